// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewing/chartoptions.h"

using namespace Qt::StringLiterals;

const ChoiceNames<BreakdownQuery::Bars> &ChartOptions::barNames()
{
    using Bars = BreakdownQuery::Bars;
    static const ChoiceNames<Bars> names{{{"places"_L1, Bars::Places}, {"themes"_L1, Bars::Themes}}};
    return names;
}

const ChoiceNames<BreakdownQuery::Measure> &ChartOptions::measureNames()
{
    using Measure = BreakdownQuery::Measure;
    static const ChoiceNames<Measure> names{{{"amount"_L1, Measure::Amount}, {"share"_L1, Measure::Share}}};
    return names;
}

const ChoiceNames<BreakdownQuery::Sort> &ChartOptions::sortNames()
{
    using Sort = BreakdownQuery::Sort;
    static const ChoiceNames<Sort> names{
        {{"book"_L1, Sort::Book}, {"total"_L1, Sort::Total}, {"name"_L1, Sort::Name}, {"theme"_L1, Sort::Theme}}};
    return names;
}

bool ChartOptions::isPlace(const QList<Scope> &scopes)
{
    return scopes.size() == 1 && scopes.first().kind == Scope::Kind::Place;
}

ChartOptions ChartOptions::from(const BreakdownQuery &query, const ChartOptions &others)
{
    ChartOptions options = others;
    (isPlace(query.scopes) ? options.barsOfPlace : options.barsOfGroup) = query.bars;
    options.measure = query.measure;
    options.sort = query.sort;
    options.sortTheme = query.sortTheme;
    options.top = query.top;
    options.allPlaces = query.allPlaces;
    options.hidden = query.hidden;
    return options;
}

BreakdownQuery ChartOptions::query(const QList<Scope> &scopes) const
{
    return {scopes, isPlace(scopes) ? barsOfPlace : barsOfGroup, measure, sort, sortTheme, top, allPlaces, hidden};
}
