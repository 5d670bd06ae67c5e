// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakdownmodel.h"

#include <QColor>

/// The colours of themes and of stacked places, the same in tree, chart, text and exports. The six theme colours have
/// six clearly different lightnesses, so they stay apart in greyscale and for colour-blind readers; principles are
/// cool, objectives warm.
namespace ThemeColors
{
/// For any theme index; editions with more than six themes repeat the colours.
QColor theme(int index);
/// For a scope that is one segment among others, by its position among them.
QColor place(int position);
/// For the segment that the smaller places share.
QColor rest();
/// Black or white, whichever can be read better on the colour.
QColor textOn(const QColor &color);
/// A thin line around a segment, so that it stands out from a background of about the same lightness.
QColor outline(const QColor &color, const QColor &background);
} // namespace ThemeColors
