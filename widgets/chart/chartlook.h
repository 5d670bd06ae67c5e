// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartcontent.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"

#include <QFont>

/// What stands still from chart to chart of a set: a presentation, or the pages of a pack. Pixels; 0: as each chart
/// needs.
struct ChartFrame {
    qreal fontSize = 0;
    qreal left = 0;        ///< from the margin to the axis' zero
    qreal right = 0;       ///< from the axis' end to the margin
    qreal plotTop = 0;     ///< where the bars begin
    qreal columnLeft = 0;  ///< as left and right, of charts whose bars stand in columns
    qreal columnRight = 0; ///< likewise
    int columns = 1;       ///< the most of any

    /// With room for the charts of both.
    ChartFrame united(const ChartFrame &other) const
    {
        const bool smaller = fontSize > 0 && (other.fontSize <= 0 || fontSize < other.fontSize);
        return {.fontSize = smaller ? fontSize : other.fontSize,
                .left = qMax(left, other.left),
                .right = qMax(right, other.right),
                .plotTop = qMax(plotTop, other.plotTop),
                .columnLeft = qMax(columnLeft, other.columnLeft),
                .columnRight = qMax(columnRight, other.columnRight),
                .columns = qMax(columns, other.columns)};
    }
    friend bool operator==(const ChartFrame &, const ChartFrame &) = default;
};

/// How a chart is drawn, apart from what it shows: colours, fonts and what stands around the bars.
struct ChartLook {
    Ink ink;
    QFont font;             ///< family; sizes follow fontSize
    qreal fontSize = 13;    ///< pixels of a bar's label; everything else is in proportion
    qreal leastLetters = 0; ///< pixels; no text of the chart is smaller as long as that can be
    ChartFrame frame;
    ChartContent content;
    bool mirrored = false; ///< right-to-left: labels at the right, bars grow to the left

    ColorScheme scheme = ColorScheme::Default;
    double axisEnd = 0; ///< US dollars at least at the axis' end, for charts that are compared; 0: as the bars need
    int revealed = -1;  ///< themes shown so far, while they are revealed one after the other; -1: all

    friend bool operator==(const ChartLook &, const ChartLook &) = default;
};
