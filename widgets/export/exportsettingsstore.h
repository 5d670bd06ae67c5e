// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Settings;
struct ChartExportSettings;

/// The look of the chart exported last, in the program's settings: as JSON, like a preset.
namespace ExportSettingsStore
{
/// The defaults where nothing was stored, or what cannot be read.
ChartExportSettings read(const Settings &settings);
void write(Settings &settings, const ChartExportSettings &look);
} // namespace ExportSettingsStore
