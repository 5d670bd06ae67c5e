// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct ChartDrawing;

/// Small bars once more, larger, in frames beside them; see ChartMagnification.
namespace ChartLens
{
void draw(const ChartDrawing &drawing);
} // namespace ChartLens
