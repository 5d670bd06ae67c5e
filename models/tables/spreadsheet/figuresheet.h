// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/spreadsheet/workbook.h"

class FigureTable;

/// The sheet with the figures: names, a column for each theme, the total, the id. Cells in which nothing is reported
/// are empty and shaded; a printed zero is 0.
class FigureSheet
{
    Q_DECLARE_TR_FUNCTIONS(FigureSheet)

public:
    FigureSheet(Workbook &workbook, const FigureTable &table, bool hxl);

    // Where things stand, for references.
    const Workbook::Sheet &sheet() const { return m_sheet; }
    static constexpr quint32 headerRow = 0;
    static constexpr quint16 nameColumn = 0;
    static quint16 themeColumn(int theme) { return static_cast<quint16>(1 + theme); }
    quint32 firstRow() const { return m_firstRow; }
    quint32 lastRow() const { return m_lastRow; }

private:
    struct Formats {
        lxw_format *header, *amountHeader, *idHeader, *hashtag, *name, *amount, *rowTotal, *notReported, *totalName,
            *totalAmount, *id;
    };

    void makeFormats();
    void writeHeader();
    void writeHashtags();
    void writeRow(quint32 row, int index);
    void writeTotals();
    void setUpPage(bool hxl);
    quint16 totalColumn() const;

    Workbook &m_workbook;
    const FigureTable &m_table;
    Workbook::Sheet m_sheet;
    Formats m_formats{};
    quint32 m_firstRow = 1;
    quint32 m_lastRow = 1;
};
