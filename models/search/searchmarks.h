// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchquery.h"

/// A part of a text, in UTF-16 code units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// A short piece of a text around what was found, on one line.
struct SearchSnippet {
    QString text;
    QList<TextRange> marks; ///< in `text`; apart from each other and in order
    TextRange first;        ///< the first match in the whole text; of no length where there is none

    friend bool operator==(const SearchSnippet &, const SearchSnippet &) = default;
};

/// Finds in a text what made it match a query: the same words that the index compares.
class SearchMarks
{
public:
    static constexpr qsizetype mostMarks = 1000; ///< in one text
    static constexpr qsizetype snippetLength = 140;

    SearchMarks() = default;
    explicit SearchMarks(const SearchQuery &query)
        : m_phrases(query.phrases())
    {
    }

    bool isEmpty() const { return m_phrases.isEmpty(); }
    /// Apart from each other and in order.
    QList<TextRange> in(const QString &text) const;
    /// The piece of the text with the most different matches, or its beginning.
    SearchSnippet snippet(const QString &text) const;

    friend bool operator==(const SearchMarks &, const SearchMarks &) = default;

private:
    struct Mark {
        TextRange range;
        qsizetype phrase = 0;
    };
    QList<Mark> find(const QString &text) const;
    static qsizetype bestStart(const QList<Mark> &marks);

    QList<SearchPhrase> m_phrases;
};
