// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchquery.h"
#include "models/search/searchtokens.h"

#include <QMultiHash>

/// Lets an edition's acronyms stand for their expansions in a query, and the other way round. An acronym is told from
/// a word by its capitals: WHO is the organization, "who" is anybody.
class SearchAcronyms
{
public:
    explicit SearchAcronyms(const QList<Acronym> &acronyms);

    /// The query with the alternatives that acronyms and expansions give its terms.
    SearchQuery expanded(const SearchQuery &query) const;
    /// The folded words of each acronym that stands in the text, its plural included.
    QStringList in(const QString &text, const SearchTokens &tokens) const;
    /// Whether the printed acronym, or its plural, begins at this place of a text.
    static bool standsAt(QStringView text, qsizetype position, const QString &acronym);

private:
    struct Entry {
        QString printed;
        QStringList words;  // of the acronym
        QStringList spoken; // the part of the expansion that texts use
        QStringList whole;  // the expansion
    };

    void addExpansion(SearchTerm &term, const QString &text) const;
    QList<QList<SearchPhrase>> spelledBy(const QStringList &words) const;
    static void mergeRun(QList<SearchTerm> &terms, qsizetype first, qsizetype last,
                         const QList<QList<SearchPhrase>> &acronyms);

    QList<Entry> m_entries;
    QMultiHash<QString, int> m_byFirstWord; // of the acronym, with and without a plural's s
    qsizetype m_longest = 0;                // words of an expansion
};
