// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Words that stand one after the other.
struct SearchPhrase {
    QStringList words;   ///< folded
    bool prefix = false; ///< the last is only the beginning of a word
    QString acronym{};   ///< if set, only this acronym is meant, in its own case: WHO, not "who"

    friend bool operator==(const SearchPhrase &, const SearchPhrase &) = default;
};

/// One thing a text must have: all phrases of any of the alternatives.
struct SearchTerm {
    QList<QList<SearchPhrase>> alternatives;
    qsizetype start = 0;  ///< where it was typed
    qsizetype length = 0; ///< as typed, quotes included

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// `place:`, `region:` or `theme:` with its value.
struct SearchFilter {
    enum class Field { Place, Region, Theme };

    Field field = Field::Place;
    QString value;
    bool excluded = false;
    qsizetype start = 0; ///< where the value was typed, quotes included
    qsizetype length = 0;

    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

/// What someone typed into the search field, understood: words that must all be there, "phrases in quotes",
/// -excluded words, beginnings*, and filters. Every text can be parsed; what has no letter or digit is left out, and so
/// is what goes beyond `longestText` characters or `mostTerms` terms.
class SearchQuery
{
public:
    static constexpr qsizetype longestText = 1000;
    static constexpr qsizetype mostTerms = 32;
    static constexpr qsizetype longestWord = 64;

    enum class Ending {
        Typing,  ///< the last word may go on, unless a blank or a quote follows it
        Complete ///< every word is whole
    };

    SearchQuery() = default;
    explicit SearchQuery(const QString &text, Ending ending = Ending::Typing);

    /// The text with a term or the value of a filter replaced, as a suggestion does.
    QString replaced(qsizetype start, qsizetype length, const QString &words) const;

    const QString &text() const { return m_text; }
    const QList<SearchTerm> &terms() const { return m_terms; }
    void setTerms(const QList<SearchTerm> &terms) { m_terms = terms; }
    const QList<SearchPhrase> &excluded() const { return m_excluded; }
    const QList<SearchFilter> &filters() const { return m_filters; }
    /// Nothing to look for: no words and no filter that narrows.
    bool isEmpty() const;
    /// Every phrase that makes a text match, for marking.
    QList<SearchPhrase> phrases() const;

private:
    struct Item;
    static Item nextItem(QStringView text, qsizetype &position);
    void add(const Item &item, Ending ending);

    QString m_text;
    QList<SearchTerm> m_terms;
    QList<SearchPhrase> m_excluded;
    QList<SearchFilter> m_filters;
};
