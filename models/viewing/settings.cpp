// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/settings.h"

#include <QJsonDocument>

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
        {Key::LastScope, u"view/scope"_s, u"world"_s},
        {Key::LastEdition, u"view/edition"_s, QString()},
        {Key::Language, u"view/language"_s, QString()},
        {Key::Appearance, u"view/appearance"_s, u"system"_s},
        {Key::RecentPackages, u"files/recentPackages"_s, QStringList()},
        {Key::ExportFolder, u"export/folder"_s, QString()},
        {Key::ChartExport, u"export/chart"_s, QString()},
        {Key::TableFormat, u"export/tableFormat"_s, u"csv"_s},
        {Key::TableHxl, u"export/tableHxl"_s, false},
        {Key::TableByteOrderMark, u"export/tableByteOrderMark"_s, false},
        {Key::ProfilePaper, u"export/profilePaper"_s, QString()},
        {Key::BarsOfGroup, u"chart/barsOfGroup"_s, 0},
        {Key::BarsOfPlace, u"chart/barsOfPlace"_s, 1},
        {Key::Measure, u"chart/measure"_s, 0},
        {Key::Sort, u"chart/sort"_s, 0},
        {Key::SortTheme, u"chart/sortTheme"_s, 0},
        {Key::Values, u"chart/values"_s, true},
        {Key::Description, u"chart/description"_s, false},
        {Key::Magnify, u"chart/magnify"_s, false},
        {Key::PresentationScopes, u"presentation/scopes"_s, QStringList()},
        {Key::PresentationOrder, u"presentation/order"_s, 0},
        {Key::PresentationThemeByTheme, u"presentation/themeByTheme"_s, false},
        {Key::PresentationSameAxis, u"presentation/sameAxis"_s, false},
        {Key::PresentationValues, u"presentation/values"_s, true},
        {Key::PresentationMeasure, u"presentation/measure"_s, 0},
        {Key::PresentationAppearance, u"presentation/appearance"_s, 0},
        {Key::PresentationScreen, u"presentation/screen"_s, QString()},
    };
    const Entry &found = entries.at(static_cast<qsizetype>(key));
    Q_ASSERT(found.key == key);
    return found;
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

void Settings::setValue(Key key, const QVariant &value)
{
    if (m_store)
        m_store->setValue(entry(key).name, value);
}

ChartOptions Settings::chartOptions() const
{
    const auto choice = [this](Key key, int last) {
        const int value = this->value(key).toInt();
        return value >= 0 && value <= last ? value : entry(key).defaultValue.toInt();
    };
    ChartOptions options;
    options.barsOfGroup = static_cast<BreakdownQuery::Bars>(choice(Key::BarsOfGroup, 1));
    options.barsOfPlace = static_cast<BreakdownQuery::Bars>(choice(Key::BarsOfPlace, 1));
    options.measure = static_cast<BreakdownQuery::Measure>(choice(Key::Measure, 1));
    options.sort = static_cast<BreakdownQuery::Sort>(choice(Key::Sort, 3));
    options.sortTheme = qMax(0, value(Key::SortTheme).toInt());
    options.values = value(Key::Values).toBool();
    options.magnify = value(Key::Magnify).toBool();
    options.description = value(Key::Description).toBool();
    return options;
}

void Settings::setChartOptions(const ChartOptions &options)
{
    setValue(Key::BarsOfGroup, static_cast<int>(options.barsOfGroup));
    setValue(Key::BarsOfPlace, static_cast<int>(options.barsOfPlace));
    setValue(Key::Measure, static_cast<int>(options.measure));
    setValue(Key::Sort, static_cast<int>(options.sort));
    setValue(Key::SortTheme, options.sortTheme);
    setValue(Key::Values, options.values);
    setValue(Key::Magnify, options.magnify);
    setValue(Key::Description, options.description);
}

ChartExportSettings Settings::chartExport() const
{
    ChartExportSettings settings;
    settings.readJson(QJsonDocument::fromJson(value(Key::ChartExport).toString().toUtf8()).object());
    return settings;
}

void Settings::setChartExport(const ChartExportSettings &settings)
{
    const QByteArray json = QJsonDocument(settings.toJson()).toJson(QJsonDocument::Compact);
    setValue(Key::ChartExport, QString::fromUtf8(json));
}
