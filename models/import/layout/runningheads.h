// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

#include <QStringList>

/// Takes running heads, running feet and page numbers out of `pages`: outermost lines, no larger than the running
/// text's `size` (points), that many pages have at the same height, or that are a number alone. Returns each page's.
QList<QStringList> takeOutRunningHeads(QList<PrintedPage> &pages, double size);
