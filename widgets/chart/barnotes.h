// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct ChartDrawing;
struct ChartTexts;

/// Short notes that somebody wrote on bars. They stand beside their bar where there is room; where there is none, below
/// the chart with a mark at the bar's name.
namespace BarNotes
{
/// The ids of bars that have no room beside them.
QStringList withoutRoom(const ChartDrawing &drawing, const ChartTexts &texts);
void draw(const ChartDrawing &drawing, const ChartTexts &texts);
/// "¹" for the first note below a chart, and so on.
QString mark(int number);
} // namespace BarNotes
