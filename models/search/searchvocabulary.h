// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QSqlDatabase;

/// The words of a search index, for what to suggest where a word is not among them. Holds no more than `mostWords`.
class SearchVocabulary
{
public:
    static constexpr int mostWords = 200'000;

    /// Reads the words, once.
    void load(const QSqlDatabase &database);

    /// Whether any text has the word, or one that begins with it.
    bool has(const QString &word, bool prefix) const;
    /// The words that need the fewest letters changed, the most used first among equals; at most `most`.
    QStringList nearest(const QString &word, bool prefix, qsizetype most) const;

private:
    struct Word {
        QString text;
        int uses = 0; // texts and titles that have it
    };
    QList<Word> m_words;
    bool m_loaded = false;
};
