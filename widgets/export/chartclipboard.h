// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"

class QMimeData;
struct ChartExportSettings;

/// What the window puts on the clipboard, and what is dragged out of it, in a look of exports.
namespace ChartClipboard
{
/// The chart as a picture, as SVG, and its figures as tab-separated text: each program takes what it understands. The
/// caller owns it.
QMimeData *chartData(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look);
/// The same, and a PNG file for file managers and programs that insert files.
QMimeData *dragData(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look);
void copyChart(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look);
/// The figures as tab-separated text.
void copyTable(const EditionPtr &edition, const QList<Scope> &scopes);
} // namespace ChartClipboard
