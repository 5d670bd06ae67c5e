// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/funding.h"

#include <QCoreApplication>

/// Amounts as people read them, in the default QLocale. Files never hold these texts.
class AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)

public:
    /// "12,513,000", "0" for a printed zero, "not reported".
    static QString exact(Funding amount);
    /// "US$ 12,513,000", "US$ 0", "not reported".
    static QString exactWithUnit(Funding amount);
    /// Short, for a bar's end or a heading: "12.5 million", "324,744", "0".
    static QString rounded(Funding amount);
    /// "US$ 12.5 million", "US$ 324,744", "not reported".
    static QString roundedWithUnit(Funding amount);
    /// A number of millions for a chart whose unit is given beside it: "145.9", "0.32", "0.015", "0".
    static QString inMillions(double amount);
    /// "48 %", or "0.4 %" below one; empty where there is no share.
    static QString share(std::optional<double> share);
    /// The share of a part in its whole; empty where either is not above zero.
    static QString shareOf(const FundingSum &part, const FundingSum &whole);
    /// "+1,500", "−1,500", "0".
    static QString withSign(qint64 amount);
};
