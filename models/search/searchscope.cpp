// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchscope.h"

#include "models/search/searchtokens.h"
#include "models/words/displayname.h"
#include "models/words/placenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Whether each word of the value begins a word of the name, in that order.
bool namedBy(const QStringList &value, const QString &name)
{
    const QStringList words = SearchTokens(name).words();
    auto word = words.begin();
    for (const QString &part : value) {
        word = std::find_if(word, words.end(), [&](const QString &candidate) { return candidate.startsWith(part); });
        if (word == words.end())
            return false;
        ++word;
    }
    return true;
}

QString shortId(const Theme &theme)
{
    return (theme.kind == Theme::Kind::Principle ? u"p"_s : u"o"_s) + QString::number(theme.number);
}

} // namespace

QList<Scope> SearchScope::scopes(const Edition &edition, SearchFilter::Field field, const QString &value)
{
    const bool places = field == SearchFilter::Field::Place;
    const QStringList words = SearchTokens(value).words();
    QList<Scope> exact;
    QList<Scope> begun;
    const qsizetype count = places ? edition.places().size() : edition.regions().size();
    for (int i = 0; i < count; ++i) {
        const Scope scope = places ? Scope::place(i) : Scope::region(i);
        QStringList candidates = PlaceNames::of(edition, scope).all();
        candidates.append(edition.id(scope));
        for (const QString &name : candidates) {
            if (SearchTokens(name).words() == words)
                exact.append(scope);
            else if (namedBy(words, name))
                begun.append(scope);
            else
                continue;
            break;
        }
    }
    return exact.isEmpty() ? begun : exact;
}

QList<int> SearchScope::themes(const Edition &edition, const QString &value)
{
    const QStringList words = SearchTokens(value).words();
    QList<int> themes;
    for (int i = 0; i < edition.themes().size(); ++i) {
        const Theme &theme = edition.themes().at(i);
        if (SearchTokens(theme.id).words() == words || words == QStringList{shortId(theme)})
            return {i};
        if (namedBy(words, theme.id + u' ' + theme.title) || namedBy(words, fullThemeName(edition, i)))
            themes.append(i);
    }
    return themes;
}
