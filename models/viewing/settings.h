// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartoptions.h"

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
        TreeShown,
        TextsShown,
        TextZoom,
        Keys,
        StartWith,
        LastScope,
        LastEdition,
        Language,
        Appearance,
        RecentPackages,
        ExportFolder,
        ChartExport,
        ChartPaper,
        TableFormat,
        TableHxl,
        TableByteOrderMark,
        TableSeparator,
        TableColumns,
        TableThemesLeftOut,
        TableShares,
        TableTitles,
        TableTotalRow,
        ProfilePaper,
        BarsOfGroup,
        BarsOfPlace,
        Measure,
        Sort,
        SortTheme,
        Description,
        PresentationScopes,
        PresentationOrder,
        PresentationThemeByTheme,
        PresentationSameAxis,
        PresentationValues,
        PresentationManyBars,
        PresentationMeasure,
        PresentationAppearance,
        PresentationScreen,
    };

    // Of the texts, in per cent.
    static constexpr int leastTextZoom = 70;
    static constexpr int mostTextZoom = 300;
    static constexpr int textZoomStep = 10;

    /// Without a store: defaults alone.
    Settings() = default;
    explicit Settings(std::unique_ptr<QSettings> store);

    QVariant value(Key key) const;
    static QVariant defaultValue(Key key);
    void setValue(Key key, const QVariant &value);

    /// A choice is stored by its name. The numbers that older programs stored are read too; anything else comes back as
    /// the default.
    template <typename T> T choice(Key key, const ChoiceNames<T> &names) const;
    template <typename T> void setChoice(Key key, const ChoiceNames<T> &names, T value)
    {
        setValue(key, names.name(value));
    }

    /// The id of the scope to begin with: the one of last time, unless the user prefers the world.
    QString firstScope() const;

    /// What was stored out of range comes back as the default.
    ChartOptions chartOptions() const;
    void setChartOptions(const ChartOptions &options);

private:
    std::unique_ptr<QSettings> m_store;
};

template <typename T> T Settings::choice(Key key, const ChoiceNames<T> &names) const
{
    const QString stored = value(key).toString();
    for (const auto &entry : names.entries) {
        if (stored == entry.name || stored == QString::number(static_cast<int>(entry.value)))
            return entry.value;
    }
    return names.value(defaultValue(key).toString()).value_or(T());
}
