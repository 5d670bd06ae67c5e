// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ChartDrawing;
struct ChartTexts;

/// What stands at and on the bars, a row at a time: labels, totals, hatches, values, and what is not reported.
namespace ChartRows
{
/// Returns how many segments are too small for the value that the look asks for; the tooltips have them all.
int draw(const ChartDrawing &drawing, const ChartTexts &texts);
} // namespace ChartRows
