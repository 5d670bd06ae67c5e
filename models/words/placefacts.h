// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

/// What is said of a scope's amounts in words, on the screen and on paper.
class PlaceFacts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceFacts)

public:
    /// "US$ 12,513,000", or "No amounts are reported for 2017".
    static QString amount(const Edition &edition, const FundingSum &total);
    /// "required in 2017", which follows an amount.
    static QString year(const Edition &edition);
    /// "3 amounts not reported"; empty where all or none are.
    static QString notReported(const FundingSum &total);
    /// "Number 3 of 12 in the region · …"; empty for the world.
    static QString ranks(const Edition &edition, Scope scope);
    /// "12 % of the total"; empty where there is no share.
    static QString share(const FundingSum &part, const FundingSum &whole);
    /// Why a place has no text under a theme for which it asks this amount.
    static QString absentText(Funding amount);
    /// The heading of a scope's examples of projects.
    static QString examples();
};
