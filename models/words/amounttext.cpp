// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/amounttext.h"

#include "models/words/amountscale.h"
#include "models/words/numberforms.h"
#include "models/words/sharetext.h"

#include <QLocale>

QString AmountText::exact(Funding amount)
{
    return amount ? NumberForms::decimal(*amount, 0) : tr("not reported");
}

QString AmountText::exactWithUnit(Funding amount)
{
    //: %1 is an amount in US dollars, e.g. 12,513,000
    return amount ? tr("US$ %1").arg(exact(amount)) : tr("not reported");
}

QString AmountText::rounded(Funding amount)
{
    return amount ? AmountScale(*amount).withUnit(*amount) : tr("not reported");
}

QString AmountText::shareOf(const FundingSum &part, const FundingSum &whole)
{
    return part.amount > 0 ? ShareText::of(part.amount, whole.amount) : QString();
}

QString AmountText::withSign(qint64 amount)
{
    return (amount > 0 ? QLocale().positiveSign() : QString()) + NumberForms::decimal(amount, 0);
}
