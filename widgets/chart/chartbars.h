// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ChartDrawing;

/// The bars themselves, by Qt Charts: stacked, on the rectangles of BarGeometry. Its axes, labels and legend stay
/// hidden, because they are cut, do not mirror, and cannot show numbers through QLocale.
namespace ChartBars
{
void draw(const ChartDrawing &drawing);
} // namespace ChartBars
