// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/pdfpagelayout.h"

#include "models/import/pdf/pdftable.h"

#include <algorithm>
#include <cmath>

namespace
{

bool sameSize(const QRectF &a, const QRectF &b)
{
    return std::abs(a.height() - b.height()) * 10 < std::max(a.height(), b.height());
}

// Behind the last word of the line, no further than words stand apart.
bool continuesLine(const PdfWord &line, const PdfWord &word)
{
    const double height = line.box.height();
    const double gap = word.box.left() - line.box.right();
    return std::abs(word.middle() - line.middle()) * 2 < height && gap > -height && gap < height * 1.2;
}

// Below, as near as the lines of a paragraph are, over a good part of the width.
bool continuesBlock(const PdfWord &above, const PdfWord &below)
{
    const double step = below.box.top() - above.box.bottom();
    const double overlap =
        std::min(above.box.right(), below.box.right()) - std::max(above.box.left(), below.box.left());
    const double narrower = std::min(above.box.width(), below.box.width());
    return sameSize(above.box, below.box) && step > -above.box.height() * 0.5 && step < above.box.height() * 0.5 &&
           overlap * 2 > narrower;
}

PdfWords intoLines(const PdfWords &words)
{
    PdfWords lines;
    for (const PdfWord &word : words) {
        if (lines.isEmpty() || !continuesLine(lines.last(), word)) {
            lines.append(word);
            continue;
        }
        lines.last().text += u' ' + word.text;
        lines.last().box |= word.box;
    }
    return lines;
}

} // namespace

QStringList linesOfPage(PdfWords words)
{
    const std::optional<PdfTable> table = PdfTable::take(words);
    QStringList before;
    QStringList after;
    const PdfWord *above = nullptr;
    const PdfWords lines = intoLines(words);
    for (const PdfWord &line : lines) {
        QStringList &target = table && line.middle() > table->top() ? after : before;
        if (above && !continuesBlock(*above, line))
            target.append(QString());
        target.append(line.text);
        above = &line;
    }
    if (!table)
        return before;
    return before + QStringList{QString()} + table->lines() + QStringList{QString()} + after;
}
