// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/exportedview.h"

#include "models/viewing/chartoptions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostScopes = 1000; // more than any window selects: a file may say anything

// In ASCII and with single blanks: Poppler reads the metadata of a PDF as Latin letters alone, and Qt each run of
// blanks in the texts of a PNG as one.
QByteArray escaped(const QByteArray &json)
{
    QByteArray result;
    for (const QChar character : QString::fromUtf8(json)) {
        const bool secondBlank = character == u' ' && result.endsWith(' ');
        if (character.unicode() < 0x7f && !secondBlank)
            result.append(character.toLatin1());
        else
            result.append("\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0'));
    }
    return result;
}

} // namespace

ExportedView ExportedView::of(const Edition &edition, const BreakdownQuery &query, const ChartExportSettings &settings)
{
    ExportedView view;
    view.editionName = edition.data().name;
    for (const Scope scope : query.scopes)
        view.scopes.append(edition.id(scope));
    view.bars = query.bars;
    view.measure = query.measure;
    view.sort = query.sort;
    if (query.sort == BreakdownQuery::Sort::Theme)
        view.sortTheme = edition.themes().at(query.sortTheme).id;
    view.top = query.top;
    view.allPlaces = query.allPlaces;
    view.hidden = query.hidden;
    view.settings = settings;
    return view;
}

QByteArray ExportedView::toJson() const
{
    QJsonObject chart = settings.toJson();
    chart.insert(u"title"_s, settings.title);
    chart.insert(u"subtitle"_s, settings.subtitle);
    QJsonObject json{{u"edition"_s, editionName},
                     {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                     {u"bars"_s, ChartOptions::barNames().name(bars)},
                     {u"mode"_s, ChartOptions::measureNames().name(measure)},
                     {u"sort"_s, ChartOptions::sortNames().name(sort)},
                     {u"theme"_s, sortTheme},
                     {u"top"_s, top},
                     {u"allPlaces"_s, allPlaces},
                     {u"hidden"_s, QJsonArray::fromStringList(hidden)},
                     {u"chart"_s, chart},
                     {u"totals"_s, totals.toJson()}};
    if (page > 0)
        json.insert(u"page"_s, page);
    if (pack) {
        json.insert(u"pack"_s, true);
        json.insert(u"sameScale"_s, sameScale);
    }
    return escaped(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ExportedView> ExportedView::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject chart = json.value("chart"_L1).toObject();
    ExportedView view;
    view.editionName = json.value("edition"_L1).toString();
    const QJsonArray scopes = json.value("scopes"_L1).toArray();
    for (const auto &scope : scopes)
        view.scopes.append(scope.toString());
    const auto bars = ChartOptions::barNames().value(json.value("bars"_L1).toString());
    const auto measure = ChartOptions::measureNames().value(json.value("mode"_L1).toString());
    const auto sort = ChartOptions::sortNames().value(json.value("sort"_L1).toString());
    if (view.scopes.isEmpty() || view.scopes.size() > mostScopes || !bars || !measure || !sort)
        return Result<ExportedView>::failed(Fault::error(tr("its description of the chart is damaged")));
    view.bars = *bars;
    view.measure = *measure;
    view.sort = *sort;
    view.sortTheme = json.value("theme"_L1).toString();
    view.top = qMax(0, json.value("top"_L1).toInt());
    view.allPlaces = json.value("allPlaces"_L1).toBool();
    const QJsonArray hidden = json.value("hidden"_L1).toArray();
    for (const auto &id : hidden)
        view.hidden.append(id.toString());
    view.page = qMax(0, json.value("page"_L1).toInt());
    view.pack = json.value("pack"_L1).toBool();
    view.sameScale = json.value("sameScale"_L1).toBool();
    view.totals = BarTotals::fromJson(json.value("totals"_L1).toObject());
    const QString wrong = view.settings.readJson(chart);
    if (!wrong.isEmpty())
        return Result<ExportedView>::failed(Fault::error(wrong));
    view.settings.title = chart.value("title"_L1).toString();
    view.settings.subtitle = chart.value("subtitle"_L1).toString();
    return {view};
}

Result<BreakdownQuery> ExportedView::query(const Edition &edition) const
{
    const auto failed = [](const QString &message) { return Result<BreakdownQuery>::failed(Fault::error(message)); };
    BreakdownQuery query{{}, bars, measure, sort, 0, top, allPlaces, hidden};
    for (const QString &id : scopes) {
        const auto scope = edition.find(id);
        if (!scope) {
            //: %1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart's edition
            return failed(tr("it shows “%1”, which “%2” does not have; the chart is of the edition “%3”")
                              .arg(id, edition.title(), editionName));
        }
        query.scopes.append(*scope);
    }
    if (sort == BreakdownQuery::Sort::Theme) {
        query.sortTheme = edition.themeIndex(sortTheme);
        if (query.sortTheme < 0) {
            //: %1 is the id of a theme, %2 the title of the open edition
            return failed(tr("it is sorted by “%1”, which “%2” does not have").arg(sortTheme, edition.title()));
        }
    }
    return {query};
}
