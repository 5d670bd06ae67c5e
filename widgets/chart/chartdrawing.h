// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chartnumbers.h"
#include "widgets/chart/bargeometry.h"

#include <QPen>

class QGraphicsRectItem;
class QGraphicsScene;

/// The order in which a chart's items lie over each other.
namespace ChartDepth
{
constexpr qreal ground = -2;
constexpr qreal behindBars = -1;
constexpr qreal lensFrames = -0.5; // before the grid, whose lines do not hold in a frame
constexpr qreal bars = 0;
constexpr qreal onBars = 1;
constexpr qreal gaps = 1.5; // in hatches, too
constexpr qreal words = 2;
constexpr qreal focus = 3;
} // namespace ChartDepth

/// What keeps its colour while everything else is greyed; nothing: all do.
struct ChartEmphasis {
    int stack = -1; ///< the reader points at it
    QList<int> themes;
    QList<Scope> scopes;

    bool isOn(const Breakdown &breakdown, int row, int segment) const;
};

/// One drawing of a chart: what its parts (bars, rows, lenses, axis) are drawn from, and the scene that they are put
/// on. All rectangles are given as ChartLayout and BarGeometry have them, for left-to-right reading; where the look
/// asks for it they are mirrored here.
struct ChartDrawing {
    QGraphicsScene &scene;
    const Breakdown &breakdown;
    const ChartLook &look;
    const ChartLayout &layout;
    const BarGeometry &bars;
    const ChartNumbers &numbers;
    ChartEmphasis emphasis;

    QGraphicsRectItem *addRect(const QRectF &rect, const QPen &pen, const QBrush &brush,
                               qreal depth = ChartDepth::bars) const;
    void addText(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags) const;
    void addHatch(const QRectF &rect, const SegmentStyle &style) const;
    void addValue(const QString &text, const QRectF &segment, const SegmentStyle &style) const;
    /// The room that a value needs between the ends of its segment.
    qreal valueWidth(const QString &text) const;

    /// The side at which lines of text begin and end: left or right.
    int lineStart() const { return look.mirrored ? Qt::AlignRight : Qt::AlignLeft; }
    int lineEnd() const { return look.mirrored ? Qt::AlignLeft : Qt::AlignRight; }
    SegmentStyle styleOf(int row, int stack) const;
    /// In the legend.
    SegmentStyle styleOf(int stack) const;
    /// Around segments that their colour alone does not set off from the ground.
    QPen outlineOf() const;
    /// The colour behind the bars; where that is transparent, the one that their letters are made for.
    QColor ground() const;
    /// Whether a magnified bar has room for a segment's number.
    bool hasValueInLens(int row, int stack) const;
    /// Whether numbers are asked for on segments.
    bool showsValues() const { return look.content.values && !breakdown.isUnstacked(); }

private:
    SegmentStyle colored(const Breakdown::Entry &entry, int stack) const;
    SegmentStyle greyed() const;
};
