// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/amounttext.h"

#include <QLocale>

#include <cmath>

namespace
{
constexpr double million = 1e6;
}

QString AmountText::exact(Funding amount)
{
    return amount ? QLocale().toString(qlonglong(*amount)) : tr("not reported");
}

QString AmountText::exactWithUnit(Funding amount)
{
    //: %1 is an amount in US dollars, e.g. 12,513,000
    return amount ? tr("US$ %1").arg(exact(amount)) : tr("not reported");
}

QString AmountText::rounded(Funding amount)
{
    if (!amount || double(*amount) < million)
        return exact(amount);
    const double inMillion = double(*amount) / million;
    //: %1 is a number of millions of US dollars, e.g. 12.5
    return tr("%1 million").arg(QLocale().toString(inMillion, 'f', 1));
}

QString AmountText::roundedWithUnit(Funding amount)
{
    //: %1 is an amount in US dollars, e.g. 12,513,000
    return amount ? tr("US$ %1").arg(rounded(amount)) : tr("not reported");
}

QString AmountText::inMillions(double amount)
{
    const double millions = amount / million;
    const int decimals = millions >= 10 ? 1 : millions >= 0.1 ? 2 : 3;
    const QLocale locale;
    QString text = locale.toString(millions, 'f', decimals);
    // No decimals that say nothing.
    while (text.contains(locale.decimalPoint()) && text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString AmountText::share(std::optional<double> share)
{
    if (!share)
        return {};
    const double percent = *share * 100;
    const bool small = percent > 0 && percent < 1;
    //: %1 is a number of per cent
    return tr("%1 %").arg(QLocale().toString(percent, 'f', small ? 1 : 0));
}

QString AmountText::shareOf(const FundingSum &part, const FundingSum &whole)
{
    if (part.amount <= 0 || whole.amount <= 0)
        return {};
    return share(double(part.amount) / double(whole.amount));
}

QString AmountText::withSign(qint64 amount)
{
    const QLocale locale;
    return (amount > 0 ? locale.positiveSign() : QString()) + locale.toString(qlonglong(amount));
}
