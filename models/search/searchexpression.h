// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchquery.h"

/// Writes a query in the language of SQLite's FTS5. Only words made by SearchTokens go into it, each in quotes, so that
/// nothing that was typed can be taken for syntax.
///
/// Columns of the index: `name` (of regions and places), `title`, `body`, `place` (the names of a text's place),
/// `acronyms` (those in the text) and `facets` (what filters narrow to).
namespace SearchExpression
{
/// Words of the facets column.
QString facet(Scope scope);
QString themeFacet(int theme);

/// The expression, or an empty string where nothing can match. `theme` as in SearchRequest.
QString of(const Edition &edition, const SearchQuery &query, std::optional<int> theme = std::nullopt);
/// Finds one word in any text or name.
QString ofWord(const QString &word);
} // namespace SearchExpression
