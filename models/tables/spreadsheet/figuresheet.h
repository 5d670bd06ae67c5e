// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/spreadsheet/workbook.h"
#include "models/tables/tablelayout.h"

/// The sheet with the figures, as the layout has them: sums, shares and ranks are formulas wherever what they are made
/// of stands in the sheet. Cells in which nothing is reported are empty and shaded; a printed zero is 0.
class FigureSheet
{
    Q_DECLARE_TR_FUNCTIONS(FigureSheet)

public:
    FigureSheet(Workbook &workbook, const TableLayout &layout);

    // Where things stand, for references.
    const Workbook::Sheet &sheet() const { return m_sheet; }
    static constexpr quint32 headerRow = 0;
    /// The first of the columns that tell the rows apart.
    quint16 labelColumn() const;
    /// Of the theme in this position among those that have columns; they stand side by side.
    quint16 themeColumn(int position) const;
    bool hasTotalColumn() const { return has({Column::Kind::Amount, -1}); }
    quint16 totalColumn() const { return positionOf({Column::Kind::Amount, -1}); }
    quint32 firstRow() const { return m_firstRow; }
    quint32 lastRow() const { return m_lastRow; }

private:
    using Column = TableLayout::Column;
    struct Formats {
        lxw_format *header, *amountHeader, *idHeader, *hashtag, *name, *amount, *rowTotal, *share, *notReported,
            *totalName, *totalAmount, *totalShare, *id;
    };

    void makeFormats();
    void writeHeader();
    void writeHashtags();
    void writeRow(quint32 row, Scope scope);
    void writeTotals();
    void setUpPage();
    quint16 positionOf(Column column) const;
    bool has(Column column) const { return m_layout.columns().contains(column); }
    lxw_format *formatOf(Column column) const;
    lxw_format *headerFormatOf(Column column) const;
    double widthOf(Column column) const;
    quint32 totalRow() const { return m_lastRow + 1; }
    bool totalsAreSums() const;
    QByteArray formulaOf(Column column, quint32 row) const;
    QByteArray totalFormulaOf(Column column) const;

    Workbook &m_workbook;
    const TableLayout &m_layout;
    Workbook::Sheet m_sheet;
    Formats m_formats{};
    quint32 m_firstRow = 1;
    quint32 m_lastRow = 1;
};
