// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pdf/pdfadditions.h"

class QPainter;
class QTextLayout;
struct TextBlock;

/// Draws texts on a page of a PDF and keeps which letters each glyph stands for. Qt itself tells readers of the file
/// what letter a glyph is drawn for only where a font says so for the glyph alone: ligatures and the forms of Arabic
/// letters could not be found or copied.
class PdfText
{
public:
    void draw(QPainter &painter, const TextBlock &block);
    /// Of all texts drawn so far, in their order.
    const QList<PdfAdditions::Letters> &letters() const { return m_letters; }

private:
    QList<PdfAdditions::Letters> m_letters;
};
