// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/tableresource.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Version 2 has objects with a value and a label where version 1 has texts.
QStringList missingFrom(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        const QString text = item.isObject() ? item.toObject().value("value"_L1).toString() : item.toString();
        if (!text.isEmpty()) // an empty field is nothing anyhow
            list.append(text);
    }
    return list;
}

bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

// Sets `target` where the value is one character of ASCII that may part or quote fields; absent ones keep the default.
bool takeCharacter(const QJsonValue &value, char &target)
{
    if (isNone(value)) {
        if (!value.isUndefined())
            target = 0;
        return true;
    }
    const QString text = value.toString();
    if (text.size() != 1 || text.at(0).unicode() >= 0x80 || text == "\n"_L1 || text == "\r"_L1 || text.at(0).isNull())
        return false;
    target = text.at(0).toLatin1();
    return true;
}

// False where it is said otherwise than as true or false.
bool takeFlag(const QJsonValue &value, bool &target)
{
    target = value.toBool(target);
    return value.isBool() || value.isUndefined() || value.isNull();
}

// Numbers of rows, from 1. Nothing where one is none.
std::optional<QList<qint64>> rowNumbers(const QJsonValue &value)
{
    QList<qint64> rows;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        rows.append(item.toInteger(0));
        if (rows.last() < 1)
            return std::nullopt;
    }
    std::sort(rows.begin(), rows.end());
    return value.isArray() ? std::optional(rows) : std::nullopt;
}

} // namespace

bool TableResource::isGzipped(const QString &path) const
{
    return m_gzipped.value_or(path.endsWith(".gz"_L1, Qt::CaseInsensitive));
}

void TableResource::readFormat(const QJsonObject &resource, const QJsonObject &schema, const QJsonObject &dialect,
                               const Fail &fail)
{
    const QString name = resource.value("name"_L1).toString();
    const Fail refuse = [&](const QString &property) {
        //: %1 is the name of a table, %2 of a property in datapackage.json
        fail(tr("resource “%1”: “%2” has a value that is not supported").arg(name, property));
    };
    readCompression(resource, refuse);
    readDialect(dialect, refuse);
    readEncoding(resource.value("encoding"_L1).toString(), refuse);
    readSchema(schema);
    if (paths.size() > 1 && !headerRows.isEmpty() && !hasPlainHeader())
        refuse(u"headerRows"_s); // of which file?
}

void TableResource::readCompression(const QJsonObject &resource, const Fail &refuse)
{
    const QString kindOfFile = resource.value("format"_L1).toString().toLower();
    if (kindOfFile == "tsv"_L1 || kindOfFile == ".tsv"_L1)
        format.delimiter = '\t';
    static const QStringList others{u"json"_s, u"jsonl"_s,   u"ndjson"_s, u"xls"_s,  u"xlsx"_s,
                                    u"ods"_s,  u"parquet"_s, u"sql"_s,    u"yaml"_s, u"html"_s};
    if (!data && others.contains(kindOfFile))
        refuse(u"format"_s);
    const QJsonValue compression = resource.value("compression"_L1);
    if (compression.isUndefined())
        return;
    const QString kind = compression.toString().toLower();
    m_gzipped = kind == "gz"_L1 || kind == "gzip"_L1;
    if (!*m_gzipped && !isNone(compression) && kind != "no"_L1)
        refuse(u"compression"_s);
}

void TableResource::readDialect(const QJsonObject &given, const Fail &refuse)
{
    QJsonObject dialect = given;
    const QJsonObject csv = given.value("csv"_L1).toObject(); // where frictionless-py 5 writes them
    for (auto it = csv.begin(); it != csv.end(); ++it)
        dialect.insert(it.key(), it.value());
    readCharacters(dialect, refuse);
    readHeader(dialect, refuse);
    const QString null = dialect.value("nullSequence"_L1).toString();
    if (!null.isEmpty())
        m_missing.append(null);
}

void TableResource::readCharacters(const QJsonObject &dialect, const Fail &refuse)
{
    const auto need = [&](bool supported, const QString &property) {
        if (!supported)
            refuse(property);
    };
    need(takeCharacter(dialect.value("delimiter"_L1), format.delimiter) && format.delimiter != 0, u"delimiter"_s);
    need(takeCharacter(dialect.value("quoteChar"_L1), format.quote) && format.quote != format.delimiter,
         u"quoteChar"_s);
    need(takeFlag(dialect.value("doubleQuote"_L1), format.doublesQuotes), u"doubleQuote"_s);
    need(takeCharacter(dialect.value("escapeChar"_L1), format.escape) && format.escape != format.delimiter,
         u"escapeChar"_s);
    if (format.escape != 0 && format.escape == format.quote) { // another way to say that quotes are doubled
        format.escape = 0;
        format.doublesQuotes = true;
    }
    need(takeCharacter(dialect.value("commentChar"_L1), format.comment), u"commentChar"_s);
    need(takeFlag(dialect.value("skipInitialSpace"_L1), format.trimsBlanks), u"skipInitialSpace"_s);
    const QString lineEnd = dialect.value("lineTerminator"_L1).toString(u"\n"_s);
    need(QStringList{u"\n"_s, u"\r"_s, u"\r\n"_s}.contains(lineEnd), u"lineTerminator"_s);
}

void TableResource::readHeader(const QJsonObject &dialect, const Fail &refuse)
{
    const QJsonValue rows = dialect.value("headerRows"_L1);
    const auto wanted = rows.isUndefined() || rows.isNull() ? headerRows : rowNumbers(rows);
    if (wanted)
        headerRows = *wanted;
    else
        refuse(u"headerRows"_s);
    headerJoin = dialect.value("headerJoin"_L1).toString(headerJoin);
    bool header = true;
    if (!takeFlag(dialect.value("header"_L1), header))
        refuse(u"header"_s);
    if (!header)
        headerRows.clear();
    const QJsonValue comments = dialect.value("commentRows"_L1);
    const auto left = comments.isUndefined() || comments.isNull() ? QList<qint64>() : rowNumbers(comments);
    if (left)
        commentRows = QSet<qint64>(left->cbegin(), left->cend());
    else
        refuse(u"commentRows"_s);
}

void TableResource::readEncoding(const QString &name, const Fail &refuse)
{
    static const QRegularExpression utf8(u"^(utf-?8(-sig)?|(us-)?ascii)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // Fields are parted before they are decoded, which only encodings of one byte a character allow.
    static const QRegularExpression oneByte(u"^(latin-?1|iso-?8859-?\\d{1,2}|windows-?125\\d|cp-?125\\d)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (utf8.match(name).hasMatch())
        return;
    const QByteArray encoding = name.toLower().startsWith("latin"_L1) ? QByteArray("ISO-8859-1") : name.toLatin1();
    if (oneByte.match(name).hasMatch() && QStringDecoder(encoding.constData()).isValid())
        format.encoding = encoding;
    else
        refuse(u"encoding"_s);
}

void TableResource::readSchema(const QJsonObject &schema)
{
    m_missing += missingFrom(schema.value("missingValues"_L1));
    const QJsonArray fields = schema.value("fields"_L1).toArray();
    for (const auto &item : fields) {
        const QJsonObject field = item.toObject();
        const QString name = field.value("name"_L1).toString();
        fieldNames.append(name);
        if (field.contains("missingValues"_L1))
            m_fieldMissing.insert(name, missingFrom(field.value("missingValues"_L1)));
        numbers.insert(name, {field.value("groupChar"_L1).toString(), field.value("decimalChar"_L1).toString(),
                              field.value("bareNumber"_L1).toBool(true)});
    }
}
