// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedonce.h"

namespace
{

bool coveredByAnother(const Edition &edition, Scope scope, const QList<Scope> &scopes)
{
    for (auto above = edition.parent(scope); above; above = edition.parent(*above)) {
        if (scopes.contains(*above))
            return true;
    }
    return false;
}

QList<Scope> withoutCovered(const Edition &edition, const QList<Scope> &scopes)
{
    QList<Scope> result;
    for (const Scope scope : scopes) {
        if (!result.contains(scope) && !coveredByAnother(edition, scope, scopes))
            result.append(scope);
    }
    return result;
}

} // namespace

FundingSum totalCountedOnce(const Edition &edition, const QList<Scope> &scopes)
{
    FundingSum total;
    for (const Scope scope : withoutCovered(edition, scopes))
        total.add(edition.total(scope));
    return total;
}

FundingSum totalCountedOnce(const Edition &edition, const QList<Scope> &scopes, int theme)
{
    FundingSum total;
    for (const Scope scope : withoutCovered(edition, scopes))
        total.add(edition.total(scope, theme));
    return total;
}
