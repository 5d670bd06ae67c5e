// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChartScene that draws small bars once more, larger, in frames beside them.
#include "models/words/amounttext.h"
#include "widgets/chart/chartmagnification.h"
#include "widgets/chart/chartscene.h"

#include <QFontMetricsF>
#include <QGraphicsRectItem>

namespace
{
constexpr qreal frameStart = 0.4;    // of the plot's width; small bars and their totals end before it
constexpr qreal thickness = 0.82;    // of the bar on the axis
constexpr qreal behindFrames = -0.5; // z values: before the grid, whose lines do not hold in a frame
constexpr qreal inFrames = 0;
} // namespace

QRectF ChartScene::lensFrame(int row) const
{
    if (m_factors.value(row, 1) == 1)
        return {};
    const QRectF &plot = m_layout->plot;
    const QRectF &label = m_layout->labels.at(row);
    return {plot.left() + frameStart * plot.width(), label.top(), m_lensWidth, label.height()};
}

// In left-to-right coordinates; empty where the bar is not magnified.
QRectF ChartScene::lensSegment(int row, int stack) const
{
    const QRectF frame = lensFrame(row);
    if (frame.isEmpty())
        return {};
    const QRectF bar = segmentRect(row, stack);
    const qreal factor = m_factors.at(row);
    const qreal height = bar.height() * thickness;
    return {frame.left() + (bar.left() - m_layout->plot.left()) * factor, bar.center().y() - height / 2,
            bar.width() * factor, height};
}

// Neighbours with the same factor share a frame.
void ChartScene::addLenses()
{
    qreal longest = 0; // as all are at one scale, all frames are as wide
    for (int row = 0; row < m_factors.size(); ++row) {
        if (m_factors.at(row) > 1)
            longest = qMax(longest, double(m_breakdown.rowTotal(row).amount) * m_factors.at(row));
    }
    m_lensWidth = longest / m_axisEnd * m_layout->plot.width() + m_layout->fontSize;
    int first = 0;
    for (int row = 0; row < m_factors.size(); ++row) {
        addLens(row);
        const bool last = row + 1 == m_factors.size() || m_factors.at(row + 1) != m_factors.at(row);
        if (last && !lensFrame(row).isEmpty())
            addLensFrame(lensFrame(first).united(lensFrame(row)));
        if (last)
            first = row + 1;
    }
}

void ChartScene::addLensFrame(const QRectF &rows)
{
    const qreal space = m_layout->fontSize * 0.12;
    const QRectF frame = mirrored(rows.adjusted(0, space, 0, -space));
    QColor tint = m_look.ink.text;
    tint.setAlpha(10);
    addRect(frame, Qt::NoPen, m_look.ink.background)->setZValue(behindFrames);
    addRect(frame, QPen(m_look.ink.muted, m_layout->fontSize * 0.05, Qt::DashLine), tint)->setZValue(behindFrames);
}

void ChartScene::addLens(int row)
{
    const QRectF frame = lensFrame(row);
    if (frame.isEmpty())
        return;
    const QFontMetricsF metrics(m_layout->valueFont);
    for (int stack = 0; stack < m_breakdown.stackCount(); ++stack) {
        const QRectF segment = lensSegment(row, stack);
        if (segment.width() <= 0)
            continue;
        const SegmentStyle style = styleOf(row, stack);
        addRect(mirrored(segment), outlineOf(style), style.color)->setZValue(inFrames);
        addHatch(mirrored(segment), style);
        const QString text = AmountText::inMillions(plotted(row, stack));
        const bool fits = metrics.horizontalAdvance(text) + m_layout->fontSize * 0.4 <= segment.width();
        if (!m_look.content.values || m_breakdown.isUnstacked() || !fits)
            continue;
        if (style.hatch != Hatch::None)
            addPlate(segment, metrics.horizontalAdvance(text), style.color);
        addText(text, m_layout->valueFont, ThemeColors::textOn(style.color), segment, Qt::AlignCenter);
    }
    const qreal gap = m_layout->fontSize * 0.4;
    addText(ChartMagnification::label(m_factors.at(row)), m_layout->valueFont, m_look.ink.muted,
            QRectF(m_layout->plot.left(), frame.top(), frame.left() - gap - m_layout->plot.left(), frame.height()),
            Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignLeft : Qt::AlignRight));
}
