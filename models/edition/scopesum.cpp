// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/scopesum.h"

QList<Scope> withoutOverlap(const Edition &edition, const QList<Scope> &scopes)
{
    if (scopes.contains(Scope::world()))
        return {Scope::world()};
    QSet<int> regions;
    for (const Scope scope : scopes) {
        if (scope.kind == Scope::Kind::Region)
            regions.insert(scope.index);
    }
    QList<Scope> result;
    QSet<int> seenRegions, seenPlaces;
    for (const Scope scope : scopes) {
        const bool region = scope.kind == Scope::Kind::Region;
        QSet<int> &seen = region ? seenRegions : seenPlaces;
        const bool covered = !region && regions.contains(edition.places().at(scope.index).region);
        if (covered || seen.contains(scope.index))
            continue;
        seen.insert(scope.index);
        result.append(scope);
    }
    return result;
}

FundingSum sumOf(const Edition &edition, const QList<Scope> &scopes, int theme)
{
    FundingSum sum;
    for (const Scope scope : withoutOverlap(edition, scopes))
        sum.add(theme < 0 ? edition.total(scope) : edition.total(scope, theme));
    return sum;
}
