// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"

#include <QCoreApplication>

/// What stands out in a chart, as a newspaper would put it above: "Somalia and South Sudan ask for more than half".
class ChartHeadline
{
    Q_DECLARE_TR_FUNCTIONS(ChartHeadline)

public:
    /// Empty where nothing stands out: no amounts, or several that are alike.
    static QString of(const Edition &edition, const BreakdownQuery &query);

private:
    static QString ofPlaces(const Edition &edition, const BreakdownQuery &query, qint64 total);
    static QString ofThemes(const Edition &edition, Scope place, qint64 total);
};
