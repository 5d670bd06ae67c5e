// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/sums.h"

namespace
{

std::optional<Rank> rankAmong(const Edition &edition, Scope scope, const QList<Scope> &peers, int theme)
{
    const Funding own = edition.total(scope, theme).value();
    if (!own)
        return std::nullopt;
    Rank rank{1, 0};
    for (const Scope peer : peers) {
        const Funding other = edition.total(peer, theme).value();
        if (other) {
            ++rank.of;
            rank.position += *other > *own ? 1 : 0;
        }
    }
    return rank;
}

} // namespace

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
        sum.add(edition.total(scope, theme));
    return sum;
}

std::optional<Rank> rankInRegion(const Edition &edition, int place, int theme)
{
    return rankAmong(edition, Scope::place(place), edition.children(Scope::region(edition.places().at(place).region)),
                     theme);
}

std::optional<Rank> rankInWorld(const Edition &edition, Scope scope, int theme)
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return std::nullopt;
    case Scope::Kind::Region:
        return rankAmong(edition, scope, edition.children(Scope::world()), theme);
    case Scope::Kind::Place: {
        QList<Scope> places;
        for (int i = 0; i < edition.places().size(); ++i)
            places.append(Scope::place(i));
        return rankAmong(edition, scope, places, theme);
    }
    }
    Q_UNREACHABLE();
}
