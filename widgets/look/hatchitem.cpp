// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/hatchitem.h"

#include <QPainter>
#include <cmath>

namespace
{

// Lines lie on multiples of the spacing in the scene, so that they run on through neighbours with the same hatch.
qreal firstAfter(qreal start, qreal spacing)
{
    return std::ceil(start / spacing) * spacing;
}

void addRising(QList<QLineF> &lines, const QRectF &rect, qreal spacing)
{
    for (qreal sum = firstAfter(rect.left() + rect.top(), spacing); sum < rect.right() + rect.bottom();
         sum += spacing) {
        const qreal left = qMax(rect.left(), sum - rect.bottom());
        const qreal right = qMin(rect.right(), sum - rect.top());
        if (left < right)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
}

void addFalling(QList<QLineF> &lines, const QRectF &rect, qreal spacing)
{
    for (qreal gap = firstAfter(rect.left() - rect.bottom(), spacing); gap < rect.right() - rect.top();
         gap += spacing) {
        const qreal left = qMax(rect.left(), gap + rect.top());
        const qreal right = qMin(rect.right(), gap + rect.bottom());
        if (left < right)
            lines.append(QLineF(left, left - gap, right, right - gap));
    }
}

} // namespace

QList<QLineF> HatchItem::lines(const QRectF &rect, Hatch hatch, qreal spacing)
{
    QList<QLineF> lines;
    if (rect.width() <= 0 || rect.height() <= 0 || spacing <= 0)
        return lines;
    // Measured across the lines, a diagonal's spacing is shorter than along an axis.
    const qreal diagonal = spacing * std::sqrt(2.0);
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        addRising(lines, rect, diagonal);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        addFalling(lines, rect, diagonal);
    if (hatch == Hatch::Horizontal) {
        for (qreal y = firstAfter(rect.top(), spacing); y < rect.bottom(); y += spacing)
            lines.append(QLineF(rect.left(), y, rect.right(), y));
    }
    if (hatch == Hatch::Vertical) {
        for (qreal x = firstAfter(rect.left(), spacing); x < rect.right(); x += spacing)
            lines.append(QLineF(x, rect.top(), x, rect.bottom()));
    }
    return lines;
}

HatchItem::HatchItem(const QRectF &rect, Hatch hatch, const QPen &pen, qreal spacing)
    : m_rect(rect)
    , m_pen(pen)
    , m_lines(lines(rect, hatch, spacing))
{
}

void HatchItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(m_pen);
    painter->drawLines(m_lines);
}
