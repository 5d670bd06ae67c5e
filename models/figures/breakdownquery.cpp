// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdownquery.h"

#include "models/edition/edition.h"

QList<Scope> comparedScopes(const Edition &edition, const BreakdownQuery &query)
{
    if (query.scopes.size() != 1 || query.scopes.first().kind == Scope::Kind::Place)
        return query.scopes;
    const QList<Scope> below = edition.children(query.scopes.first());
    if (!query.allPlaces || query.scopes.first().kind != Scope::Kind::World)
        return below;
    QList<Scope> places;
    for (const Scope region : below)
        places += edition.children(region);
    return places;
}
