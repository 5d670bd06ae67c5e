// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartoptions.h"
#include "widgets/export/chartexportsettings.h"

#include <QSettings>
#include <QVariant>
#include <memory>

/// What the program remembers from one start to the next: one table of keys and defaults. Made in the application and
/// handed on. Headless runs have one without a store, which remembers nothing.
class Settings
{
public:
    enum class Key {
        WindowGeometry,
        SplitterState,
        TreeState,
        ThemeColumns,
        LastScope,
        LastEdition,
        Language,
        Appearance,
        RecentPackages,
        ExportFolder,
        ChartExport,
        TableFormat,
        TableHxl,
        TableByteOrderMark,
        ProfilePaper,
        BarsOfGroup,
        BarsOfPlace,
        Measure,
        Sort,
        SortTheme,
        Values,
        Description,
        Magnify,
        PresentationScopes,
        PresentationOrder,
        PresentationThemeByTheme,
        PresentationSameAxis,
        PresentationValues,
        PresentationMeasure,
        PresentationAppearance,
        PresentationScreen,
    };

    /// Without a store: defaults alone.
    Settings() = default;
    explicit Settings(std::unique_ptr<QSettings> store);

    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);

    /// What was stored out of range comes back as the default.
    ChartOptions chartOptions() const;
    void setChartOptions(const ChartOptions &options);
    /// The look of the chart exported last.
    ChartExportSettings chartExport() const;
    void setChartExport(const ChartExportSettings &settings);

private:
    std::unique_ptr<QSettings> m_store;
};
