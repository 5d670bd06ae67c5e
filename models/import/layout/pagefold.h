// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

/// The book's own pages: where a PDF's pages are spreads of two, each is cut at its fold and gives two pages of the
/// same number, left before right. A wide page stays whole where words stand across its middle.
QList<PrintedPage> cutAtFolds(const QList<PrintedPage> &pages);
