// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/figuresheet.h"

#include "models/tables/figuretable.h"
#include "models/tables/hxl.h"
#include "models/words/citation.h"
#include "models/words/displayname.h"

#include <QLocale>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{

// In characters of the default font.
constexpr double amountWidth = 20;
constexpr int narrowestName = 16;
constexpr int widestName = 44;
constexpr double lineHeight = 15; // points

QByteArray columnName(quint16 column)
{
    char name[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(name, column, LXW_FALSE);
    return name;
}

QByteArray sumFormula(quint32 firstRow, quint16 firstColumn, quint32 lastRow, quint16 lastColumn)
{
    return "=SUM(" + columnName(firstColumn) + QByteArray::number(firstRow + 1) + ':' + columnName(lastColumn) +
           QByteArray::number(lastRow + 1) + ')';
}

} // namespace

FigureSheet::FigureSheet(Workbook &workbook, const FigureTable &table, bool hxl)
    : m_workbook(workbook)
    , m_table(table)
    //: name of a sheet in a spreadsheet
    , m_sheet(workbook.addSheet(tr("Table")))
    , m_firstRow(hxl ? 2 : 1)
{
    makeFormats();
    writeHeader();
    if (hxl)
        writeHashtags();
    const auto count = static_cast<int>(table.rows().size());
    for (int index = 0; index < count; ++index)
        writeRow(m_firstRow + static_cast<quint32>(index), index);
    m_lastRow = m_firstRow + static_cast<quint32>(qMax(0, count - 1));
    if (table.hasTotalRow())
        writeTotals();
    setUpPage(hxl);
}

quint16 FigureSheet::totalColumn() const
{
    return themeColumn(m_table.themeCount());
}

void FigureSheet::makeFormats()
{
    const auto make = [this](bool bold, const char *number) {
        lxw_format *format = workbook_add_format(m_workbook.handle());
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (bold)
            format_set_bold(format);
        if (number)
            format_set_num_format(format, number);
        return format;
    };
    constexpr const char *grouped = "#,##0";
    m_formats = {.header = make(true, nullptr),
                 .amountHeader = make(true, nullptr),
                 .idHeader = make(true, nullptr),
                 .hashtag = make(false, nullptr),
                 .name = make(false, nullptr),
                 .amount = make(false, grouped),
                 .rowTotal = make(true, grouped),
                 .notReported = make(false, grouped),
                 .totalName = make(true, nullptr),
                 .totalAmount = make(true, grouped),
                 .id = make(false, nullptr)};
    for (lxw_format *header : {m_formats.header, m_formats.amountHeader, m_formats.idHeader}) {
        format_set_text_wrap(header);
        format_set_bottom(header, LXW_BORDER_THIN);
    }
    format_set_align(m_formats.amountHeader, LXW_ALIGN_RIGHT);
    format_set_font_color(m_formats.hashtag, 0x5b6470);
    format_set_font_size(m_formats.hashtag, 9);
    format_set_text_wrap(m_formats.name);
    format_set_bg_color(m_formats.notReported, 0xe6e8eb);
    format_set_top(m_formats.totalName, LXW_BORDER_THIN);
    format_set_top(m_formats.totalAmount, LXW_BORDER_THIN);
    format_set_font_color(m_formats.id, 0x5b6470);
    format_set_indent(m_formats.id, 1);
    format_set_indent(m_formats.idHeader, 1);
}

void FigureSheet::writeHeader()
{
    const Edition &edition = *m_table.edition();
    m_workbook.write(m_sheet, headerRow, nameColumn, tr("Region or place"), m_formats.header);
    double lines = 1;
    for (int theme = 0; theme < m_table.themeCount(); ++theme) {
        const QString title = displayName(edition.themes().at(theme).title);
        m_workbook.write(m_sheet, headerRow, themeColumn(theme), title, m_formats.amountHeader);
        lines = qMax(lines, std::ceil(double(title.size()) * 1.25 / amountWidth)); // bold, and broken at words
    }
    m_workbook.write(m_sheet, headerRow, totalColumn(), tr("Total, US$"), m_formats.amountHeader);
    //: heading of the column with the short names that the program's files and command line use
    m_workbook.write(m_sheet, headerRow, static_cast<quint16>(totalColumn() + 1), tr("Id"), m_formats.idHeader);
    m_workbook.check(worksheet_set_row(m_sheet.sheet, headerRow, lineHeight * qMin(lines, 8.0), nullptr));
}

void FigureSheet::writeHashtags()
{
    constexpr quint32 row = headerRow + 1;
    m_workbook.write(m_sheet, row, nameColumn, Hxl::name(m_table.rows()), m_formats.hashtag);
    for (int theme = 0; theme < m_table.themeCount(); ++theme)
        m_workbook.write(m_sheet, row, themeColumn(theme), Hxl::amount(*m_table.edition(), theme), m_formats.hashtag);
    m_workbook.write(m_sheet, row, totalColumn(), Hxl::amount(*m_table.edition(), -1), m_formats.hashtag);
    m_workbook.write(m_sheet, row, static_cast<quint16>(totalColumn() + 1), Hxl::id(), m_formats.hashtag);
}

void FigureSheet::writeRow(quint32 row, int index)
{
    const Edition &edition = *m_table.edition();
    const Scope scope = m_table.rows().at(index);
    // Below one region "Regional initiatives" needs no region beside it.
    const QString name = m_table.scopes().size() > 1 ? distinctName(edition, scope) : displayName(edition, scope);
    m_workbook.write(m_sheet, row, nameColumn, name, m_formats.name);
    for (int theme = 0; theme < m_table.themeCount(); ++theme) {
        if (const Funding amount = m_table.amount(scope, theme).value())
            m_workbook.write(m_sheet, row, themeColumn(theme), *amount, m_formats.amount);
        else
            m_workbook.writeEmpty(m_sheet, row, themeColumn(theme), m_formats.notReported);
    }
    const QByteArray sum = sumFormula(row, themeColumn(0), row, themeColumn(m_table.themeCount() - 1));
    if (const Funding total = m_table.amount(scope, -1).value())
        m_workbook.write(m_sheet, row, totalColumn(), sum, *total, m_formats.rowTotal);
    else
        m_workbook.writeEmpty(m_sheet, row, totalColumn(), m_formats.notReported);
    m_workbook.write(m_sheet, row, static_cast<quint16>(totalColumn() + 1), edition.id(scope), m_formats.id);
}

void FigureSheet::writeTotals()
{
    const quint32 row = m_lastRow + 1;
    m_workbook.write(m_sheet, row, nameColumn, tr("Total"), m_formats.totalName);
    for (int theme = 0; theme <= m_table.themeCount(); ++theme) {
        const bool all = theme == m_table.themeCount();
        const Funding total = m_table.total(all ? -1 : theme).value();
        const quint16 column = themeColumn(theme);
        if (!total)
            m_workbook.writeEmpty(m_sheet, row, column, m_formats.notReported);
        else if (m_table.rowsOverlap()) // the sum of the rows would count some of them twice
            m_workbook.write(m_sheet, row, column, *total, m_formats.totalAmount);
        else
            m_workbook.write(m_sheet, row, column, sumFormula(m_firstRow, column, m_lastRow, column), *total,
                             m_formats.totalAmount);
    }
}

void FigureSheet::setUpPage(bool hxl)
{
    qsizetype longest = narrowestName;
    for (const Scope scope : m_table.rows())
        longest = qMax(longest, distinctName(*m_table.edition(), scope).size() + 2);
    lxw_worksheet *sheet = m_sheet.sheet;
    m_workbook.check(
        worksheet_set_column(sheet, nameColumn, nameColumn, double(qMin<qsizetype>(longest, widestName)), nullptr));
    m_workbook.check(worksheet_set_column(sheet, themeColumn(0), totalColumn(), amountWidth, nullptr));
    const auto idColumn = static_cast<quint16>(totalColumn() + 1);
    m_workbook.check(worksheet_set_column(sheet, idColumn, idColumn, widestName, nullptr));
    worksheet_freeze_panes(sheet, m_firstRow, nameColumn + 1);
    if (QLocale().textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    m_workbook.check(worksheet_repeat_rows(sheet, headerRow, hxl ? 1 : 0));
    // In headers and footers an ampersand begins a code.
    const QString footer =
        u"&L"_s + Citation::source(*m_table.edition()).replace(u'&', u"&&"_s).left(200) + u"&R&P / &N"_s;
    m_workbook.check(worksheet_set_footer(sheet, footer.toUtf8().constData()));
}
