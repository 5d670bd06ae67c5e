// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/scopelookup.h"

#include "models/text/editdistance.h"
#include "models/text/folding.h"
#include "models/words/displayname.h"
#include "models/words/placenames.h"

#include <algorithm>

namespace
{

constexpr qsizetype longestCompared = 100; // ids are shorter; keeps the comparison bounded

QList<Scope> allScopes(const Edition &edition)
{
    QList<Scope> scopes{Scope::world()};
    for (int i = 0; i < edition.regions().size(); ++i)
        scopes.append(Scope::region(i));
    for (int i = 0; i < edition.places().size(); ++i)
        scopes.append(Scope::place(i));
    return scopes;
}

QStringList nearestIds(const Edition &edition, const QString &text)
{
    constexpr int mostSuggestions = 5;
    const QString wanted = foldedForSearch(text.left(longestCompared));
    QList<std::pair<int, QString>> candidates;
    for (const Scope scope : allScopes(edition)) {
        const QString id = edition.id(scope);
        // A part of an id is a better guess than one with as many letters changed.
        const bool part = wanted.size() > 2 && (id.contains(wanted) || wanted.contains(id));
        const int distance = part ? 1 : editDistance(wanted, id.left(longestCompared));
        if (distance <= qMax(2, static_cast<int>(wanted.size()) / 2))
            candidates.append({distance, id});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList ids;
    for (const auto &candidate : candidates.mid(0, mostSuggestions))
        ids.append(candidate.second);
    return ids;
}

// The scopes of which one of the names is the wanted one.
template <typename Names> QList<Scope> scopesNamed(const Edition &edition, const QString &wanted, const Names &names)
{
    QList<Scope> found;
    for (const Scope scope : wanted.isEmpty() ? QList<Scope>() : allScopes(edition)) {
        const QStringList all = names(scope);
        if (std::any_of(all.cbegin(), all.cend(),
                        [&](const QString &name) { return foldedForSearch(name).simplified() == wanted; }))
            found.append(scope);
    }
    return found;
}

} // namespace

ScopeLookup ScopeLookup::find(const Edition &edition, const QString &text)
{
    if (const auto scope = edition.find(text))
        return {scope};
    const QString wanted = foldedForSearch(text).simplified();
    QList<Scope> found = scopesNamed(edition, wanted, [&](Scope scope) {
        return PlaceNames::of(edition, scope).own + QStringList{distinctName(edition, scope)};
    });
    if (found.isEmpty())
        found = scopesNamed(edition, wanted, [&](Scope scope) { return PlaceNames::of(edition, scope).others; });
    if (found.isEmpty())
        return {std::nullopt, {}, nearestIds(edition, text)};
    if (found.size() == 1)
        return {found.first()};
    QStringList ids;
    for (const Scope scope : found)
        ids.append(edition.id(scope));
    return {std::nullopt, ids};
}
