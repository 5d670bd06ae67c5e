// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartcontent.h"
#include "widgets/look/ink.h"
#include "widgets/look/themecolors.h"

#include <QFont>

/// How a chart is drawn, apart from what it shows: colours, fonts and what stands around the bars.
struct ChartLook {
    Ink ink;
    QFont font;          ///< family; sizes follow fontSize
    qreal fontSize = 13; ///< pixels of a bar's label; everything else is in proportion
    ChartContent content;
    bool mirrored = false; ///< right-to-left: labels at the right, bars grow to the left

    ColorScheme scheme = ColorScheme::Default;
    double axisEnd = 0; ///< US dollars at least at the axis' end, for charts that are compared; 0: as the bars need
    int revealed = -1;  ///< themes shown so far, while they are revealed one after the other; -1: all

    friend bool operator==(const ChartLook &, const ChartLook &) = default;
};
