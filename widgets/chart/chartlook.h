// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartcontent.h"
#include "widgets/look/themecolors.h"

#include <QFont>
#include <QPalette>

/// How a chart is drawn, apart from what it shows: colours, fonts and what stands around the bars.
struct ChartLook {
    QColor background = Qt::white; ///< may be transparent
    QColor text = QColor(0x22, 0x26, 0x2b);
    QColor muted = QColor(0x5b, 0x64, 0x70);
    QColor grid = QColor(0xdf, 0xe3, 0xe8);
    QColor marked = QColor(0x2f, 0x6f, 0xed, 40);
    QFont font;          ///< family; sizes follow fontSize
    qreal fontSize = 13; ///< pixels of a bar's label; everything else is in proportion
    ChartContent content;
    bool mirrored = false; ///< right-to-left: labels at the right, bars grow to the left
    ColorScheme scheme = ColorScheme::Default;
    double axisEnd = 0; ///< US dollars at least at the axis' end, for charts that are compared; 0: as the bars need
    int revealed = -1;  ///< themes shown so far, while they are revealed one after the other; -1: all

    friend bool operator==(const ChartLook &, const ChartLook &) = default;

    /// The colours of a window.
    static ChartLook forPalette(const QPalette &palette);
    /// Light text on a dark slide.
    static ChartLook dark();
};
