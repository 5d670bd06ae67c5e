// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/progress.h"
#include "models/search/searchacronyms.h"
#include "models/search/searchresult.h"
#include "models/search/searchvocabulary.h"

#include <QSqlDatabase>

/// The words of an edition's texts, titles, names and acronyms in a full-text index (SQLite FTS5, in memory), and the
/// answers to queries. Plain and synchronous: to be made, used and destroyed in one thread, because a database
/// connection belongs to the thread that opened it. SearchEngine runs one beside the window.
///
/// The index holds words that SearchTokens has folded, without the texts; snippets come from the edition. So the index
/// and the marks agree on what a word is, and nothing of a query but letters and digits reaches SQLite.
class SearchIndex
{
public:
    /// Takes the edition's prepared index where names are not translated, or indexes everything at once. Where
    /// `progress` returns false the index stays empty.
    explicit SearchIndex(EditionPtr edition, const Progress &progress = {});
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Why there is no index, or an empty string.
    const QString &error() const { return m_error; }
    /// The index for PreparedIndex::edition(); empty where that is not possible.
    QByteArray written() const;
    SearchResult search(const SearchRequest &request) const;
    /// Reads the list of words for suggestions now, which the first answer without a hit would do otherwise.
    void prepareSuggestions() const;

private:
    /// A row of the index: what kind of text, its place, and what is indexed of it.
    struct Entry {
        SearchHit::Kind kind = SearchHit::Kind::Text;
        Scope scope;
        int theme = -1;
        int index = -1;
    };

    void collect();
    bool open();
    bool usePrepared() const;
    bool create();
    bool fill(const Progress &progress);
    QString titleOf(const Entry &entry) const;
    QString textOf(const Entry &entry) const;
    QString facetsOf(const Entry &entry) const;
    int divisor() const;

    void findHits(SearchResult &result, const QString &match) const;
    void countByTheme(SearchResult &result, const QString &match) const;
    SearchSnippet snippet(const Entry &entry, const SearchMarks &marks) const;
    QStringList acronymsOf(const SearchQuery &query) const;
    QStringList suggestions(const SearchQuery &query) const;
    QStringList respelled(const SearchQuery &query) const;
    QStringList filtersRespelled(const SearchQuery &query) const;
    bool finds(const SearchQuery &query) const;
    QString asPrinted(const QString &word) const;

    EditionPtr m_edition;
    SearchAcronyms m_acronyms;
    QList<Entry> m_entries;
    QString m_connection;
    QSqlDatabase m_database;
    mutable SearchVocabulary m_vocabulary;
    QString m_error;
};
