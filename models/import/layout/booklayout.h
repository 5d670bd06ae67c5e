// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/lines/bookline.h"
#include "models/import/pages/printedpage.h"
#include "models/import/tables/fundingtable.h"

/// What a book's pages hold, in the order of reading.
struct BookLayout {
    QList<BookLine> lines;      ///< with their roles; a line of Role::Table opens a page with a table
    QList<PrintedTable> tables; ///< the funding tables, whose words are not among the lines
    QList<Fault> faults;
};

/// Reads a book's layout from where the words stand on its pages: spreads are cut at their fold, tables taken out,
/// running heads left out, columns read one after the other, notes in the margin after them. `file` is the name for
/// messages, `step` the points from line to line where that is known.
BookLayout layoutOf(QList<PrintedPage> pages, const QString &file, double step = 0);
