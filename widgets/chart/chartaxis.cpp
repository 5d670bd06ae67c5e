// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartaxis.h"

#include "widgets/chart/chartdrawing.h"

#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsScene>

namespace
{

void addLine(const ChartDrawing &drawing, qreal x, const QColor &color)
{
    const QRectF &plot = drawing.layout.plot;
    const QRectF line = drawing.layout.onScene(QRectF(x, plot.top(), 0, plot.height()));
    drawing.scene.addLine(line.left(), line.top(), line.left(), line.bottom(), QPen(color, 0))
        ->setZValue(ChartDepth::behindBars);
}

void addTicks(const ChartDrawing &drawing, const QRectF &plot)
{
    const ChartLayout &layout = drawing.layout;
    const QFontMetricsF metrics(layout.axisFont);
    constexpr double rounding = 1e-9;
    const int steps = static_cast<int>(drawing.bars.axisEnd() / drawing.bars.tickStep() + rounding);
    const QStringList labels = drawing.numbers.ticks(drawing.bars.tickStep(), steps);
    qreal lastRight = -1;
    for (int tick = 0; tick <= steps; ++tick) {
        const double part = drawing.bars.tickStep() * tick / drawing.bars.axisEnd();
        const qreal x = plot.left() + part * plot.width();
        if (tick > 0)
            addLine(drawing, x, drawing.look.ink.grid);
        const QString &label = labels.at(tick);
        const qreal width = metrics.horizontalAdvance(label) + 2;
        if (x - width / 2 <= lastRight)
            continue; // no room beside its neighbour
        lastRight = x + width / 2 + layout.fontSize * 0.4;
        drawing.addText(label, layout.axisFont, drawing.look.ink.muted,
                        QRectF(x - width / 2, layout.axisLabelsTop, width, metrics.height()), Qt::AlignCenter);
    }
}

} // namespace

void ChartAxis::draw(const ChartDrawing &drawing, const ChartTexts &texts)
{
    for (int first = 0; first < drawing.bars.rowCount(); first += drawing.layout.rowsInColumn()) {
        const QRectF plot = drawing.layout.plotOf(first);
        addLine(drawing, plot.left(), drawing.look.ink.muted);
        if (texts.ticks)
            addTicks(drawing, plot);
    }
    if (!texts.axis.isEmpty())
        drawing.addText(texts.axis, drawing.layout.axisFont, drawing.look.ink.muted, drawing.layout.axisTitle,
                        Qt::TextWordWrap | drawing.lineStart());
}
