// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchindex.h"

#include "models/search/preparedindex.h"
#include "models/search/searchexpression.h"
#include "models/search/searchscope.h"
#include "models/search/searchtokens.h"
#include "models/search/searchvocabulary.h"
#include "models/words/displayname.h"
#include "models/words/placenames.h"
#include "models/words/scopelookup.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

// name, title, body, place, acronyms, facets: a name that was typed is most likely what is wanted.
const QString weights = u"20.0, 6.0, 1.0, 3.0, 1.0, 0.0"_s;

// A word of so many texts ranks none above the others, and weighing them all would take long.
constexpr int mostRanked = 10'000;
constexpr int mostCounted = 1000; // themes: SQLite has no room for many more columns
constexpr int rowsPerProgress = 500;
constexpr qsizetype mostSuggestions = 5;
constexpr int mostRespelled = 3; // unknown words of one query that others are looked for

} // namespace

SearchIndex::SearchIndex(EditionPtr edition, const Progress &progress)
    : m_edition(std::move(edition))
    , m_acronyms(m_edition->data().acronyms)
    , m_connection(u"search-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    collect();
    if (!open() || (!usePrepared() && !(create() && fill(progress))))
        m_entries.clear();
}

SearchIndex::~SearchIndex()
{
    m_database.close();
    m_database = QSqlDatabase(); // or Qt warns of a connection that is still in use
    QSqlDatabase::removeDatabase(m_connection);
}

// Names first: equals rank in this order.
void SearchIndex::collect()
{
    using Kind = SearchHit::Kind;
    const EditionData &data = m_edition->data();
    for (int i = 0; i < data.regions.size(); ++i)
        m_entries.append({Kind::Name, Scope::region(i), -1, -1});
    for (int i = 0; i < data.places.size(); ++i)
        m_entries.append({Kind::Name, Scope::place(i), -1, -1});
    for (int i = 0; i < data.narratives.size(); ++i)
        m_entries.append({Kind::Text, data.narratives.at(i).scope, data.narratives.at(i).theme, i});
    for (int i = 0; i < data.sdgExamples.size(); ++i) {
        if (const auto scope = data.sdgExamples.at(i).scope)
            m_entries.append({Kind::Example, *scope, -1, i});
    }
    for (int i = 0; i < data.notes.size(); ++i)
        m_entries.append({Kind::Note, data.notes.at(i).scope, -1, i});
}

bool SearchIndex::open()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(u":memory:"_s);
    if (!m_database.open()) {
        //: %1 is the database's own message
        m_error = QCoreApplication::translate("SearchIndex", "Searching needs Qt's SQLite plugin: %1")
                      .arg(m_database.lastError().text());
        return false;
    }
    // Sorting a long answer must not write texts to the disk either.
    QSqlQuery(m_database).exec(u"PRAGMA temp_store = MEMORY"_s);
    return true;
}

bool SearchIndex::usePrepared() const
{
    const QByteArrayView prepared = PreparedIndex::of(m_edition);
    const auto isTranslated = [&](const Entry &entry) {
        return entry.kind == SearchHit::Kind::Name &&
               displayName(*m_edition, entry.scope) != m_edition->name(entry.scope);
    };
    return !prepared.isEmpty() && std::none_of(m_entries.cbegin(), m_entries.cend(), isTranslated) &&
           PreparedIndex::use(m_database, prepared);
}

QByteArray SearchIndex::written() const
{
    return PreparedIndex::written(m_database);
}

bool SearchIndex::create()
{
    QSqlQuery query(m_database);
    const bool created =
        query.exec(u"CREATE VIRTUAL TABLE texts USING fts5(name, title, body, place, acronyms, facets, content='', "
                   "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"_s) &&
        query.exec(u"CREATE VIRTUAL TABLE words USING fts5vocab(texts, 'col')"_s);
    if (!created) {
        //: %1 is the database's own message
        m_error = QCoreApplication::translate("SearchIndex", "Searching needs SQLite with FTS5: %1")
                      .arg(query.lastError().text());
    }
    return created;
}

bool SearchIndex::fill(const Progress &progress)
{
    m_database.transaction();
    QSqlQuery query(m_database);
    query.prepare(
        u"INSERT INTO texts(rowid, name, title, body, place, acronyms, facets) VALUES(?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (progress && i % rowsPerProgress == 0 && !progress(double(i) / double(m_entries.size())))
            return false;
        const Entry &entry = m_entries.at(i);
        const bool name = entry.kind == SearchHit::Kind::Name;
        const QString text = textOf(entry);
        const SearchTokens body(text);
        const QString names = SearchTokens(PlaceNames::of(*m_edition, entry.scope).all().join(u'\n')).joined();
        // The row's number tells its theme, so that counting needs no second table.
        query.bindValue(0, (qint64(i) + 1) * divisor() + entry.theme + 1);
        query.bindValue(1, name ? names : QString());
        query.bindValue(2, SearchTokens(titleOf(entry)).joined());
        query.bindValue(3, name ? QString() : body.joined());
        query.bindValue(4, name || entry.scope == Scope::world() ? QString() : names);
        query.bindValue(5, m_acronyms.in(text, body).join(u' '));
        query.bindValue(6, facetsOf(entry));
        if (!query.exec()) {
            m_error = query.lastError().text();
            return false;
        }
    }
    query.exec(u"INSERT INTO texts(texts) VALUES('optimize')"_s);
    return m_database.commit();
}

int SearchIndex::divisor() const
{
    return static_cast<int>(m_edition->themes().size()) + 1;
}

QString SearchIndex::titleOf(const Entry &entry) const
{
    return searchedTitle(*m_edition, entry.kind, entry.index);
}

QString SearchIndex::textOf(const Entry &entry) const
{
    return searchedText(*m_edition, entry.kind, entry.index);
}

QString SearchIndex::facetsOf(const Entry &entry) const
{
    QStringList facets{SearchExpression::facet(entry.scope), SearchExpression::themeFacet(entry.theme)};
    if (entry.scope.kind == Scope::Kind::Place)
        facets.append(SearchExpression::facet(*m_edition->parent(entry.scope)));
    return facets.join(u' ');
}

void SearchIndex::prepareSuggestions() const
{
    if (!m_entries.isEmpty())
        m_vocabulary.load(m_database);
}

SearchResult SearchIndex::search(const SearchRequest &request) const
{
    SearchResult result;
    result.edition = m_edition;
    result.request = request;
    result.error = m_error;
    result.query = m_acronyms.expanded(SearchQuery(request.text, request.ending));
    result.counts = QList<int>(divisor(), 0);
    if (m_entries.isEmpty() || result.query.isEmpty())
        return result;
    result.acronyms = acronymsOf(result.query);
    const QString match = SearchExpression::of(*m_edition, result.query);
    if (!match.isEmpty()) {
        countByTheme(result, match);
        findHits(result, request.theme ? SearchExpression::of(*m_edition, result.query, request.theme) : match);
    }
    if (std::accumulate(result.counts.begin(), result.counts.end(), 0) == 0)
        result.suggestions = suggestions(result.query);
    return result;
}

void SearchIndex::countByTheme(SearchResult &result, const QString &match) const
{
    // One pass without sorting, which a GROUP BY would need.
    QStringList sums;
    const int counted = qMin(divisor(), mostCounted);
    for (int i = 0; i < counted; ++i)
        sums.append(u"total(rowid % %1 = %2)"_s.arg(divisor()).arg(i));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM texts WHERE texts MATCH ?"_s.arg(sums.join(u", "_s)));
    query.addBindValue(match);
    if (query.exec() && query.next()) {
        for (int i = 0; i < counted; ++i)
            result.counts[i] = query.value(i).toInt();
    }
}

void SearchIndex::findHits(SearchResult &result, const QString &match) const
{
    const bool ranked = result.total() <= mostRanked;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid, %1 AS score FROM texts WHERE texts MATCH ? ORDER BY %2 LIMIT ?"_s.arg(
        ranked ? u"bm25(texts, %1)"_s.arg(weights) : u"0"_s, ranked ? u"score, rowid"_s : u"rowid"_s));
    query.addBindValue(match);
    query.addBindValue(result.request.limit);
    query.exec();
    const SearchMarks marks(result.query);
    while (query.next()) {
        const Entry &entry = m_entries.at(query.value(0).toLongLong() / divisor() - 1);
        // FTS5's best is the lowest; -0.0 reads badly.
        const double score = qMax(0.0, -query.value(1).toDouble());
        result.hits.append({entry.kind, entry.scope, entry.theme, entry.index, score, snippet(entry, marks)});
    }
}

SearchSnippet SearchIndex::snippet(const Entry &entry, const SearchMarks &marks) const
{
    if (entry.kind != SearchHit::Kind::Name)
        return marks.snippet(textOf(entry));
    const QStringList names = PlaceNames::of(*m_edition, entry.scope).all();
    QStringList shown{names.first()};
    for (const QString &name : names.mid(1)) { // those that were found say why it is here
        if (!marks.in(name).isEmpty() && marks.in(names.first()).isEmpty() && shown.size() < 3)
            shown.append(name);
    }
    const QString text = shown.join(u" · "_s);
    return {text, marks.in(text), {}};
}

QStringList SearchIndex::acronymsOf(const SearchQuery &query) const
{
    constexpr qsizetype most = 3;
    QStringList result;
    for (const SearchPhrase &phrase : query.phrases()) {
        if (phrase.acronym.isEmpty() || result.size() >= most)
            continue;
        //: %1 is an acronym, %2 what it stands for
        const QString line = QCoreApplication::translate("SearchIndex", "%1: %2")
                                 .arg(phrase.acronym, m_edition->expansion(phrase.acronym));
        if (!result.contains(line))
            result.append(line);
    }
    return result;
}

QStringList SearchIndex::suggestions(const SearchQuery &query) const
{
    prepareSuggestions();
    QStringList candidates = respelled(query) + filtersRespelled(query);
    if (query.terms().size() > 1) { // the words may all be there, but never together
        for (const SearchTerm &term : query.terms())
            candidates.append(query.text().mid(term.start, term.length));
    }
    QStringList found;
    for (const QString &candidate : candidates) {
        const SearchQuery again(candidate, SearchQuery::Ending::Complete);
        if (found.size() < mostSuggestions && !found.contains(candidate) && finds(m_acronyms.expanded(again)))
            found.append(candidate);
    }
    return found;
}

// The query with every unknown word replaced by the nearest one, by the second nearest, and so on.
QStringList SearchIndex::respelled(const SearchQuery &query) const
{
    struct Unknown {
        qsizetype start, length;
        QStringList nearest;
    };
    QList<Unknown> unknown;
    for (const SearchTerm &term : query.terms()) {
        const SearchPhrase &phrase = term.alternatives.first().first();
        const bool single = term.alternatives.size() == 1 && phrase.words.size() == 1;
        if (!single || m_vocabulary.has(phrase.words.first(), phrase.prefix))
            continue;
        const QStringList nearest = m_vocabulary.nearest(phrase.words.first(), phrase.prefix, mostSuggestions);
        if (nearest.isEmpty() || unknown.size() >= mostRespelled)
            return {};
        unknown.append({term.start, term.length, nearest});
    }
    QStringList candidates;
    for (qsizetype choice = 0; choice < mostSuggestions && !unknown.isEmpty(); ++choice) {
        QString text = query.text();
        for (auto word = unknown.crbegin(); word != unknown.crend(); ++word) // from the end: positions stay right
            text.replace(word->start, word->length, asPrinted(word->nearest.value(choice, word->nearest.first())));
        candidates.append(text);
    }
    return candidates;
}

QStringList SearchIndex::filtersRespelled(const SearchQuery &query) const
{
    QStringList candidates;
    for (const SearchFilter &filter : query.filters()) {
        if (filter.field == SearchFilter::Field::Theme ||
            !SearchScope::scopes(*m_edition, filter.field, filter.value).isEmpty())
            continue;
        for (const QString &id : ScopeLookup::find(*m_edition, filter.value).nearest)
            candidates.append(query.replaced(filter.start, filter.length, id));
    }
    return candidates;
}

bool SearchIndex::finds(const SearchQuery &query) const
{
    const QString match = SearchExpression::of(*m_edition, query);
    if (match.isEmpty())
        return false;
    QSqlQuery found(m_database);
    found.setForwardOnly(true);
    found.prepare(u"SELECT 1 FROM texts WHERE texts MATCH ? LIMIT 1"_s);
    found.addBindValue(match);
    return found.exec() && found.next();
}

// The word with its capitals and accents, as the first text that has it spells it.
QString SearchIndex::asPrinted(const QString &word) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid FROM texts WHERE texts MATCH ? LIMIT 1"_s);
    query.addBindValue(SearchExpression::ofWord(word));
    if (!query.exec() || !query.next())
        return word;
    const Entry &entry = m_entries.at(query.value(0).toLongLong() / divisor() - 1);
    const QString text = (PlaceNames::of(*m_edition, entry.scope).all() << titleOf(entry) << textOf(entry)).join(u'\n');
    const SearchTokens tokens(text);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.folded(i) == word)
            return text.mid(tokens.at(i).start, tokens.at(i).length);
    }
    return word;
}
