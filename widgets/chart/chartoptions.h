// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdownmodel.h"

/// What the reader chose for charts; remembered, and kept when the scope changes. A single place has bars for its
/// themes by default, everything else bars for its places, so the two are remembered apart.
struct ChartOptions {
    BreakdownQuery::Bars barsOfGroup = BreakdownQuery::Bars::Places;
    BreakdownQuery::Bars barsOfPlace = BreakdownQuery::Bars::Themes;
    BreakdownQuery::Measure measure = BreakdownQuery::Measure::Amount;
    BreakdownQuery::Sort sort = BreakdownQuery::Sort::Book;
    int sortTheme = 0;
    bool values = true;
    bool magnify = false;     ///< small bars once more, larger
    bool description = false; ///< the chart in one sentence, below it

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;

    static bool isPlace(const QList<Scope> &scopes)
    {
        return scopes.size() == 1 && scopes.first().kind == Scope::Kind::Place;
    }
    /// The options that give this query, otherwise as in `others`.
    static ChartOptions from(const BreakdownQuery &query, const ChartOptions &others)
    {
        ChartOptions options = others;
        (isPlace(query.scopes) ? options.barsOfPlace : options.barsOfGroup) = query.bars;
        options.measure = query.measure;
        options.sort = query.sort;
        options.sortTheme = query.sortTheme;
        return options;
    }
    BreakdownQuery query(const QList<Scope> &scopes) const
    {
        return {scopes, isPlace(scopes) ? barsOfPlace : barsOfGroup, measure, sort, sortTheme};
    }
};
