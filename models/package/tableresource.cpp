// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/tableresource.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

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
    if (isNone(value))
        return true;
    const QString text = value.toString();
    if (text.size() != 1 || text.at(0).unicode() >= 0x80 || text == "\n"_L1 || text == "\r"_L1 || text.at(0).isNull())
        return false;
    target = text.at(0).toLatin1();
    return true;
}

bool isPlainHeader(const QJsonValue &rows)
{
    return rows.isUndefined() || rows == QJsonArray{1};
}

} // namespace

void TableResource::readFormat(const QJsonObject &resource, const QJsonObject &schema, const Fail &fail)
{
    const QString name = resource.value("name"_L1).toString();
    const Fail refuse = [&](const QString &property) {
        //: %1 is the name of a table, %2 of a property in datapackage.json
        fail(tr("resource “%1”: “%2” has a value that is not supported").arg(name, property));
    };
    const QJsonValue dialect = resource.value("dialect"_L1);
    if (dialect.isString())
        refuse(u"dialect"_s);
    readDialect(dialect.toObject(), refuse);
    readEncoding(resource.value("encoding"_L1).toString(), refuse);
    readSchema(schema);
}

void TableResource::readDialect(const QJsonObject &given, const Fail &refuse)
{
    QJsonObject dialect = given;
    const QJsonObject csv = given.value("csv"_L1).toObject(); // where frictionless-py 5 writes them
    for (auto it = csv.begin(); it != csv.end(); ++it)
        dialect.insert(it.key(), it.value());
    const auto need = [&](bool supported, const QString &property) {
        if (!supported)
            refuse(property);
    };
    need(takeCharacter(dialect.value("delimiter"_L1), format.delimiter), u"delimiter"_s);
    need(takeCharacter(dialect.value("quoteChar"_L1), format.quote) && format.quote != format.delimiter,
         u"quoteChar"_s);
    need(takeCharacter(dialect.value("commentChar"_L1), format.comment), u"commentChar"_s);
    need(dialect.value("doubleQuote"_L1).toBool(true), u"doubleQuote"_s);
    need(isNone(dialect.value("escapeChar"_L1)), u"escapeChar"_s);
    need(dialect.value("header"_L1).toBool(true), u"header"_s);
    need(isPlainHeader(dialect.value("headerRows"_L1)), u"headerRows"_s);
    need(dialect.value("commentRows"_L1).toArray().isEmpty(), u"commentRows"_s);
    const QString lineEnd = dialect.value("lineTerminator"_L1).toString(u"\n"_s);
    need(QStringList{u"\n"_s, u"\r"_s, u"\r\n"_s}.contains(lineEnd), u"lineTerminator"_s);
    format.trimsBlanks = dialect.value("skipInitialSpace"_L1).toBool();
    const QString null = dialect.value("nullSequence"_L1).toString();
    if (!null.isEmpty())
        m_missing.append(null);
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
        if (field.contains("missingValues"_L1))
            m_fieldMissing.insert(name, missingFrom(field.value("missingValues"_L1)));
        numbers.insert(name, {field.value("groupChar"_L1).toString(), field.value("decimalChar"_L1).toString(),
                              field.value("bareNumber"_L1).toBool(true)});
    }
}
