// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/sharetext.h"

#include "models/words/numberforms.h"

namespace
{

constexpr int percentOfAll = 100;
constexpr int tenths = 10; // in one per cent

// Below one per cent, unless there is nothing at all.
int decimalsFor(qint64 part, qint64 whole)
{
    return part > 0 && whole > 0 && ShareText::percent(part, whole, 1) < tenths ? 1 : 0;
}

} // namespace

QString ShareText::of(qint64 part, qint64 whole)
{
    return of(part, whole, decimalsFor(part, whole));
}

QString ShareText::of(qint64 part, qint64 whole, int decimals)
{
    if (whole <= 0)
        return {};
    if (part == 0)
        return NumberForms::percent(NumberForms::decimal(0, 0)); // nothing was rounded
    const qint64 value = percent(part, whole, decimals);
    if (value == 0)
        return lessThan(NumberForms::percent(NumberForms::decimal(1, decimals)));
    return NumberForms::percent(NumberForms::decimal(value, decimals));
}

// No amount is above 2^53, so that a thousand of them still fit.
qint64 ShareText::percent(qint64 part, qint64 whole, int decimals)
{
    return NumberForms::rounded(part * percentOfAll * NumberForms::powerOfTen(decimals), whole);
}

bool ShareText::addUp(const QList<qint64> &parts, qint64 whole)
{
    if (whole <= 0)
        return true;
    qint64 sum = 0;
    for (const qint64 part : parts) {
        const int decimals = decimalsFor(part, whole);
        sum += percent(part, whole, decimals) * (decimals > 0 ? 1 : tenths);
    }
    return sum == qint64{percentOfAll} * tenths;
}

QString ShareText::roundingNote()
{
    //: a note below a chart; %1 is 100 %
    return tr("Each share is rounded on its own; they may not add up to %1.")
        .arg(NumberForms::percent(NumberForms::decimal(percentOfAll, 0)));
}

QString ShareText::lessThan(const QString &number)
{
    //: more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %
    return tr("< %1").arg(number);
}
