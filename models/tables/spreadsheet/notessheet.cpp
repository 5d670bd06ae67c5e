// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/notessheet.h"

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "models/figures/charttitles.h"
#include "models/tables/figuretable.h"
#include "models/words/citation.h"

#include <QLocale>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype charactersInLine = 85;
constexpr double noteLineHeight = 15; // points
constexpr double highestRow = 409;    // points; the format's limit
} // namespace

QList<NotesSheet::Line> NotesSheet::lines(const FigureTable &table)
{
    const Edition &edition = *table.edition();
    BreakdownQuery query;
    query.scopes = table.scopes();
    QList<Line> lines{
        //: before the title of the publication
        {tr("Title"), edition.title()},
        //: before the name of the data package and its version
        {tr("Edition"), QStringList{edition.data().name, edition.data().version}.join(u' ').trimmed()},
        //: before the names of the regions or places that a table shows
        {tr("Scope"), ChartTitles::title(edition, query)},
        //: before what the figures are
        {tr("Figures"), ChartTitles::subtitle(edition, query)},
        {tr("Unit"), tr("US dollars")},
        //: heading: the book that figures are from
        {tr("Source"), Citation::source(edition)},
        {tr("Empty cells"), tr("An empty, shaded cell means that no amount is reported; 0 is a printed zero.")},
        {tr("Totals"), tr("Totals are computed from the amounts; totals as printed may differ from them.")},
    };
    if (table.rowsOverlap())
        lines.append({QString(), tr("Some rows lie within others; the total counts every place once.")});
    QString label = tr("Notes");
    for (const QString &note : Citation::notes(edition, table.scopes())) {
        lines.append({label, note});
        label.clear();
    }
    return lines;
}

void NotesSheet::write(Workbook &workbook, const FigureTable &table)
{
    //: name of a sheet in a spreadsheet
    const Workbook::Sheet sheet = workbook.addSheet(tr("Notes"));
    lxw_format *label = workbook_add_format(workbook.handle());
    format_set_bold(label);
    format_set_align(label, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *text = workbook_add_format(workbook.handle());
    format_set_text_wrap(text);
    format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
    quint32 row = 0;
    for (const Line &line : lines(table)) {
        workbook.write(sheet, row, 0, line.label, label);
        workbook.write(sheet, row, 1, line.text, text);
        // Spreadsheet programs do not make room for wrapped text when they open a file.
        const qsizetype rows = 1 + line.text.size() / charactersInLine;
        workbook.check(
            worksheet_set_row(sheet.sheet, row, qMin(static_cast<double>(rows) * noteLineHeight, highestRow), nullptr));
        ++row;
    }
    workbook.check(worksheet_set_column(sheet.sheet, 0, 0, 18, nullptr));
    workbook.check(worksheet_set_column(sheet.sheet, 1, 1, 90, nullptr));
    worksheet_fit_to_pages(sheet.sheet, 1, 0);
    if (QLocale().textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(sheet.sheet);
}
