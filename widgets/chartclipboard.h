// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakdownmodel.h"

#include <QFont>

/// What the window puts on the clipboard.
namespace ChartClipboard
{
/// The chart as PNG, as SVG, and its figures as tab-separated text: each program takes what it understands.
void copyChart(const EditionPtr &edition, const BreakdownQuery &query, const QFont &font);
/// The figures as tab-separated text.
void copyTable(const EditionPtr &edition, const QList<Scope> &scopes);
} // namespace ChartClipboard
