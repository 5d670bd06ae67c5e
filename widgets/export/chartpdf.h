// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pdf/pdfadditions.h"

class ChartScene;
class QPainter;

/// A chart on a page of a PDF.
namespace ChartPdf
{
/// Paints the scene, and tells what the page is to readers of the file who do not see it.
PdfAdditions::Figure paint(const ChartScene &scene, QPainter &painter, int page);
} // namespace ChartPdf
