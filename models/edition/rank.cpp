// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/rank.h"

namespace
{

Funding amountOf(const Edition &edition, Scope scope, int theme)
{
    return (theme < 0 ? edition.total(scope) : edition.total(scope, theme)).value();
}

std::optional<Rank> rankAmong(const Edition &edition, Scope scope, const QList<Scope> &peers, int theme)
{
    const Funding own = amountOf(edition, scope, theme);
    if (!own)
        return std::nullopt;
    Rank rank{1, 0};
    for (const Scope peer : peers) {
        const Funding other = amountOf(edition, peer, theme);
        if (other) {
            ++rank.of;
            rank.position += *other > *own ? 1 : 0;
        }
    }
    return rank;
}

} // namespace

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
