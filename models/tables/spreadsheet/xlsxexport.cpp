// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/xlsxexport.h"

#include "models/figures/charttitles.h"
#include "models/tables/spreadsheet/chartsheet.h"
#include "models/tables/spreadsheet/figuresheet.h"
#include "models/tables/spreadsheet/notessheet.h"
#include "models/words/citation.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

Result<QByteArray> XlsxExport::write(const FigureTable &table, const Options &options)
{
    constexpr qsizetype mostRows = LXW_ROW_MAX - 10; // header, hashtags and total besides
    if (table.rows().size() > mostRows)
        return Result<QByteArray>::failed(
            Fault::error(tr("A spreadsheet holds %n row(s) at most; write CSV instead.", nullptr, int(mostRows))));
    Workbook workbook;
    if (!workbook.handle())
        return workbook.finish();
    setProperties(workbook, table);
    const TableLayout layout(table, options.table, TableLayout::Form::People);
    const FigureSheet figures(workbook, layout);
    if (!layout.themes().isEmpty())
        ChartSheet::write(workbook, layout, figures, options.themeColors);
    NotesSheet::write(workbook, table);
    return workbook.finish();
}

void XlsxExport::setProperties(const Workbook &workbook, const FigureTable &table)
{
    const Edition &edition = *table.edition();
    BreakdownQuery query;
    query.scopes = table.scopes();
    QByteArray title = Workbook::utf8(ChartTitles::title(edition, query));
    //: %1 is a year
    QByteArray subject =
        Workbook::utf8(tr("Funding required in %1, in US dollars").arg(QString::number(edition.year())));
    QByteArray author = Workbook::utf8(Citation::publisherInFull(edition));
    QByteArray source = Workbook::utf8(Citation::source(edition));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.comments = source.data();
    workbook_set_properties(workbook.handle(), &properties);
}
