// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/tablereader.h"

#include "models/package/inlinetable.h"

#include <QIODevice>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maximumAmount = (qint64(1) << 53) - 1; // exact in charts, JSON and spreadsheets
}

const QString &TableRow::field(int column) const
{
    static const QString nothing;
    const int position = m_positions.at(column);
    return position < 0 ? nothing : m_record.fields.at(position);
}

QStringList TableRow::list(int column) const
{
    QStringList list;
    for (const QString &item : field(column).split(u';')) {
        if (!item.trimmed().isEmpty())
            list.append(item.trimmed());
    }
    return list;
}

QString TableRow::paragraphs(int column) const
{
    return QString(field(column)).replace("\r\n"_L1, "\n"_L1);
}

TableReader::TableReader(const TableSchema &schema, const QString &file, const TableResource &resource)
    : m_schema(schema)
    , m_file(file)
    , m_resource(resource)
{
    for (const TableColumn &column : schema.columns)
        m_missing.append(resource.missingValues(column.name));
    if (std::all_of(m_missing.cbegin(), m_missing.cend(), [](const QStringList &list) { return list.isEmpty(); }))
        m_missing.clear();
}

void TableReader::follow(const TableReader &first)
{
    m_header = first.m_header;
    m_positions = first.m_positions;
    m_width = first.m_width;
}

// Spreadsheets write `sep=;` as a first line for themselves, which is no CSV.
CsvFormat TableReader::skipSeparatorLine(QIODevice &device)
{
    CsvFormat format = m_resource.format;
    QByteArray start = device.peek(10);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    const QByteArray end = start.mid(5);
    if (!start.startsWith("sep=") || !QByteArray(",;\t|").contains(start.mid(4, 1)) ||
        !(end.startsWith('\n') || end.startsWith("\r\n")))
        return format;
    format.delimiter = start.at(4);
    format.firstLine = 2;
    device.readLine(16);
    add(Fault::Severity::Warning, 1, 0, tr("a line that names the separator; it was followed and left out"));
    return format;
}

void TableReader::read(QIODevice &device, const RowHandler &handler, const std::function<bool()> &stop)
{
    const CsvFormat format = skipSeparatorLine(device);
    readRecords([&](const CsvReader::Handler &take) { return CsvReader::read(device, m_file, take, format); }, handler,
                stop);
    if (m_width >= 0 || m_errors > 0)
        return;
    if (m_begun)
        add(Fault::Severity::Error, 0, 0, tr("the file ends before its header, which the descriptor says is below"));
    else
        add(Fault::Severity::Error, 1, 0,
            //: %1 is names of columns
            tr("the file is empty; expected a header: %1").arg(m_schema.columnNames().join(u',')));
}

void TableReader::read(const QJsonArray &data, const RowHandler &handler, const std::function<bool()> &stop)
{
    m_isInline = true;
    const InlineTable table(data, m_schema.columnNames());
    readRecords([&](const CsvReader::Handler &take) { return table.read(take); }, handler, stop);
}

void TableReader::readRecords(const Records &records, const RowHandler &handler, const std::function<bool()> &stop)
{
    const bool hasHeader = !m_resource.headerRows.isEmpty() || (m_isInline && m_resource.data->first().isObject());
    if (!hasHeader && m_width < 0 && !nameColumns())
        return;
    const auto take = [&](const CsvRecord &record) {
        const bool first = !std::exchange(m_begun, true);
        if (isLeftOut(record))
            return true;
        if (m_width < 0)
            return takeHeader(record);
        if (!first || !hasHeader || record.fields != m_header)
            readRecord(record, handler);
        return m_errors < maximumFaults && !(stop && stop());
    };
    if (const auto fault = records(take))
        add(fault->severity, fault->line, fault->column, fault->message);
    if (m_errors >= maximumFaults)
        add(Fault::Severity::Error, 0, 0, tr("too many faults; the rest of the file was not read"));
}

// Without a header the schema's fields are the columns, in their order.
bool TableReader::nameColumns()
{
    if (!m_resource.fieldNames.isEmpty())
        return readHeader({0, m_resource.fieldNames});
    add(Fault::Severity::Error, 0, 0,
        tr("without a header, and without “fields” in its schema that name the columns; expected one of them"));
    return false;
}

// Keeps the number of the row, and says whether the dialect leaves it out. Rows count from 1, empty lines and comments
// too.
bool TableReader::isLeftOut(const CsvRecord &record)
{
    if (m_isInline || (m_resource.hasPlainHeader() && m_resource.commentRows.isEmpty()))
        return false;
    m_row = record.line - m_lineBreaks;
    for (const QString &field : record.fields)
        m_lineBreaks += field.count(u'\n') + field.count(u'\r') - field.count("\r\n"_L1);
    return m_resource.commentRows.contains(m_row);
}

// A header may stand in several rows, whose names are joined, and below rows that are left out.
bool TableReader::takeHeader(const CsvRecord &record)
{
    if (m_isInline || m_resource.hasPlainHeader())
        return readHeader(record);
    const qint64 last = m_resource.headerRows.last();
    if (m_resource.headerRows.contains(m_row)) {
        if (m_header.isEmpty()) {
            m_header = record.fields;
        } else if (m_header.size() != record.fields.size()) {
            add(Fault::Severity::Error, record.line, 0, tr("rows of one header with different numbers of fields"));
            return false;
        } else {
            for (qsizetype i = 0; i < m_header.size(); ++i) {
                const bool both = !m_header.at(i).isEmpty() && !record.fields.at(i).isEmpty();
                m_header[i] += (both ? m_resource.headerJoin : QString()) + record.fields.at(i);
            }
        }
    }
    if (m_row < last)
        return true;
    return readHeader({record.line, m_row == last ? QStringList(m_header) : QStringList()});
}

bool TableReader::readHeader(const CsvRecord &record)
{
    m_header = record.fields;
    m_width = record.fields.size();
    const QStringList columns = m_schema.columnNames();
    m_positions.fill(-1, columns.size());
    for (qsizetype i = 0; i < m_width; ++i) {
        const qsizetype column = columns.indexOf(record.fields.at(i));
        const int position = static_cast<int>(i) + 1;
        if (column < 0) {
            add(Fault::Severity::Warning, record.line, position,
                //: %1 is the name of a column
                tr("unknown column “%1”; it was left out").arg(record.fields.at(i)));
        } else if (m_positions.at(column) >= 0) {
            add(Fault::Severity::Error, record.line, position,
                //: %1 is the name of a column
                tr("column “%1” stands twice in the header").arg(record.fields.at(i)));
        } else {
            m_positions[column] = static_cast<int>(i);
        }
    }
    for (qsizetype column = 0; column < m_positions.size(); ++column) {
        if (m_positions.at(column) < 0 && !m_schema.columns.at(column).mayBeMissing) {
            add(Fault::Severity::Error, record.line, 0,
                //: %1 is the name of a column, %2 the names of all
                tr("column “%1” is missing from the header; expected: %2").arg(columns.at(column), columns.join(u',')));
        }
    }
    return !hasErrors(m_faults);
}

void TableReader::readRecord(const CsvRecord &record, const RowHandler &handler)
{
    if (std::all_of(record.fields.cbegin(), record.fields.cend(), [](const QString &f) { return f.isEmpty(); })) {
        if (!std::exchange(m_toldOfBlanks, true))
            add(Fault::Severity::Warning, record.line, 0,
                tr("a record of empty fields; it and all others like it were left out"));
        return;
    }
    if (record.fields.size() != m_width) {
        add(Fault::Severity::Error, record.line, 0,
            //: %1 and %2 are numbers
            tr("%1 fields; expected %2 as in the header").arg(record.fields.size()).arg(m_width));
        return;
    }
    if (m_missing.isEmpty()) {
        handler(TableRow(record, m_positions));
        return;
    }
    CsvRecord cleaned = record;
    for (qsizetype column = 0; column < m_missing.size(); ++column) {
        if (m_positions.at(column) < 0)
            continue;
        QString &field = cleaned.fields[m_positions.at(column)];
        if (m_missing.at(column).contains(field))
            field.clear();
    }
    handler(TableRow(cleaned, m_positions));
}

void TableReader::add(Fault::Severity severity, qint64 line, int column, const QString &message)
{
    if (!m_isInline)
        m_faults.append({severity, m_file, line, column, message});
    else if (line > 0)
        m_faults.append({severity, m_file, 0, 0,
                         //: %1 is the name of a table, %2 a position in a list, %3 what is wrong there
                         tr("resource “%1”, item %2 of its data: %3").arg(m_schema.name).arg(line).arg(message)});
    else
        //: %1 is the name of a table, %2 what is wrong with it
        m_faults.append({severity, m_file, 0, 0, tr("resource “%1”: %2").arg(m_schema.name, message)});
    if (severity == Fault::Severity::Error)
        ++m_errors;
}

void TableReader::fail(const TableRow &row, int column, const QString &message)
{
    //: %1 is the name of a table's column, %2 what is wrong there
    add(Fault::Severity::Error, row.line(), row.position(column),
        tr("%1: %2").arg(m_schema.columns.at(column).name, message));
}

bool TableReader::requireText(const TableRow &row, int column)
{
    if (!row.field(column).trimmed().isEmpty())
        return true;
    fail(row, column, tr("nothing; expected text"));
    return false;
}

bool TableReader::requireId(const TableRow &row, int column)
{
    const QString &id = row.field(column);
    const bool valid = !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    if (!valid)
        //: %1 is a word in a file
        fail(row, column, tr("“%1”; expected lower-case letters, digits and hyphens").arg(id.left(80)));
    return valid;
}

// "1,000,000" without its separators; as it is where they do not stand before each three digits.
QString TableReader::withoutGroups(const QString &number, const QString &group, const QString &decimal)
{
    const qsizetype point = decimal.isEmpty() ? -1 : number.lastIndexOf(decimal);
    const QString whole = point < 0 ? number : number.left(point);
    const QStringList groups = whole.split(group);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype digits = groups.at(i).size();
        if (i == 0 ? digits < 1 || digits > 3 : digits != 3)
            return groups.size() == 1 ? number : whole + u'?';
    }
    return groups.join(QString()) + number.sliced(whole.size());
}

// The number as digits, without what the schema says is dressing and without the `.0` that tools write in columns
// with gaps. Three zeros may be thousands, so they need a schema that names the decimal point.
QString TableReader::plainNumber(const QString &field, int column) const
{
    // A currency, by its sign or its code. A letter or a bracket changes what the number says, and stays.
    static const QRegularExpression dressing(u"^(?:US|[A-Z]{3})?\\s*\\p{Sc}?\\s*|\\s*(?:\\p{Sc}|[A-Z]{3})?$"_s);
    static const QRegularExpression fewZeros(u"\\.0{1,2}$"_s);
    static const QRegularExpression zeros(u"\\.0+$"_s);
    const NumberFormat format = m_resource.numbers.value(m_schema.columns.at(column).name);
    QString text = field;
    if (!format.bare)
        text.remove(dressing);
    if (!format.group.isEmpty())
        text = withoutGroups(text, format.group, format.decimal.isEmpty() ? u"."_s : format.decimal);
    if (!format.decimal.isEmpty() && format.decimal != "."_L1) {
        if (text.contains(u'.'))
            return text;
        text.replace(format.decimal, "."_L1);
    }
    return text.remove(format.decimal.isEmpty() ? fewZeros : zeros);
}

std::optional<qint64> TableReader::amount(const TableRow &row, int column)
{
    const QString &field = row.field(column);
    const QString plain = plainNumber(field, column);
    const bool digits =
        !plain.isEmpty() && std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 value = digits ? plain.toLongLong(&ok) : 0;
    if (ok && value <= maximumAmount)
        return value;
    if (digits)
        //: %1 is a number in a file, %2 a number
        fail(row, column, tr("“%1”; expected at most %2 US dollars").arg(field.left(80)).arg(maximumAmount));
    else if (field.startsWith(u'-') && field.size() > 1)
        //: %1 is a number in a file
        fail(row, column, tr("“%1” is negative; expected whole US dollars, 0 or more").arg(field.left(80)));
    else
        //: %1 is a word in a file
        fail(row, column, tr("“%1”; expected whole US dollars in digits alone").arg(field.left(80)));
    return std::nullopt;
}
