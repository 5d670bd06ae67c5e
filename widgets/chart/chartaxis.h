// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ChartDrawing;
struct ChartTexts;

/// The line that bars start from and, where they do not all carry their amounts, numbers and lines along them.
namespace ChartAxis
{
void draw(const ChartDrawing &drawing, const ChartTexts &texts);
} // namespace ChartAxis
