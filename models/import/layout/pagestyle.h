// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

/// How a book sets its running text.
struct PageStyle {
    double size = 10;         ///< points: of most of its letters
    double step = 12;         ///< points: from a line to the next in a paragraph
    bool stepIsKnown = false; ///< and the same in all columns
    double narrowest = 0;     ///< points: the narrowest of the columns that much of the text stands in
    bool italic = false;
};

struct PageColumn;

/// The size (points) that most letters of the pages have.
double textSizeOf(const QList<PrintedPage> &pages);
/// The whole style, once the columns are known.
PageStyle styleOf(const QList<QList<PageColumn>> &columnsOfPages, double size);
