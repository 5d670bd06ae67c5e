// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdownquery.h"
#include "models/viewing/chartcontent.h"

/// What the reader chose for charts; remembered, and kept when the scope changes. A single place has bars for its
/// themes by default, everything else bars for its places, so the two are remembered apart.
struct ChartOptions {
    BreakdownQuery::Bars barsOfGroup = BreakdownQuery::Bars::Places;
    BreakdownQuery::Bars barsOfPlace = BreakdownQuery::Bars::Themes;
    BreakdownQuery::Measure measure = BreakdownQuery::Measure::Amount;
    BreakdownQuery::Sort sort = BreakdownQuery::Sort::Book;
    int sortTheme = 0;
    int top = 0;            ///< as in BreakdownQuery; not remembered
    bool allPlaces = false; ///< likewise
    QStringList hidden;     ///< likewise
    ChartContent content;
    bool description = false; ///< the chart in one sentence, below it

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;

    // What the choices are called in files, in settings and on the command line.
    static const ChoiceNames<BreakdownQuery::Bars> &barNames();
    static const ChoiceNames<BreakdownQuery::Measure> &measureNames();
    static const ChoiceNames<BreakdownQuery::Sort> &sortNames();

    static bool isPlace(const QList<Scope> &scopes);
    /// The options that give this query, otherwise as in `others`.
    static ChartOptions from(const BreakdownQuery &query, const ChartOptions &others);
    BreakdownQuery query(const QList<Scope> &scopes) const;
};
