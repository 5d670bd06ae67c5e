// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/bargeometry.h"

#include "widgets/chart/chartmagnification.h"

#include <cmath>

namespace
{

constexpr qreal lensStart = 0.4;      // of the plot's width; small bars and their totals end before it
constexpr qreal lensThickness = 0.82; // of the bar on the axis

// The smallest of 1, 2 or 5 times a power of ten that is not below the value.
double roundNumber(double value)
{
    constexpr double exact = 1e-9; // of doubles that ought to be 1, 2 or 5
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double digits : {1, 2, 5}) {
        if (value <= digits * power * (1 + exact))
            return digits * power;
    }
    return 10 * power;
}

} // namespace

BarGeometry::BarGeometry(const Breakdown &breakdown, const ChartLayout &layout, const ChartLook &look)
    : m_layout(layout)
    , m_stackCount(breakdown.stackCount())
    , m_themesAsRows(breakdown.rowCount() > 0 && breakdown.row(0).isTheme())
    , m_revealed(look.revealed)
{
    Q_ASSERT(layout.labels.size() == breakdown.rowCount());
    if (breakdown.rowCount() == 0)
        return;
    const bool shares = breakdown.query().measure == BreakdownQuery::Measure::Share;
    fitAxis(shares ? breakdown.maximum() : qMax(breakdown.maximum(), look.axisEnd));
    placeSegments(breakdown);
    if (look.content.magnify)
        placeLenses(breakdown, look.axisEnd);
}

void BarGeometry::fitAxis(double end)
{
    constexpr qreal widthOfTick = 5; // in font sizes
    const int wanted = qBound(2, qRound(m_layout.plot.width() / (m_layout.fontSize * widthOfTick)), 8);
    m_axisEnd = end > 0 ? end : 1;
    m_tickStep = roundNumber(m_axisEnd / wanted);
}

bool BarGeometry::isRevealed(int row, int stack) const
{
    return m_revealed < 0 || (m_themesAsRows ? row : stack) < m_revealed;
}

void BarGeometry::placeSegments(const Breakdown &breakdown)
{
    const qreal scale = m_layout.plot.width() / m_axisEnd;
    const qreal height = m_layout.barHeight;
    const qsizetype segments = qsizetype(rowCount()) * m_stackCount;
    m_lengths.reserve(segments);
    m_segments.reserve(segments);
    for (int row = 0; row < rowCount(); ++row) {
        const qreal top = m_layout.labels.at(row).center().y() - height / 2;
        const qreal left = m_layout.plotOf(row).left();
        double before = 0;
        for (int stack = 0; stack < m_stackCount; ++stack) {
            const double length = isRevealed(row, stack) ? breakdown.plotted(row, stack) : 0;
            m_lengths.append(length);
            m_segments.append(QRectF(left + before * scale, top, length * scale, height));
            before += length;
        }
    }
}

void BarGeometry::placeLenses(const Breakdown &breakdown, double axisEnd)
{
    m_factors = ChartMagnification::factors(breakdown, axisEnd);
    qreal longest = 0; // as all are at one scale, all frames are as wide
    for (int row = 0; row < rowCount(); ++row) {
        if (factor(row) > 1)
            longest = qMax(longest, double(breakdown.rowTotal(row).amount) * factor(row));
    }
    m_lensWidth = longest / m_axisEnd * m_layout.plot.width() + m_layout.fontSize;
}

double BarGeometry::length(int row, int stack) const
{
    return m_lengths.at(indexOf(row, stack));
}

QRectF BarGeometry::segment(int row, int stack) const
{
    return m_segments.at(indexOf(row, stack));
}

QRectF BarGeometry::lensFrame(int row) const
{
    if (factor(row) == 1)
        return {};
    const QRectF plot = m_layout.plotOf(row);
    const QRectF &label = m_layout.labels.at(row);
    return {plot.left() + lensStart * plot.width(), label.top(), m_lensWidth, label.height()};
}

QRectF BarGeometry::lensSegment(int row, int stack) const
{
    const QRectF frame = lensFrame(row);
    if (frame.isEmpty())
        return {};
    const QRectF bar = segment(row, stack);
    const qreal height = bar.height() * lensThickness;
    return {frame.left() + (bar.left() - m_layout.plotOf(row).left()) * factor(row), bar.center().y() - height / 2,
            bar.width() * factor(row), height};
}

BarGeometry::Mark BarGeometry::markAt(QPointF position) const
{
    const QPointF point = m_layout.onScene(QRectF(position, QSizeF(0, 0))).topLeft(); // mirroring undoes itself
    const qreal y = point.y() - m_layout.plot.top();
    if (rowCount() == 0 || y < 0 || y >= m_layout.plot.height())
        return {};
    const auto covers = [x = point.x()](const QRectF &rect) { return x >= rect.left() && x < rect.right(); };
    int column = 0;
    while (column + 1 < m_layout.columns && point.x() > m_layout.rowEnd(column * m_layout.rowsInColumn()))
        ++column;
    const int inColumn = qMin(static_cast<int>(y / m_layout.rowHeight), m_layout.rowsInColumn() - 1);
    Mark mark{column * m_layout.rowsInColumn() + inColumn, -1};
    if (mark.row >= rowCount()) // the last column is shorter
        return {};
    for (int stack = 0; stack < m_stackCount; ++stack) {
        if (covers(segment(mark.row, stack)) || covers(lensSegment(mark.row, stack)))
            mark.stack = stack;
    }
    return mark;
}

QRectF BarGeometry::rectOf(Mark mark) const
{
    if (mark.row < 0 || mark.row >= rowCount())
        return {};
    if (mark.stack >= 0 && mark.stack < m_stackCount)
        return m_layout.onScene(segment(mark.row, mark.stack));
    const QRectF &label = m_layout.labels.at(mark.row);
    const qreal edge = m_layout.fontSize * 0.5;
    const bool last = m_layout.column(mark.row) + 1 == m_layout.columns;
    const qreal right =
        last ? m_layout.size.width() - m_layout.labels.first().left() + edge : m_layout.rowEnd(mark.row) - edge;
    return m_layout.onScene({label.left() - edge, label.top(), right - label.left() + edge, label.height()});
}
