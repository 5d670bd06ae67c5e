// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchmarks.h"

/// What is looked for.
struct SearchRequest {
    QString text;
    SearchQuery::Ending ending = SearchQuery::Ending::Typing;
    std::optional<int> theme{}; ///< only hits of this theme, -1 for those without one; counts stay those of all themes
    int limit = 50;             ///< hits
};

/// One text or name that a query found. `index` and the snippet's first match lead to the passage without looking for
/// the words again.
struct SearchHit {
    enum class Kind { Text, Name, Example, Note };

    Kind kind = Kind::Text;
    Scope scope;
    int theme = -1;
    int index = -1;   ///< into the edition's narratives, examples or notes; -1 for a name
    double score = 0; ///< higher is better; comparable within one result
    SearchSnippet snippet;
};

/// The whole text of a hit; empty for a name.
QString searchedText(const Edition &edition, SearchHit::Kind kind, int index);
/// Its title, if it has one.
QString searchedTitle(const Edition &edition, SearchHit::Kind kind, int index);

/// The answer to a request.
struct SearchResult {
    EditionPtr edition; ///< the one that was searched; null where there is none yet
    SearchRequest request;
    SearchQuery query;     ///< with acronyms and expansions
    QList<SearchHit> hits; ///< best first, at most request.limit
    QList<int> counts;     ///< of hits without a theme, then of each theme; the request's theme aside
    QStringList acronyms;  ///< "AVRR: Assisted Voluntary Return and Reintegration", for what the query names
    /// Whole queries that find something, the nearest first; only where nothing was found.
    QStringList suggestions;
    QString error; ///< why searching is not possible at all

    int total() const;
};
