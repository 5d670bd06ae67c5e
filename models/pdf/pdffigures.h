// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pdf/pdfadditions.h"

class QPDF;

/// Makes a PDF a tagged one, whose pages are figures with alternative texts, or plain content where none is given.
namespace PdfFigures
{
/// Throws what qpdf throws.
void add(QPDF &document, const QList<PdfAdditions::Figure> &figures);
} // namespace PdfFigures
