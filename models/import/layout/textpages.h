// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

/// Pages from a text that keeps the printed layout with spaces ("pdftotext -layout"): each letter takes a place as wide
/// as any other. None where no line of the text can be a funding table's head. Form feeds part pages; a text without
/// them is parted after a hundred lines, whose numbers count from there.
QList<PrintedPage> pagesOfText(const QString &text);

constexpr double lineHeightOfText = 12; ///< points, on those pages
