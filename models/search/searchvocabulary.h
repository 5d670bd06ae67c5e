// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>

/// The words of a search index, for what to suggest where a word is not among them. To be used in the thread of the
/// database's connection. Looks at no more than `mostWords` words.
class SearchVocabulary
{
public:
    static constexpr int mostWords = 100'000;

    explicit SearchVocabulary(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// Whether any text has the word, or one that begins with it.
    bool has(const QString &word, bool prefix) const;
    /// The words that need the fewest letters changed, the most used first among equals; at most `most`.
    QStringList nearest(const QString &word, bool prefix, qsizetype most) const;

private:
    QSqlDatabase m_database;
};
