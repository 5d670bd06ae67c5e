// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"

QList<Difference> differences(const Edition &edition)
{
    QList<Difference> result;
    for (const PrintedTotal &total : edition.data().printedTotals) {
        const FundingSum sum = total.theme < 0 ? edition.total(total.scope) : edition.total(total.scope, total.theme);
        if (sum.value() != total.amount)
            result.append({total.scope, total.theme, total.amount, sum});
    }
    return result;
}
