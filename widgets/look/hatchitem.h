// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/themecolors.h"

#include <QGraphicsItem>
#include <QPen>

/// The hatch of a segment: lines that end at its edges. Lines, and not a brush pattern, because patterns have the size
/// of a device's pixels, and neither they nor clipping reach an SVG file.
class HatchItem : public QGraphicsItem
{
public:
    /// `spacing` is the distance of the lines, in the rectangle's units.
    HatchItem(const QRectF &rect, Hatch hatch, const QPen &pen, qreal spacing);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QList<QLineF> lines(const QRectF &rect, Hatch hatch, qreal spacing);

private:
    QRectF m_rect;
    QPen m_pen;
    QList<QLineF> m_lines;
};
