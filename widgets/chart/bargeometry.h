// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"
#include "widgets/chart/chartlayout.h"

/// Where each bar and segment of a chart stands, and the axis that they are measured on: the one owner of both. What is
/// drawn on and beside the bars, the frames of magnified bars, hit tests, and the rectangles that keyboard and screen
/// readers are told come from here. Qt Charts draws the bars on the same rectangles, because lengths, axis and plot
/// are handed to it from here.
class BarGeometry
{
public:
    /// A bar (stack -1), one of its segments, or nothing (row -1).
    struct Mark {
        int row = -1;
        int stack = -1;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// Of no bars.
    BarGeometry() = default;
    BarGeometry(const Breakdown &breakdown, const ChartLayout &layout, const ChartLook &look);

    int rowCount() const { return static_cast<int>(m_layout.labels.size()); }
    int stackCount() const { return m_stackCount; }
    /// The axis runs from 0 to the end of the longest bar, in what the breakdown measures …
    double axisEnd() const { return m_axisEnd; }
    /// … and has ticks at the multiples of this round number.
    double tickStep() const { return m_tickStep; }
    /// Segments that are still to be revealed have no length.
    bool isRevealed(int row, int stack) const;
    /// Of a segment, on the axis.
    double length(int row, int stack) const;

    /// A segment as ChartLayout has its rectangles: for left-to-right reading.
    QRectF segment(int row, int stack) const;
    /// By which a bar is drawn once more, larger; 1: not at all.
    int factor(int row) const { return m_factors.value(row, 1); }
    /// The bar's part of a frame around magnified bars, and its segments there, for left-to-right reading; empty where
    /// it is not magnified.
    QRectF lensFrame(int row) const;
    QRectF lensSegment(int row, int stack) const;

    /// What stands there on the scene.
    Mark markAt(QPointF position) const;
    /// The rectangle of a bar with its label, or of a segment, on the scene; empty where there is none.
    QRectF rectOf(Mark mark) const;

private:
    void fitAxis(double end);
    void placeSegments(const Breakdown &breakdown);
    void placeLenses(const Breakdown &breakdown, double axisEnd);
    int indexOf(int row, int stack) const { return row * m_stackCount + stack; }

    ChartLayout m_layout;
    int m_stackCount = 0;
    bool m_themesAsRows = false;
    int m_revealed = -1;
    double m_axisEnd = 1;
    double m_tickStep = 1;
    QList<double> m_lengths;  // row by row
    QList<QRectF> m_segments; // likewise
    QList<int> m_factors;     // empty where no bar is magnified
    qreal m_lensWidth = 0;
};
