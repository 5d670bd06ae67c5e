// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/lines/bookline.h"
#include "models/import/tables/fundingtable.h"

/// Joins the lines of names and titles in narrow columns of `tables`, which may be broken inside a word without a
/// hyphen. The other words of the book, `lines`, tell: a chart's label with the same letters, or a known word.
void joinBrokenNames(QList<PrintedTable> &tables, const QList<BookLine> &lines);
