// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <bitset>

/// Finds known terms of one or more words in running text, as whole words and with their case. Where several begin at
/// the same word the longest counts, and no two matches overlap. Straight and curly apostrophes are the same. A term
/// is no match where a hyphen joins it to another capitalised word: "Guinea" is not found in "Guinea-Bissau".
class TermFinder
{
public:
    struct Match {
        qsizetype start = 0;  ///< in UTF-16 units of the text
        qsizetype length = 0; ///< likewise
        int id = 0;

        friend bool operator==(const Match &, const Match &) = default;
    };

    /// A term with a negative id keeps shorter terms from being found within it, and is not reported itself. A term
    /// that does not begin with a letter or digit is never found; of two equal ones the first counts.
    void add(const QString &term, int id);
    /// In the order of the text.
    QList<Match> find(const QString &text) const;

private:
    struct Term {
        QString text;
        int id = 0;
    };
    const Term *longestAt(QStringView text, qsizetype start, qsizetype wordEnd) const;

    // By their first word; its view is into the first of its terms. Longest first.
    QHash<QStringView, QList<Term>> m_terms;
    // Low bytes of the terms' first letters: tells most words of a text apart without looking them up.
    std::bitset<256> m_beginnings;
};
