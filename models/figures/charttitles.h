// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"

#include <QCoreApplication>

/// The words above a chart or table where nobody wrote others.
class ChartTitles
{
    Q_DECLARE_TR_FUNCTIONS(ChartTitles)

public:
    /// What is shown: the scope's name, or the compared names.
    static QString title(const Edition &edition, const BreakdownQuery &query);
    /// What the figures are, and their total.
    static QString subtitle(const Edition &edition, const BreakdownQuery &query);
    /// The same with the total as it is written here.
    static QString subtitle(const Edition &edition, const BreakdownQuery &query, const QString &writtenTotal);
};
