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
    /// Short, for a title or a sentence, as AmountScale decides: "US$ 12.5 million", "US$ 0", "not reported".
    static QString rounded(Funding amount);
    /// The share of a part in its whole, as ShareText writes it; empty where either is not above zero.
    static QString shareOf(const FundingSum &part, const FundingSum &whole);
    /// "+1,500", "−1,500", "0".
    static QString withSign(qint64 amount);
};
