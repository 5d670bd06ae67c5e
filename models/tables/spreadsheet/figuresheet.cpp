// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/figuresheet.h"

#include "models/words/citation.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{

// In characters of the default font.
constexpr double amountWidth = 20;
constexpr double shareWidth = 14;
constexpr int narrowestName = 16;
constexpr int widestName = 44;
constexpr double lineHeight = 15; // points

QByteArray cellName(quint32 row, quint16 column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, column);
    return name;
}

// `$` keeps the rows where they are when the formula is copied.
QByteArray fixedRowName(quint32 row, quint16 column)
{
    char name[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(name, column, LXW_FALSE);
    return QByteArray(name) + '$' + QByteArray::number(row + 1);
}

// An ampersand begins a code there, and the whole has room for 255 characters.
QString footerText(const QString &text)
{
    constexpr qsizetype most = 200;
    QString footer;
    for (const QChar c : Workbook::escaped(text)) {
        const QString next = c == u'&' ? u"&&"_s : QString(c);
        if (footer.size() + next.size() > most)
            break;
        footer += next;
    }
    if (!footer.isEmpty() && footer.back().isHighSurrogate())
        footer.chop(1);
    return footer;
}

QByteArray sumFormula(quint32 firstRow, quint16 firstColumn, quint32 lastRow, quint16 lastColumn)
{
    return "=SUM(" + cellName(firstRow, firstColumn) + ':' + cellName(lastRow, lastColumn) + ')';
}

} // namespace

FigureSheet::FigureSheet(Workbook &workbook, const TableLayout &layout)
    : m_workbook(workbook)
    , m_layout(layout)
    //: name of a sheet in a spreadsheet
    , m_sheet(workbook.addSheet(tr("Table")))
    , m_firstRow(layout.options().hxl ? 2 : 1)
{
    makeFormats();
    writeHeader();
    if (layout.options().hxl)
        writeHashtags();
    const QList<Scope> &rows = layout.table().rows();
    m_lastRow = m_firstRow + static_cast<quint32>(qMax<qsizetype>(0, rows.size() - 1));
    for (qsizetype index = 0; index < rows.size(); ++index)
        writeRow(m_firstRow + static_cast<quint32>(index), rows.at(index));
    if (layout.hasTotalRow())
        writeTotals();
    setUpPage();
}

quint16 FigureSheet::positionOf(Column column) const
{
    return static_cast<quint16>(m_layout.columns().indexOf(column));
}

quint16 FigureSheet::labelColumn() const
{
    const QList<Column> &columns = m_layout.columns();
    const auto label = std::find_if(columns.cbegin(), columns.cend(), [](Column column) { return !column.isNumber(); });
    return static_cast<quint16>(label == columns.cend() ? 0 : label - columns.cbegin());
}

quint16 FigureSheet::themeColumn(int position) const
{
    return positionOf({Column::Kind::Amount, m_layout.themes().at(position)});
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
    constexpr const char *percent = "0.0%";
    m_formats = {.header = make(true, nullptr),
                 .amountHeader = make(true, nullptr),
                 .idHeader = make(true, nullptr),
                 .hashtag = make(false, nullptr),
                 .name = make(false, nullptr),
                 .amount = make(false, grouped),
                 .rowTotal = make(true, grouped),
                 .share = make(false, percent),
                 .notReported = make(false, grouped),
                 .totalName = make(true, nullptr),
                 .totalAmount = make(true, grouped),
                 .totalShare = make(true, percent),
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
    for (lxw_format *total : {m_formats.totalName, m_formats.totalAmount, m_formats.totalShare})
        format_set_top(total, LXW_BORDER_THIN);
    format_set_font_color(m_formats.id, 0x5b6470);
    format_set_indent(m_formats.id, 1);
    format_set_indent(m_formats.idHeader, 1);
}

lxw_format *FigureSheet::formatOf(Column column) const
{
    switch (column.kind) {
    case Column::Kind::Id:
    case Column::Kind::Iso3:
        return m_formats.id;
    case Column::Kind::Name:
    case Column::Kind::Country:
    case Column::Kind::Region:
        return m_formats.name;
    case Column::Kind::Amount:
        return column.theme < 0 ? m_formats.rowTotal : m_formats.amount;
    case Column::Kind::Share:
        return m_formats.share;
    case Column::Kind::Rank:
        return m_formats.amount;
    }
    Q_UNREACHABLE();
}

lxw_format *FigureSheet::headerFormatOf(Column column) const
{
    if (column.isNumber())
        return m_formats.amountHeader;
    return formatOf(column) == m_formats.id ? m_formats.idHeader : m_formats.header;
}

void FigureSheet::writeHeader()
{
    constexpr double most = 8;
    double lines = 1;
    for (const Column column : m_layout.columns()) {
        const QString heading = m_layout.heading(column);
        m_workbook.write(m_sheet, headerRow, positionOf(column), heading, headerFormatOf(column));
        // Bold, and broken at words.
        lines = qMax(lines, std::ceil(double(heading.size()) * 1.25 / widthOf(column)));
    }
    m_workbook.check(worksheet_set_row(m_sheet.sheet, headerRow, lineHeight * qMin(lines, most), nullptr));
}

void FigureSheet::writeHashtags()
{
    for (const Column column : m_layout.columns())
        m_workbook.write(m_sheet, headerRow + 1, positionOf(column), m_layout.hashtag(column), m_formats.hashtag);
}

void FigureSheet::writeRow(quint32 row, Scope scope)
{
    for (const Column column : m_layout.columns()) {
        const quint16 position = positionOf(column);
        const QVariant value = m_layout.cell(column, scope);
        const QByteArray formula = formulaOf(column, row);
        if (!value.isValid())
            m_workbook.writeEmpty(m_sheet, row, position, m_formats.notReported);
        else if (!column.isNumber())
            m_workbook.write(m_sheet, row, position, value.toString(), formatOf(column));
        else
            m_workbook.write(m_sheet, row, position, formula,
                             column.kind == Column::Kind::Share ? value.toDouble() / 100 : value.toDouble(),
                             formatOf(column));
    }
}

// Where some themes are left out, their amounts are in the total all the same; then, or where a part is missing, the
// value has no formula.
QByteArray FigureSheet::formulaOf(Column column, quint32 row) const
{
    const Column total{Column::Kind::Amount, -1};
    switch (column.kind) {
    case Column::Kind::Amount: {
        const int count = static_cast<int>(m_layout.themes().size());
        if (column.theme >= 0 || count != m_layout.table().themeCount() || count == 0)
            return {};
        return sumFormula(row, themeColumn(0), row, themeColumn(count - 1));
    }
    case Column::Kind::Share:
        if (!has(total))
            return {};
        if (column.theme >= 0)
            return '=' + cellName(row, positionOf({Column::Kind::Amount, column.theme})) + '/' +
                   cellName(row, positionOf(total));
        return totalsAreSums()
                   ? '=' + cellName(row, positionOf(total)) + '/' + fixedRowName(totalRow(), positionOf(total))
                   : QByteArray();
    case Column::Kind::Rank:
        if (!has(total))
            return {};
        return "=RANK(" + cellName(row, positionOf(total)) + ',' + fixedRowName(m_firstRow, positionOf(total)) + ':' +
               fixedRowName(m_lastRow, positionOf(total)) + ')';
    case Column::Kind::Id:
    case Column::Kind::Name:
    case Column::Kind::Country:
    case Column::Kind::Iso3:
    case Column::Kind::Region:
        return {};
    }
    Q_UNREACHABLE();
}

// The sum of rows that overlap would count some of them twice.
bool FigureSheet::totalsAreSums() const
{
    return m_layout.hasTotalRow() && !m_layout.table().rowsOverlap();
}

QByteArray FigureSheet::totalFormulaOf(Column column) const
{
    if (column.kind == Column::Kind::Amount && totalsAreSums())
        return sumFormula(m_firstRow, positionOf(column), m_lastRow, positionOf(column));
    return column.kind == Column::Kind::Share ? formulaOf(column, totalRow()) : QByteArray();
}

void FigureSheet::writeTotals()
{
    for (const Column column : m_layout.columns()) {
        const quint16 position = positionOf(column);
        const QVariant value = m_layout.totalCell(column);
        if (column.kind == Column::Kind::Rank || (!column.isNumber() && value.toString().isEmpty()))
            continue;
        if (!column.isNumber())
            m_workbook.write(m_sheet, totalRow(), position, value.toString(), m_formats.totalName);
        else if (!value.isValid())
            m_workbook.writeEmpty(m_sheet, totalRow(), position, m_formats.notReported);
        else if (column.kind == Column::Kind::Share)
            m_workbook.write(m_sheet, totalRow(), position, totalFormulaOf(column), value.toDouble() / 100,
                             m_formats.totalShare);
        else
            m_workbook.write(m_sheet, totalRow(), position, totalFormulaOf(column), value.toDouble(),
                             m_formats.totalAmount);
    }
}

double FigureSheet::widthOf(Column column) const
{
    switch (column.kind) {
    case Column::Kind::Id:
        return widestName;
    case Column::Kind::Name: {
        qsizetype longest = narrowestName;
        for (const Scope scope : m_layout.table().rows())
            longest = qMax(longest, m_layout.cell(column, scope).toString().size() + 2);
        return double(qMin<qsizetype>(longest, widestName));
    }
    case Column::Kind::Country:
    case Column::Kind::Region:
        return widestName * 0.6;
    case Column::Kind::Amount:
        return amountWidth;
    case Column::Kind::Iso3:
    case Column::Kind::Share:
    case Column::Kind::Rank:
        return shareWidth;
    }
    Q_UNREACHABLE();
}

void FigureSheet::setUpPage()
{
    lxw_worksheet *sheet = m_sheet.sheet;
    for (const Column column : m_layout.columns()) {
        const quint16 position = positionOf(column);
        // Ids are for programs: there, but out of the way on screen and paper, unless nothing else names the rows.
        lxw_row_col_options options{};
        options.hidden = column.kind == Column::Kind::Id && position != labelColumn();
        m_workbook.check(worksheet_set_column_opt(sheet, position, position, widthOf(column), nullptr, &options));
    }
    // Names stay in view where they come first.
    worksheet_freeze_panes(sheet, m_firstRow, labelColumn() == 0 ? 1 : 0);
    if (QLocale().textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    m_workbook.check(worksheet_repeat_rows(sheet, headerRow, m_firstRow - 1));
    const QString footer = u"&L"_s + footerText(Citation::source(*m_layout.table().edition())) + u"&R&P / &N"_s;
    m_workbook.check(worksheet_set_footer(sheet, Workbook::utf8(footer).constData()));
}
