// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/tablereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maximumAmount = (qint64(1) << 53) - 1; // exact in charts, JSON and spreadsheets
}

TableReader::TableReader(const TableSchema &schema, const QString &file)
    : m_schema(schema)
    , m_file(file)
{
}

void TableReader::read(QIODevice &device, const RowHandler &handler, const std::function<bool()> &stop)
{
    const auto fault = CsvReader::read(device, m_file, [&](const CsvRecord &record) {
        if (m_width < 0)
            return readHeader(record);
        readRecord(record, handler);
        return m_errors < maximumFaults && !(stop && stop());
    });
    if (fault)
        m_faults.append(*fault);
    else if (m_width < 0)
        add(Fault::Severity::Error, 1, 0,
            //: %1 is names of columns
            tr("the file is empty; expected a header: %1").arg(m_schema.columnNames().join(u',')));
    if (m_errors >= maximumFaults)
        add(Fault::Severity::Error, 0, 0, tr("too many faults; the rest of the file was not read"));
}

bool TableReader::readHeader(const CsvRecord &record)
{
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
        if (m_positions.at(column) < 0) {
            add(Fault::Severity::Error, record.line, 0,
                //: %1 is the name of a column, %2 the names of all
                tr("column “%1” is missing from the header; expected: %2").arg(columns.at(column), columns.join(u',')));
        }
    }
    return !hasErrors(m_faults);
}

void TableReader::readRecord(const CsvRecord &record, const RowHandler &handler)
{
    if (record.fields.size() != m_width) {
        add(Fault::Severity::Error, record.line, 0,
            //: %1 and %2 are numbers
            tr("%1 fields; expected %2 as in the header").arg(record.fields.size()).arg(m_width));
        return;
    }
    handler(TableRow(record, m_positions));
}

void TableReader::add(Fault::Severity severity, qint64 line, int column, const QString &message)
{
    m_faults.append({severity, m_file, line, column, message});
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

std::optional<qint64> TableReader::amount(const TableRow &row, int column)
{
    const QString &field = row.field(column);
    const bool digits =
        !field.isEmpty() && std::all_of(field.cbegin(), field.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 value = digits ? field.toLongLong(&ok) : 0;
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
