// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// A row as the book prints it, read but not yet made sense of.
struct PrintedRow {
    QString name;
    QList<Funding> values; ///< US dollars, cells and total, as many as were printed
    int line = 0;          ///< of its first value
    QList<int> blanks;     ///< the columns in which nothing is printed, where columns are known; their values are empty
};

/// One region's funding table as a page prints it.
struct PrintedTable {
    QString region;
    QList<Theme> themes;
    QList<PrintedRow> rows;
    PrintedRow totals; ///< without values where the table has none
    QString footnote;
    int line = 0; ///< of its head
};

struct FundingRow {
    QString name;         ///< as printed, footnote marks left out
    QString footnote;     ///< what its footnote says, if it has one
    QList<Funding> cells; ///< one for each theme
    Funding total;
    int line = 0;
};

/// One region's funding table.
struct FundingTable {
    QString region;      ///< as printed over the table, in capitals
    QList<Theme> themes; ///< from its head
    QList<FundingRow> rows;
    FundingRow totals; ///< its last row; empty cells where the table has none
    int line = 0;      ///< of its head
};
