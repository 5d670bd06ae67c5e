// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/printedtables.h"

#include "models/import/lines/printedtext.h"
#include "models/import/tables/fundingrowsettler.h"

#include <algorithm>

namespace
{

QString onOneLine(QString name)
{
    return name.replace(u'\n', u' ');
}

QString withoutMark(QString name)
{
    while (name.endsWith(u'*'))
        name.chop(1);
    return name;
}

bool sameRows(const PrintedTable &a, const PrintedTable &b)
{
    return std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), b.rows.cend(),
                      [](const PrintedRow &x, const PrintedRow &y) {
                          return PrintedText::folded(x.name) == PrintedText::folded(y.name) && x.values == y.values;
                      });
}

} // namespace

PrintedTables::PrintedTables(const QList<BookBlock> &blocks, const QString &file)
    : m_file(file)
{
    constexpr qsizetype longestHeading = 160;
    for (const BookBlock &block : blocks) {
        if (block.kind == BookBlock::Kind::Body && block.text.size() <= longestHeading)
            m_headings.insert(PrintedText::folded(block.text));
    }
}

QList<FundingTable> PrintedTables::settled(QList<PrintedTable> tables)
{
    QList<FundingTable> result;
    for (PrintedTable &table : tables)
        mendNames(table);
    if (!leaveOutRepeated(tables))
        return {};
    for (const PrintedTable &table : std::as_const(tables))
        result.append(settled(table));
    return result;
}

bool PrintedTables::isHeading(const QString &name) const
{
    return m_headings.contains(PrintedText::folded(name));
}

// "Bravo1": the number of a footnote, where the book has a heading "Bravo".
QString PrintedTables::withoutFootnote(const QString &name) const
{
    QString plain = name;
    while (!plain.isEmpty() && (plain.back().isDigit() || plain.back().category() == QChar::Number_Other))
        plain.chop(1);
    const bool attached = plain.size() < name.size() && !plain.isEmpty() && plain.back().isLetter();
    return attached && isHeading(plain) && !isHeading(name) ? plain : name;
}

// A name may go on below its figures, where it looks like the beginning of the next one: headings tell.
void PrintedTables::mendNames(PrintedTable &table) const
{
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        PrintedRow &row = table.rows[i];
        const QStringList lines = row.name.split(u'\n');
        if (lines.size() < 2 || isHeading(onOneLine(row.name)))
            continue;
        for (qsizetype taken = 1; taken < lines.size(); ++taken) {
            const QString above = table.rows.at(i - 1).name + u'\n' + lines.first(taken).join(u'\n');
            const QString rest = lines.sliced(taken).join(u'\n');
            if (!isHeading(onOneLine(above)) || !isHeading(onOneLine(rest)))
                continue;
            table.rows[i - 1].name = above;
            row.name = rest;
            break;
        }
    }
    for (PrintedRow &row : table.rows)
        row.name = withoutFootnote(onOneLine(row.name));
}

// Counted twice, a region would double the world.
bool PrintedTables::leaveOutRepeated(QList<PrintedTable> &tables)
{
    for (qsizetype i = 0; i < tables.size(); ++i) {
        for (qsizetype k = i + 1; k < tables.size();) {
            const PrintedTable &first = tables.at(i);
            const PrintedTable &second = tables.at(k);
            if (PrintedText::folded(first.region) != PrintedText::folded(second.region)) {
                ++k;
                continue;
            }
            if (!sameRows(first, second)) {
                m_faults.append(
                    {Fault::Severity::Error, m_file, second.line, 0,
                     //: %1 is the name of a region, %2 a line or page number
                     tr("a second table of %1 with other figures than the one at %2; expected one table for "
                        "each region")
                         .arg(first.region)
                         .arg(first.line)});
                return false;
            }
            m_faults.append({Fault::Severity::Warning, m_file, second.line, 0,
                             //: %1 is the name of a region, %2 a line or page number
                             tr("the table of %1 stands at %2, too; counted once").arg(first.region).arg(first.line)});
            tables.removeAt(k);
        }
    }
    return true;
}

FundingTable PrintedTables::settled(const PrintedTable &printed)
{
    FundingTable table{printed.region, printed.themes, {}, {}, printed.line};
    if (printed.totals.values.isEmpty())
        m_faults.append({Fault::Severity::Warning, m_file, table.line, 0,
                         //: %1 is the name of a region
                         tr("the table of %1 has no row of totals").arg(table.region)});
    FundingRowSettler settler(table.themes, printed.totals, m_file);
    table.rows = settler.settle(printed.rows);
    table.totals = settler.settledTotals();
    m_faults += settler.faults();
    for (FundingRow &row : table.rows) {
        if (row.name.endsWith(u'*'))
            row.footnote = printed.footnote;
        row.name = withoutMark(row.name);
    }
    return table;
}
