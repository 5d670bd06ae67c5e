// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pdf/pdfword.h"

#include <QStringList>

/// The lines of a page from its words, in their order (Poppler keeps columns apart): words side by side become a
/// line, lines below each other in one size a block, blank lines between. A funding table stands row by row.
/// `words` are single words.
QStringList linesOfPage(PdfWords words);
