// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/search/preparedindex.h"
#include "models/search/searchengine.h"
#include "models/search/searchindex.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTheNameFirst_data();
    void findsTheNameFirst();
    void everyWordMustBeThere();
    void caseAndAccentsDoNotMatter();
    void acronymsAndExpansionsFindEachOther();
    void tellsAnAcronymFromAWord();
    void narrows_data();
    void narrows();
    void excludes();
    void countsPerTheme();
    void limitsHitsButNotCounts();
    void marksStandInTheSnippet();
    void findsNotesExamplesAndTitles();
    void survivesAnyInput_data();
    void survivesAnyInput();
    void suggestsTheNearest_data();
    void suggestsTheNearest();
    void answersFromAPreparedIndexAsFromItsOwn_data();
    void answersFromAPreparedIndexAsFromItsOwn();
    void buildsWhereNamesAreTranslated();
    void stopsWhenAsked();
    void leavesNoConnectionBehind();
    void engineAnswersTheNewestRequest();
    void engineFollowsTheEdition();
    void engineCanGoAtAnyTime();

private:
    SearchResult search(const QString &text, std::optional<int> theme = std::nullopt, int limit = 2000) const
    {
        return m_index->search({text, SearchQuery::Ending::Typing, theme, limit});
    }
    QString scopeOf(const SearchHit &hit) const { return m_book->id(hit.scope); }
    QString textOf(const SearchHit &hit) const
    {
        return searchedTitle(*m_book, hit.kind, hit.index) + u'\n' + searchedText(*m_book, hit.kind, hit.index);
    }

    EditionPtr m_book;
    std::unique_ptr<SearchIndex> m_index;
};

void SearchIndexTest::initTestCase()
{
    m_book = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_book);
    m_index = std::make_unique<SearchIndex>(m_book);
    QCOMPARE(m_index->error(), QString());
}

void SearchIndexTest::findsTheNameFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("name") << u"haiti"_s << u"haiti"_s;
    QTest::newRow("region") << u"southern africa"_s << u"southern-africa"_s;
    QTest::newRow("member of a group") << u"Seychelles"_s << u"mauritius"_s;
    QTest::newRow("ISO code") << u"BDI"_s << u"burundi"_s;
    QTest::newRow("without accents") << u"cote d'ivoire"_s << u"cote-divoire"_s;
    QTest::newRow("as printed") << u"equador"_s << u"ecuador"_s;
}

void SearchIndexTest::findsTheNameFirst()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const SearchResult result = search(text);
    QVERIFY(!result.hits.isEmpty());
    QCOMPARE(result.hits.first().kind, SearchHit::Kind::Name);
    QCOMPARE(scopeOf(result.hits.first()), id);
    QVERIFY(!result.hits.first().snippet.marks.isEmpty());
}

void SearchIndexTest::everyWordMustBeThere()
{
    const SearchResult both = search(u"border haiti "_s);
    const SearchResult one = search(u"border "_s);
    QVERIFY(!both.hits.isEmpty());
    QVERIFY(both.total() < one.total());
    for (const SearchHit &hit : both.hits) {
        QVERIFY(textOf(hit).contains(u"border"_s, Qt::CaseInsensitive));
        const TextRange first = hit.snippet.first;
        const QString match = searchedText(*m_book, hit.kind, hit.index).mid(first.start, first.length);
        QVERIFY(match.isEmpty() || match.compare(u"border"_s, Qt::CaseInsensitive) == 0 ||
                match.compare(u"haiti"_s, Qt::CaseInsensitive) == 0);
        QVERIFY(textOf(hit).contains(u"haiti"_s, Qt::CaseInsensitive) || scopeOf(hit) == "haiti"_L1);
    }
    const SearchResult phrase = search(u"\"human trafficking\""_s);
    QVERIFY(!phrase.hits.isEmpty());
    QVERIFY(phrase.total() < search(u"human trafficking "_s).total());
    for (const SearchHit &hit : phrase.hits)
        QVERIFY(textOf(hit).contains(u"human trafficking"_s, Qt::CaseInsensitive));
}

void SearchIndexTest::caseAndAccentsDoNotMatter()
{
    QVERIFY(search(u"cote d ivoire "_s).total() > 0);
    QCOMPARE(search(u"CÔTE D’IVOIRE "_s).total(), search(u"cote d ivoire "_s).total());
}

void SearchIndexTest::acronymsAndExpansionsFindEachOther()
{
    const SearchResult acronym = search(u"AVRR "_s);
    const SearchResult expansion = search(u"assisted voluntary return "_s);
    const auto any = [this](const SearchResult &result, const QString &words, const QString &without) {
        return std::any_of(result.hits.begin(), result.hits.end(), [&](const SearchHit &hit) {
            return hit.kind == SearchHit::Kind::Text && textOf(hit).contains(words, Qt::CaseInsensitive) &&
                   !textOf(hit).contains(without, Qt::CaseInsensitive);
        });
    };
    QVERIFY(any(acronym, u"assisted voluntary return"_s, u"AVRR"_s));
    QVERIFY(any(expansion, u"AVRR"_s, u"assisted voluntary"_s));
    QCOMPARE(acronym.acronyms, QStringList{u"AVRR: Assisted Voluntary Return and Reintegration"_s});
    QCOMPARE(expansion.acronyms, acronym.acronyms);
}

void SearchIndexTest::tellsAnAcronymFromAWord()
{
    for (const SearchHit &hit : search(u"WHO "_s).hits) {
        if (hit.kind == SearchHit::Kind::Text)
            QVERIFY(textOf(hit).contains(u"WHO"_s) || textOf(hit).contains(u"World Health Organ"_s));
    }
    QVERIFY(search(u"who "_s).total() > search(u"WHO "_s).total());
}

void SearchIndexTest::narrows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("scopes"); // empty: not looked at
    QTest::addColumn<QStringList>("themes");
    QTest::newRow("place by id") << u"place:haiti"_s << QStringList{u"haiti"_s} << QStringList();
    QTest::newRow("place by beginning") << u"place:burun"_s << QStringList{u"burundi"_s} << QStringList();
    QTest::newRow("place by alias") << u"place:seychelles"_s << QStringList{u"mauritius"_s} << QStringList();
    QTest::newRow("place by code") << u"place:KEN"_s << QStringList{u"kenya"_s} << QStringList();
    QTest::newRow("a full name is not a beginning") << u"place:niger"_s << QStringList{u"niger"_s} << QStringList();
    QTest::newRow("two places") << u"place:haiti place:kenya"_s << QStringList{u"haiti"_s, u"kenya"_s} << QStringList();
    QTest::newRow("theme by id") << u"theme:objective-2"_s << QStringList() << QStringList{u"objective-2"_s};
    QTest::newRow("theme in short") << u"theme:o2"_s << QStringList() << QStringList{u"objective-2"_s};
    QTest::newRow("theme by word") << u"theme:partnerships"_s << QStringList() << QStringList{u"principle-3"_s};
    QTest::newRow("theme by phrase") << u"theme:\"objective 2\""_s << QStringList() << QStringList{u"objective-2"_s};
    QTest::newRow("both") << u"place:haiti theme:o3"_s << QStringList{u"haiti"_s} << QStringList{u"objective-3"_s};
}

void SearchIndexTest::narrows()
{
    QFETCH(const QString, filter);
    QFETCH(const QStringList, scopes);
    QFETCH(const QStringList, themes);
    for (const QString &text : {filter, QString(u"migration "_s + filter)}) {
        const SearchResult result = search(text);
        QVERIFY2(!result.hits.isEmpty(), qPrintable(text));
        for (const SearchHit &hit : result.hits) {
            QVERIFY(scopes.isEmpty() || scopes.contains(scopeOf(hit)));
            QVERIFY(themes.isEmpty() || themes.contains(m_book->themes().at(hit.theme).id));
        }
    }
    const SearchResult region = search(u"migrants region:caribbean"_s);
    QVERIFY(!region.hits.isEmpty());
    for (const SearchHit &hit : region.hits) {
        const Scope of = hit.scope.kind == Scope::Kind::Region ? hit.scope : *m_book->parent(hit.scope);
        QVERIFY(m_book->id(of).contains(u"caribbean"_s));
    }
}

void SearchIndexTest::excludes()
{
    const int all = search(u"border "_s).total();
    const SearchResult without = search(u"border -haiti"_s);
    const SearchResult with = search(u"border haiti "_s);
    QCOMPARE(without.total() + with.total(), all);
    for (const SearchHit &hit : without.hits)
        QVERIFY(scopeOf(hit) != "haiti"_L1);
    QVERIFY(search(u"border -place:haiti"_s).total() < all);
    QVERIFY(search(u"-haiti"_s).hits.isEmpty());
}

void SearchIndexTest::countsPerTheme()
{
    const SearchResult result = search(u"health "_s);
    QCOMPARE(result.counts.size(), m_book->themes().size() + 1);
    for (int theme = -1; theme < m_book->themes().size(); ++theme) {
        const SearchResult narrowed = search(u"health "_s, theme);
        QCOMPARE(narrowed.hits.size(), result.counts.at(theme + 1));
        QCOMPARE(narrowed.counts, result.counts);
        QCOMPARE(narrowed.total(), result.counts.at(theme + 1));
        for (const SearchHit &hit : narrowed.hits)
            QCOMPARE(hit.theme, theme);
    }
    QCOMPARE(result.total(), int(result.hits.size()));
}

void SearchIndexTest::limitsHitsButNotCounts()
{
    const SearchResult all = search(u"migrants "_s);
    const SearchResult few = search(u"migrants "_s, std::nullopt, 7);
    QCOMPARE(few.hits.size(), 7);
    QCOMPARE(few.counts, all.counts);
    QCOMPARE(few.hits.last().index, all.hits.at(6).index);
    for (qsizetype i = 1; i < all.hits.size(); ++i)
        QVERIFY(all.hits.at(i).score <= all.hits.at(i - 1).score);
}

void SearchIndexTest::marksStandInTheSnippet()
{
    for (const SearchHit &hit : search(u"counter-trafficking "_s).hits) {
        if (hit.kind != SearchHit::Kind::Text)
            continue;
        QVERIFY(hit.snippet.text.size() <= SearchMarks::snippetLength + 2);
        for (const TextRange &mark : hit.snippet.marks)
            QCOMPARE(hit.snippet.text.mid(mark.start, mark.length).toLower().replace(u' ', u'-'),
                     u"counter-trafficking"_s);
    }
}

void SearchIndexTest::findsNotesExamplesAndTitles()
{
    const EditionPtr small = smallEdition();
    const SearchIndex index(small);
    const auto first = [&](const QString &text) { return index.search({text}).hits.value(0); };
    QCOMPARE(first(u"bridges"_s).kind, SearchHit::Kind::Example);
    QCOMPARE(first(u"bridges"_s).index, 1);
    QCOMPARE(first(u"nothing printed"_s).kind, SearchHit::Kind::Note);
    QCOMPARE(first(u"\"a box\""_s).scope, Scope::region(0));
    QCOMPARE(first(u"\"a box\""_s).theme, 1);
    QCOMPARE(first(u"ahvenanmaa"_s).snippet.text, u"Åland · Ahvenanmaa"_s);
}

void SearchIndexTest::survivesAnyInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("finds");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << u" \t\n\u00a0"_s << false;
    QTest::newRow("10,000 letters") << QString(10'000, u'a') << false;
    QTest::newRow("10,000 words") << u"migrants "_s.repeated(10'000) << true;
    QTest::newRow("10,000 quotes") << QString(10'000, u'"') << false;
    QTest::newRow("10,000 parentheses") << QString(10'000, u'(') << false;
    QTest::newRow("10,000 exclusions") << u"-a "_s.repeated(10'000) << false;
    QTest::newRow("10,000 filters") << u"place:a "_s.repeated(10'000) << true;
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("every letter") << u"a b c d e f g h i j k l m n o p q r s t u v w x y z"_s << false;
    QTest::newRow("punctuation only") << u"!\"§$%&/()=?`´*+~#'-_.:,;<>|^°{}[]\\"_s << false;
    QTest::newRow("open quote") << u"\"migrants"_s << true;
    QTest::newRow("open quote and parenthesis") << u"\"AND("_s << true;
    QTest::newRow("FTS: operators") << u"AND OR NOT NEAR"_s << true;
    QTest::newRow("FTS: NEAR") << u"NEAR(migrants health, 5)"_s << false;
    QTest::newRow("FTS: star") << u"*"_s << false;
    QTest::newRow("FTS: initial token") << u"^migrants"_s << true;
    QTest::newRow("FTS: column") << u"body:migrants {title body} : x"_s << false;
    QTest::newRow("FTS: facet column") << u"facets:w "_s << false;
    QTest::newRow("FTS: plus") << u"migrants + health"_s << true;
    QTest::newRow("facet as a word") << u"t3 r1 "_s << false;
    QTest::newRow("SQL") << u"'; DROP TABLE texts; --"_s << false;
    QTest::newRow("SQL or") << u"x' OR '1'='1"_s << false;
    QTest::newRow("doubled quotes") << u"\"\"migrants\"\""_s << true;
    QTest::newRow("emoji") << u"😀👩‍👩‍👧🇧🇮"_s << false;
    QTest::newRow("right to left") << u"\u202Eالهجرة עברית\u202C"_s << false;
    QTest::newRow("Chinese") << u"移民"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) << false;
    QTest::newRow("null characters") << QString(100, QChar(0)) << false;
    QTest::newRow("not a character") << QString(QChar(0xffff)) << false;
    QTest::newRow("new letters") << u"\U0001E900\U0001F150\U00011F04 "_s << false;
    QTest::newRow("marks") << QString(1000, QChar(0x0301)) << false;
    QTest::newRow("empty filter") << u"place: region: theme:"_s << false;
    QTest::newRow("unknown filter value") << u"migrants theme:zzz"_s << false;
    QTest::newRow("percent and underscore") << u"100% _migrants_"_s << true;
}

void SearchIndexTest::survivesAnyInput()
{
    QFETCH(const QString, text);
    QFETCH(const bool, finds);
    QElapsedTimer timer;
    timer.start();
    for (const auto ending : {SearchQuery::Ending::Typing, SearchQuery::Ending::Complete}) {
        const SearchResult result = m_index->search({text, ending, std::nullopt, 20});
        QCOMPARE(result.error, QString());
        if (ending == SearchQuery::Ending::Typing)
            QCOMPARE(!result.hits.isEmpty(), finds);
        QVERIFY(result.suggestions.size() <= 5);
    }
    QVERIFY2(timer.elapsed() < 20'000, "unbounded work");
}

void SearchIndexTest::suggestsTheNearest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("letter missing") << u"traficking "_s << u"trafficking "_s;
    QTest::newRow("while typing") << u"traficki"_s << u"trafficking"_s;
    QTest::newRow("with its capital and accents") << u"haity "_s << u"Haiti "_s;
    QTest::newRow("among other words") << u"helth kenya "_s << u"health kenya "_s;
    QTest::newRow("two words") << u"helth kenia "_s << u"health Kenya "_s;
    QTest::newRow("place") << u"migrants place:kenja"_s << u"migrants place:kenya"_s;
    QTest::newRow("words that never meet") << u"cholera lighthouse "_s << QString();
}

void SearchIndexTest::suggestsTheNearest()
{
    QFETCH(const QString, text);
    QFETCH(const QString, suggestion);
    const SearchResult result = search(text);
    QVERIFY(result.hits.isEmpty());
    if (!suggestion.isEmpty())
        QVERIFY2(result.suggestions.contains(suggestion), qPrintable(result.suggestions.join(u'|')));
    for (const QString &other : result.suggestions)
        QVERIFY(!search(other).hits.isEmpty());
}

void SearchIndexTest::answersFromAPreparedIndexAsFromItsOwn_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"water"_s, u"counter-trafficking"_s, u"\"human rights\" -kenya"_s, u"AVRR theme:o3"_s,
                                u"place:haiti migra"_s, u"Polska"_s, u"e"_s, u"migrants the of"_s, u"haitti"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void SearchIndexTest::answersFromAPreparedIndexAsFromItsOwn()
{
    QFETCH(const QString, text);
    const QByteArray bytes = m_index->written();
    QVERIFY(!bytes.isEmpty());
    const SearchIndex prepared(PreparedIndex::edition(m_book->data(), bytes));
    QCOMPARE(prepared.error(), QString());
    const SearchResult expected = search(text);
    const SearchResult found = prepared.search({text, SearchQuery::Ending::Typing, {}, 2000});
    QCOMPARE(found.counts, expected.counts);
    QCOMPARE(found.suggestions, expected.suggestions);
    QCOMPARE(found.hits.size(), expected.hits.size());
    for (qsizetype i = 0; i < found.hits.size(); ++i) {
        QCOMPARE(found.hits.at(i).scope, expected.hits.at(i).scope);
        QCOMPARE(found.hits.at(i).theme, expected.hits.at(i).theme);
        QCOMPARE(found.hits.at(i).index, expected.hits.at(i).index);
        QCOMPARE(found.hits.at(i).score, expected.hits.at(i).score);
        QCOMPARE(found.hits.at(i).snippet.text, expected.hits.at(i).snippet.text);
    }
}

// The prepared index does not know "Zypern".
void SearchIndexTest::buildsWhereNamesAreTranslated()
{
    class Names : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "Names") == 0 && qstrcmp(source, "Cyprus") == 0 ? u"Zypern"_s : QString();
        }
        bool isEmpty() const override { return false; }
    } names;
    const QByteArray bytes = m_index->written();
    const auto edition = PreparedIndex::edition(m_book->data(), bytes);
    QVERIFY(SearchIndex(edition).search({u"zypern"_s}).hits.isEmpty());
    QCoreApplication::installTranslator(&names);
    const SearchResult found = SearchIndex(edition).search({u"zypern"_s});
    QCoreApplication::removeTranslator(&names);
    QVERIFY(!found.hits.isEmpty());
    QCOMPARE(m_book->id(found.hits.first().scope), u"cyprus"_s);
}

void SearchIndexTest::stopsWhenAsked()
{
    int asked = 0;
    const SearchIndex index(m_book, [&](double) { return ++asked < 2; });
    QCOMPARE(asked, 2);
    QVERIFY(index.search({u"haiti"_s}).hits.isEmpty());
}

void SearchIndexTest::leavesNoConnectionBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const SearchIndex one(m_book);
        const SearchIndex other(smallEdition());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        QVERIFY(!one.search({u"haiti"_s}).hits.isEmpty());
        QVERIFY(other.search({u"haiti"_s}).hits.isEmpty());
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void SearchIndexTest::engineAnswersTheNewestRequest()
{
    SearchEngine engine;
    QStringList answered;
    connect(&engine, &SearchEngine::found, this,
            [&](const SearchResult &result) { answered.append(result.request.text); });
    engine.setEdition(m_book);
    for (const QString &text : {u"h"_s, u"ha"_s, u"hai"_s, u"hait"_s, u"haiti"_s})
        engine.search({text});
    QTRY_VERIFY(!answered.isEmpty() && answered.last() == u"haiti"_s);
    QCOMPARE(answered, QStringList{u"haiti"_s}); // the others were overtaken while the index was built
}

void SearchIndexTest::engineFollowsTheEdition()
{
    SearchEngine engine;
    QSignalSpy found(&engine, &SearchEngine::found);
    SearchResult last;
    connect(&engine, &SearchEngine::found, this, [&](const SearchResult &result) { last = result; });
    const EditionPtr small = smallEdition();
    engine.search({u"haiti"_s}); // nothing to search yet
    engine.setEdition(m_book);
    engine.setEdition(small);
    engine.search({u"borovia"_s});
    QTRY_COMPARE(last.edition, small);
    QCOMPARE(last.hits.value(0).scope, Scope::place(2));
    QCOMPARE(found.size(), 1); // no answer from the edition that was replaced at once
    engine.setEdition(m_book);
    engine.search({u"borovia"_s});
    QTRY_COMPARE(last.edition, m_book);
    QVERIFY(last.hits.isEmpty());
}

void SearchIndexTest::engineCanGoAtAnyTime()
{
    const QStringList before = QSqlDatabase::connectionNames();
    for (int i = 0; i < 5; ++i) {
        SearchEngine engine;
        engine.setEdition(m_book);
        engine.search({u"haiti"_s});
        if (i % 2)
            QTest::qSleep(i * 10);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

MIGOF_TEST(SearchIndexTest)
#include "tst_searchindex.moc"
