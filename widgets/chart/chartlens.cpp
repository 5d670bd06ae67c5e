// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartlens.h"

#include "widgets/chart/chartdrawing.h"
#include "widgets/chart/chartmagnification.h"

#include <QGraphicsRectItem>

namespace
{

void addFrame(const ChartDrawing &drawing, const QRectF &rows)
{
    const qreal space = drawing.layout.fontSize * 0.12;
    const QRectF frame = rows.adjusted(0, space, 0, -space);
    QColor tint = drawing.look.ink.text;
    tint.setAlpha(10);
    drawing.addRect(frame, Qt::NoPen, drawing.look.ink.background, ChartDepth::lensFrames);
    drawing.addRect(frame, QPen(drawing.look.ink.muted, drawing.layout.fontSize * 0.05, Qt::DashLine), tint,
                    ChartDepth::lensFrames);
}

void addLens(const ChartDrawing &drawing, int row)
{
    const ChartLayout &layout = drawing.layout;
    for (int stack = 0; stack < drawing.bars.stackCount(); ++stack) {
        const QRectF segment = drawing.bars.lensSegment(row, stack);
        if (segment.width() <= 0)
            continue;
        const SegmentStyle style = drawing.styleOf(row, stack);
        drawing.addRect(segment, drawing.outlineOf(), style.color);
        drawing.addHatch(segment, style);
        if (drawing.hasValueInLens(row, stack))
            drawing.addValue(drawing.numbers.segment(row, stack), segment, style);
    }
    const QRectF frame = drawing.bars.lensFrame(row);
    const qreal left = layout.plotOf(row).left();
    drawing.addText(ChartMagnification::label(drawing.bars.factor(row)), layout.valueFont, drawing.look.ink.muted,
                    QRectF(left, frame.top(), frame.left() - layout.fontSize * 0.4 - left, frame.height()),
                    Qt::AlignVCenter | drawing.lineEnd());
}

} // namespace

// Neighbours with the same factor share a frame.
void ChartLens::draw(const ChartDrawing &drawing)
{
    const BarGeometry &bars = drawing.bars;
    int first = 0;
    for (int row = 0; row < bars.rowCount(); ++row) {
        const bool magnified = bars.factor(row) > 1;
        if (magnified)
            addLens(drawing, row);
        const bool last = row + 1 == bars.rowCount() || bars.factor(row + 1) != bars.factor(row) ||
                          drawing.layout.column(row + 1) != drawing.layout.column(row);
        if (last && magnified)
            addFrame(drawing, bars.lensFrame(first).united(bars.lensFrame(row)));
        if (last)
            first = row + 1;
    }
}
