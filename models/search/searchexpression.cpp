// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchexpression.h"

#include "models/search/searchscope.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFacets = 200; // of one filter: "place:a" in a very large edition

const QString readable = u"{name title body place} : "_s;

QString written(const SearchPhrase &phrase)
{
    // One letter asks for the places that begin with it: nearly every text has some word that does.
    const bool letter = phrase.prefix && phrase.words.size() == 1 && phrase.words.first().size() == 1;
    if (letter)
        return u"(name : \"%1\" * OR (%2\"%1\"))"_s.arg(phrase.words.first(), readable);
    const QString column = phrase.acronym.isEmpty() ? readable : u"acronyms : "_s;
    return u"("_s + column + u'"' + phrase.words.join(u' ') + u'"' + (phrase.prefix ? u"*)"_s : u")"_s);
}

QString written(const SearchTerm &term)
{
    QStringList alternatives;
    for (const QList<SearchPhrase> &phrases : term.alternatives) {
        QStringList all;
        for (const SearchPhrase &phrase : phrases)
            all.append(written(phrase));
        alternatives.append(u'(' + all.join(u" AND "_s) + u')');
    }
    return u'(' + alternatives.join(u" OR "_s) + u')';
}

QStringList facetsOf(const Edition &edition, const SearchFilter &filter)
{
    QStringList facets;
    if (filter.field == SearchFilter::Field::Theme) {
        for (const int theme : SearchScope::themes(edition, filter.value))
            facets.append(SearchExpression::themeFacet(theme));
    } else {
        for (const Scope scope : SearchScope::scopes(edition, filter.field, filter.value))
            facets.append(SearchExpression::facet(scope));
    }
    return facets.mid(0, mostFacets);
}

QString written(const QStringList &facets)
{
    return u"(facets : ("_s + facets.join(u" OR "_s) + u"))"_s;
}

} // namespace

QString SearchExpression::facet(Scope scope)
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return u"w"_s;
    case Scope::Kind::Region:
        return u'r' + QString::number(scope.index);
    case Scope::Kind::Place:
        return u'p' + QString::number(scope.index);
    }
    Q_UNREACHABLE();
}

QString SearchExpression::themeFacet(int theme)
{
    return theme < 0 ? u"t"_s : u't' + QString::number(theme);
}

QString SearchExpression::of(const Edition &edition, const SearchQuery &query, std::optional<int> theme)
{
    QStringList wanted;
    QStringList excluded;
    for (const SearchTerm &term : query.terms())
        wanted.append(written(term));
    for (const SearchPhrase &phrase : query.excluded())
        excluded.append(written(phrase));
    // Filters of one kind widen each other, those of different kinds narrow.
    for (const auto field : {SearchFilter::Field::Place, SearchFilter::Field::Region, SearchFilter::Field::Theme}) {
        QStringList facets;
        bool filtered = false;
        for (const SearchFilter &filter : query.filters()) {
            if (filter.field != field)
                continue;
            const QStringList meant = facetsOf(edition, filter);
            if (filter.excluded && !meant.isEmpty())
                excluded.append(written(meant));
            if (!filter.excluded) {
                filtered = true;
                facets += meant;
            }
        }
        if (filtered && facets.isEmpty())
            return {};
        if (filtered)
            wanted.append(written(facets));
    }
    if (wanted.isEmpty())
        return {};
    if (theme)
        wanted.append(written(QStringList{themeFacet(*theme)}));
    QString expression = u'(' + wanted.join(u" AND "_s) + u')';
    if (!excluded.isEmpty())
        expression += u" NOT ("_s + excluded.join(u" OR "_s) + u')';
    return expression;
}

QString SearchExpression::ofWord(const QString &word)
{
    return written(SearchPhrase{{word}, false, {}});
}
