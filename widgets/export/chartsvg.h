// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class ChartScene;
struct ChartExportSettings;
struct ChartMetadata;

/// A chart as SVG, in groups for people who take it on in a drawing program: each bar's with its label and total, in it
/// each theme's with its value, named by their ids in the edition.
namespace ChartSvg
{
/// `scene` was laid out with `settings`.
QByteArray write(const ChartScene &scene, const ChartExportSettings &settings, const ChartMetadata &metadata);
} // namespace ChartSvg
