// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank.h"

namespace
{

std::optional<Rank> rankAmong(const Edition &edition, Scope scope, const QList<Scope> &peers)
{
    const Funding own = edition.total(scope).value();
    if (!own)
        return std::nullopt;
    Rank rank{1, 0};
    for (const Scope peer : peers) {
        const Funding other = edition.total(peer).value();
        if (other) {
            ++rank.of;
            rank.position += *other > *own ? 1 : 0;
        }
    }
    return rank;
}

} // namespace

std::optional<Rank> rankInRegion(const Edition &edition, int place)
{
    return rankAmong(edition, Scope::place(place), edition.children(Scope::region(edition.places().at(place).region)));
}

std::optional<Rank> rankInWorld(const Edition &edition, Scope scope)
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return std::nullopt;
    case Scope::Kind::Region:
        return rankAmong(edition, scope, edition.children(Scope::world()));
    case Scope::Kind::Place: {
        QList<Scope> places;
        for (int i = 0; i < edition.places().size(); ++i)
            places.append(Scope::place(i));
        return rankAmong(edition, scope, places);
    }
    }
    Q_UNREACHABLE();
}
