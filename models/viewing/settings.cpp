// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    Settings::Key key;
    QString name;
    QVariant defaultValue;
};

const Entry &entry(Settings::Key key)
{
    using Key = Settings::Key;
    static const QList<Entry> entries{
        {Key::WindowGeometry, u"window/geometry"_s, {}},
        {Key::SplitterState, u"window/splitter"_s, {}},
        {Key::TreeState, u"tree/header"_s, {}},
        {Key::ThemeColumns, u"tree/themeColumns"_s, false},
        {Key::TreeShown, u"window/tree"_s, true},
        {Key::TextsShown, u"window/texts"_s, true},
        {Key::TextZoom, u"view/textZoom"_s, 100},
        {Key::Keys, u"window/keys"_s, QStringList()},
        {Key::StartWith, u"view/startWith"_s, u"last"_s},
        {Key::LastScope, u"view/scope"_s, u"world"_s},
        {Key::LastEdition, u"view/edition"_s, QString()},
        {Key::Language, u"view/language"_s, QString()},
        {Key::Appearance, u"view/appearance"_s, u"system"_s},
        {Key::RecentPackages, u"files/recentPackages"_s, QStringList()},
        {Key::ExportFolder, u"export/folder"_s, QString()},
        {Key::ChartExport, u"export/chart"_s, QString()},
        {Key::ChartPaper, u"export/chartPaper"_s, QString()},
        {Key::TableFormat, u"export/tableFormat"_s, u"csv"_s},
        {Key::TableHxl, u"export/tableHxl"_s, false},
        {Key::TableByteOrderMark, u"export/tableByteOrderMark"_s, false},
        {Key::TableSeparator, u"export/tableSeparator"_s, u"comma"_s},
        {Key::TableColumns, u"export/tableColumns"_s, QStringList{u"id"_s, u"name"_s, u"total"_s}},
        {Key::TableThemesLeftOut, u"export/tableThemesLeftOut"_s, QStringList()},
        {Key::TableShares, u"export/tableShares"_s, false},
        {Key::TableTitles, u"export/tableTitles"_s, false},
        {Key::TableTotalRow, u"export/tableTotalRow"_s, true},
        {Key::ProfilePaper, u"export/profilePaper"_s, QString()},
        {Key::BarsOfGroup, u"chart/barsOfGroup"_s, u"places"_s},
        {Key::BarsOfPlace, u"chart/barsOfPlace"_s, u"themes"_s},
        {Key::Measure, u"chart/measure"_s, u"amount"_s},
        {Key::Sort, u"chart/sort"_s, u"book"_s},
        {Key::SortTheme, u"chart/sortTheme"_s, 0},
        {Key::Description, u"chart/description"_s, false},
        {Key::PresentationScopes, u"presentation/scopes"_s, QStringList()},
        {Key::PresentationOrder, u"presentation/order"_s, u"book"_s},
        {Key::PresentationThemeByTheme, u"presentation/themeByTheme"_s, false},
        {Key::PresentationSameAxis, u"presentation/sameAxis"_s, false},
        {Key::PresentationValues, u"presentation/values"_s, true},
        {Key::PresentationManyBars, u"presentation/manyBars"_s, u"others"_s},
        {Key::PresentationMeasure, u"presentation/measure"_s, u"amount"_s},
        {Key::PresentationAppearance, u"presentation/appearance"_s, u"window"_s},
        {Key::PresentationScreen, u"presentation/screen"_s, QString()},
    };
    const Entry &found = entries.at(static_cast<qsizetype>(key));
    Q_ASSERT(found.key == key);
    return found;
}

QString nameOf(const ChartContent::Switch &entry)
{
    return u"chart/"_s + entry.name;
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{
}

QVariant Settings::value(Key key) const
{
    const Entry &known = entry(key);
    return m_store ? m_store->value(known.name, known.defaultValue) : known.defaultValue;
}

QVariant Settings::defaultValue(Key key)
{
    return entry(key).defaultValue;
}

void Settings::setValue(Key key, const QVariant &value)
{
    if (m_store)
        m_store->setValue(entry(key).name, value);
}

QString Settings::firstScope() const
{
    const Key key = value(Key::StartWith).toString() == "world"_L1 ? Key::StartWith : Key::LastScope;
    return value(key).toString();
}

ChartOptions Settings::chartOptions() const
{
    ChartOptions options;
    options.barsOfGroup = choice(Key::BarsOfGroup, ChartOptions::barNames());
    options.barsOfPlace = choice(Key::BarsOfPlace, ChartOptions::barNames());
    options.measure = choice(Key::Measure, ChartOptions::measureNames());
    options.sort = choice(Key::Sort, ChartOptions::sortNames());
    options.sortTheme = qMax(0, value(Key::SortTheme).toInt());
    options.description = value(Key::Description).toBool();
    for (const ChartContent::Switch &entry : ChartContent::switches()) {
        bool &target = options.content.*entry.value;
        target = m_store ? m_store->value(nameOf(entry), target).toBool() : target;
    }
    return options;
}

void Settings::setChartOptions(const ChartOptions &options)
{
    setChoice(Key::BarsOfGroup, ChartOptions::barNames(), options.barsOfGroup);
    setChoice(Key::BarsOfPlace, ChartOptions::barNames(), options.barsOfPlace);
    setChoice(Key::Measure, ChartOptions::measureNames(), options.measure);
    setChoice(Key::Sort, ChartOptions::sortNames(), options.sort);
    setValue(Key::SortTheme, options.sortTheme);
    setValue(Key::Description, options.description);
    for (const ChartContent::Switch &entry : ChartContent::switches()) {
        if (m_store)
            m_store->setValue(nameOf(entry), options.content.*entry.value);
    }
}
