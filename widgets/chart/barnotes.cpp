// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/barnotes.h"

#include "widgets/chart/chartdrawing.h"
#include "widgets/chart/textfit.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace
{

// From behind the bar's total to the end of the row; the letters end before the chart does.
QRectF roomOfNote(const ChartDrawing &drawing, const ChartTexts &texts, int row)
{
    const ChartLayout &layout = drawing.layout;
    const qreal total = QFontMetricsF(layout.totalFont).horizontalAdvance(texts.totals.at(row));
    const qreal left = drawing.bars.segment(row, drawing.bars.stackCount() - 1).right() + total + layout.fontSize * 1.4;
    const QRectF &label = layout.labels.at(row);
    return {left, label.top(), layout.rowEnd(row) - layout.fontSize * 1.6 - left, label.height()};
}

} // namespace

QStringList BarNotes::withoutRoom(const ChartDrawing &drawing, const ChartTexts &texts)
{
    QStringList ids;
    for (int row = 0; row < texts.notes.size(); ++row) {
        const QString &note = texts.notes.at(row);
        if (note.isEmpty())
            continue;
        const QRectF room = roomOfNote(drawing, texts, row);
        const bool magnified = drawing.bars.factor(row) > 1; // its frame stands there
        const QSizeF size = TextFit::wrapped(note, drawing.layout.valueFont, qMax(room.width(), 1.0));
        if (magnified || size.width() > room.width() || size.height() > room.height())
            ids.append(drawing.breakdown.idOf(drawing.breakdown.row(row)));
    }
    return ids;
}

void BarNotes::draw(const ChartDrawing &drawing, const ChartTexts &texts)
{
    for (int row = 0; row < texts.notes.size(); ++row) {
        if (!texts.notes.at(row).isEmpty() && drawing.bars.isRevealed(row, drawing.breakdown.stackCount() - 1))
            drawing.addText(texts.notes.at(row), drawing.layout.valueFont, drawing.look.ink.muted,
                            roomOfNote(drawing, texts, row), Qt::TextWordWrap | Qt::AlignVCenter | drawing.lineStart());
    }
}

QString BarNotes::mark(int number)
{
    const QString superscripts = u"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"_s;
    QString mark;
    for (const QChar digit : QString::number(number))
        mark.append(superscripts.at(digit.digitValue()));
    return mark;
}
