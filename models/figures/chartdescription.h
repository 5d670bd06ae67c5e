// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"

#include <QCoreApplication>

/// A chart in one sentence, for those who cannot see it and for those who want to quote it: its total, the largest
/// theme and, where places or regions are compared, the largest of them. Names stand in the nominative, so that the
/// sentence can be translated into languages that decline them.
class ChartDescription
{
    Q_DECLARE_TR_FUNCTIONS(ChartDescription)

public:
    /// Empty where no scope is asked for.
    static QString sentence(const Edition &edition, const BreakdownQuery &query);
    /// Of the chart of this breakdown; empty without an edition.
    static QString sentence(const Breakdown &breakdown);
};
