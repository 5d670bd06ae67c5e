// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchacronyms.h"
#include "models/search/searchmarks.h"
#include "models/search/searchquery.h"
#include "models/search/searchtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// Back to text: words' alternatives in parentheses, acronyms in <>, a star for a prefix.
QString written(const SearchPhrase &phrase)
{
    if (!phrase.acronym.isEmpty())
        return u'<' + phrase.acronym + u'>';
    return phrase.words.join(u' ') + (phrase.prefix ? u"*"_s : QString());
}

QString written(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms()) {
        QStringList alternatives;
        for (const QList<SearchPhrase> &phrases : term.alternatives) {
            QStringList all;
            for (const SearchPhrase &phrase : phrases)
                all.append(written(phrase));
            alternatives.append(all.join(u" & "_s));
        }
        parts.append(alternatives.join(u" / "_s));
    }
    for (const SearchPhrase &phrase : query.excluded())
        parts.append(u"not "_s + written(phrase));
    static const QStringList names{u"place"_s, u"region"_s, u"theme"_s};
    for (const SearchFilter &filter : query.filters())
        parts.append((filter.excluded ? u"not "_s : QString()) + names.at(int(filter.field)) + u'=' + filter.value);
    return parts.join(u", "_s);
}

const QList<Acronym> acronyms{{u"AVRR"_s, u"Assisted Voluntary Return and Reintegration"_s},
                              {u"IDP"_s, u"Internally displaced person"_s},
                              {u"WHO"_s, u"World Health Organization"_s},
                              {u"UN-SWAP"_s, u"United Nations System-wide Action Plan on Gender"_s}};

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsTextIntoWords_data();
    void cutsTextIntoWords();
    void understands_data();
    void understands();
    void boundsWhatIsTyped();
    void replacesWhatWasTyped();
    void expandsAcronyms_data();
    void expandsAcronyms();
    void marks_data();
    void marks();
    void snippetsShowWhereMostIsFound();
    void snippetsAreOneLineWithinTheText();
};

void SearchQueryTest::cutsTextIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("punctuation only") << u"\"*^:()-–… %_"_s << QString();
    QTest::newRow("case and diacritics") << u"CÔTE d’Ivoire"_s << u"cote|d|ivoire"_s;
    QTest::newRow("hyphen") << u"counter-trafficking"_s << u"counter|trafficking"_s;
    QTest::newRow("decomposed") << u"Co\u0302te"_s << u"cote"_s;
    QTest::newRow("mark without a letter") << u"\u0302 x"_s << u"x"_s;
    QTest::newRow("Arabic with vowel signs") << u"مِصْر"_s << u"مصر"_s;
    QTest::newRow("Chinese") << u"移民 2017"_s << u"移|民|2017"_s;
    QTest::newRow("emoji") << u"😀 migrants 👩‍👩‍👧"_s << u"migrants"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u"x"_s << u"x"_s;
    QTest::newRow("null character") << QString(QChar(0)) + u"x"_s << u"x"_s;
}

void SearchQueryTest::cutsTextIntoWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const SearchTokens tokens(text);
    QCOMPARE(tokens.words().join(u'|'), words);
    QCOMPARE(tokens.size(), tokens.words().size());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SearchTokens again(QStringView(text).mid(tokens.at(i).start, tokens.at(i).length));
        QCOMPARE(again.joined(), tokens.folded(i).toString());
    }
}

void SearchQueryTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"  \t\n"_s << QString();
    QTest::newRow("word being typed") << u"Hait"_s << u"hait*"_s;
    QTest::newRow("word that was typed") << u"Haiti "_s << u"haiti"_s;
    QTest::newRow("first letter") << u"h"_s << u"h*"_s;
    QTest::newRow("first letter of another word") << u"labour m"_s << u"labour"_s;
    QTest::newRow("words") << u"labour  migration"_s << u"labour, migration*"_s;
    QTest::newRow("phrase") << u"\"Labour migration\" laws "_s << u"labour migration, laws"_s;
    QTest::newRow("phrase being typed") << u"\"labour mig"_s << u"labour mig*"_s;
    QTest::newRow("typographic quotes") << u"“labour migration”"_s << u"labour migration"_s;
    QTest::newRow("word of two parts") << u"counter-trafficking "_s << u"counter trafficking"_s;
    QTest::newRow("excluded") << u"health -kenya -\"border post\""_s << u"health, not kenya, not border post"_s;
    QTest::newRow("excluded alone") << u"-kenya"_s << u"not kenya"_s;
    QTest::newRow("star") << u"traff* law "_s << u"traff*, law"_s;
    QTest::newRow("filters") << u"law place:haiti REGION:\"southern africa\" theme:o2 "_s
                             << u"law, place=haiti, region=southern africa, theme=o2"_s;
    QTest::newRow("filter excluded") << u"law -place:haiti "_s << u"law, not place=haiti"_s;
    QTest::newRow("filter without a value") << u"law place:"_s << u"law"_s;
    QTest::newRow("column of the index") << u"body:law "_s << u"body law"_s;
    QTest::newRow("filter of a filter") << u"place:theme:x"_s << u"place=theme:x"_s;
    QTest::newRow("quote inside a word") << u"two\"more words\"last "_s << u"two, more words, last"_s;
    QTest::newRow("operators are words") << u"a AND b NEAR(c OR d) "_s << u"a, and, b, near c, or, d"_s;
    QTest::newRow("open quote and parenthesis") << u"\"AND("_s << u"and*"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE texts; --"_s << u"drop, table, texts"_s;
    QTest::newRow("lone signs") << u"- * \" ^ : -- \"\" -\" place:\"\" ( ) { }"_s << QString();
    QTest::newRow("emoji") << u"😀 law"_s << u"law*"_s;
    QTest::newRow("right to left") << u"الهجرة \u202Eabc\u202C "_s << u"الهجرة, abc"_s;
}

void SearchQueryTest::understands()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QCOMPARE(written(SearchQuery(text)), query);
    QCOMPARE(SearchQuery(text).text(), text);
}

void SearchQueryTest::boundsWhatIsTyped()
{
    const SearchQuery words(u"law "_s.repeated(2500));
    QCOMPARE(words.terms().size(), SearchQuery::mostTerms);
    const SearchQuery word(QString(10000, u'x'));
    QCOMPARE(word.terms().size(), 1);
    QCOMPARE(word.terms().first().alternatives.first().first().words.first().size(), SearchQuery::longestWord);
    QVERIFY(SearchQuery(u"-x "_s.repeated(5000)).excluded().size() <= SearchQuery::mostTerms);
    QVERIFY(SearchQuery(u"place:x "_s.repeated(5000)).filters().size() <= SearchQuery::mostTerms);
    const SearchQuery phrase(u'"' + u"law "_s.repeated(2500));
    QVERIFY(phrase.terms().first().alternatives.first().first().words.size() <= SearchQuery::mostTerms);
}

void SearchQueryTest::replacesWhatWasTyped()
{
    const SearchQuery query(u"law  \"helth post\" place:\"kenja\" x"_s);
    const SearchTerm &phrase = query.terms().at(1);
    QCOMPARE(query.replaced(phrase.start, phrase.length, u"health"_s), u"law  health place:\"kenja\" x"_s);
    const SearchFilter &filter = query.filters().first();
    QCOMPARE(query.replaced(filter.start, filter.length, u"kenya"_s), u"law  \"helth post\" place:kenya x"_s);
}

void SearchQueryTest::expandsAcronyms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("none") << u"law "_s << u"law"_s;
    QTest::newRow("acronym in its case") << u"AVRR law "_s << u"<AVRR> / assisted voluntary return*, law"_s;
    QTest::newRow("acronym in small letters") << u"avrr "_s << u"avrr / <AVRR> / assisted voluntary return*"_s;
    QTest::newRow("plural") << u"idps "_s << u"idps / <IDP> / internally displaced person*"_s;
    QTest::newRow("acronym that is a word too") << u"WHO "_s << u"<WHO> / world health organization*"_s;
    QTest::newRow("expansion as it is said")
        << u"assisted voluntary return "_s << u"assisted & voluntary & return / <AVRR>"_s;
    QTest::newRow("expansion in full") << u"Assisted Voluntary Return and Reintegration laws "_s
                                       << u"assisted & voluntary & return & and & reintegration / <AVRR>, laws"_s;
    QTest::newRow("expansion as a phrase")
        << u"\"assisted voluntary return\""_s << u"assisted voluntary return / <AVRR>"_s;
    QTest::newRow("expansion among words")
        << u"law world health organization kenya "_s << u"law, world & health & organization / <WHO>, kenya"_s;
    QTest::newRow("part of an expansion") << u"voluntary return "_s << u"voluntary, return"_s;
    QTest::newRow("beginning of an expansion") << u"world health "_s << u"world, health"_s;
    QTest::newRow("acronym of two words")
        << u"UN-SWAP "_s << u"<UN-SWAP> / united nations system wide action plan on gender*"_s;
    QTest::newRow("excluded ones stay alone") << u"law -AVRR"_s << u"law, not avrr"_s;
}

void SearchQueryTest::expandsAcronyms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QCOMPARE(written(SearchAcronyms(acronyms).expanded(SearchQuery(text))), query);
}

void SearchQueryTest::marks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << u"cote "_s << u"La Côte, cotes"_s << u"La [Côte], cotes"_s;
    QTest::newRow("prefix") << u"cote"_s << u"La Côte, cotes"_s << u"La [Côte], [cotes]"_s;
    QTest::newRow("phrase") << u"\"labour law\""_s << u"Labour law; labour and law"_s
                            << u"[Labour law]; labour and law"_s;
    QTest::newRow("words") << u"law labour "_s << u"Labour law"_s << u"[Labour] [law]"_s;
    QTest::newRow("overlapping phrases") << u"\"a b\" \"b c\""_s << u"a b c"_s << u"[a b c]"_s;
    QTest::newRow("markup is text") << u"b "_s << u"<b>a & b</b>"_s << u"<[b]>a & [b]</[b]>"_s;
    QTest::newRow("acronym, not the word")
        << u"WHO "_s << u"Those who ask the WHO. WHOLE"_s << u"Those who ask the [WHO]. WHOLE"_s;
    QTest::newRow("acronym for its expansion")
        << u"assisted voluntary return "_s << u"Through AVRR."_s << u"Through [AVRR]."_s;
    QTest::newRow("expansion for its acronym")
        << u"IDP "_s << u"internally displaced persons"_s << u"[internally displaced persons]"_s;
    QTest::newRow("plural of an acronym") << u"IDP "_s << u"All IDPs"_s << u"All [IDPs]"_s;
    QTest::newRow("excluded words are not marked") << u"law -labour"_s << u"labour law"_s << u"labour [law]"_s;
    QTest::newRow("beyond the basic plane") << u"law "_s << u"😀 law"_s << u"😀 [law]"_s;
    QTest::newRow("right to left") << u"الهجرة "_s << u"عن الهجرة"_s << u"عن [الهجرة]"_s;
}

void SearchQueryTest::marks()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    const SearchMarks marks(SearchAcronyms(acronyms).expanded(SearchQuery(query)));
    QString result = text;
    const QList<TextRange> ranges = marks.in(text);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        result.insert(range->start + range->length, u']').insert(range->start, u'[');
    QCOMPARE(result, marked);
}

void SearchQueryTest::snippetsShowWhereMostIsFound()
{
    const QString text =
        u"law "_s + u"filler words here "_s.repeated(40) + u"labour law "_s + u"more words there "_s.repeated(40);
    const SearchSnippet snippet = SearchMarks(SearchQuery(u"law labour "_s)).snippet(text);
    QVERIFY2(snippet.text.contains(u"labour law"_s), qPrintable(snippet.text));
    QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
    QCOMPARE(snippet.marks.size(), 2);
    QCOMPARE(snippet.text.mid(snippet.marks.last().start, snippet.marks.last().length), u"law"_s);
}

void SearchQueryTest::snippetsAreOneLineWithinTheText()
{
    const SearchMarks marks(SearchQuery(u"law "_s));
    QCOMPARE(marks.snippet(QString()), SearchSnippet());
    QCOMPARE(marks.snippet(u"One\nlaw\tonly"_s).text, u"One law only"_s);
    QVERIFY(marks.snippet(u"no match"_s).marks.isEmpty());
    const SearchSnippet endless = marks.snippet(QString(100'000, u'x') + u" law "_s + QString(100'000, u'y'));
    QVERIFY(endless.text.size() <= SearchMarks::snippetLength + 2);
    QCOMPARE(endless.marks.size(), 1);
}

MIGOF_TEST(SearchQueryTest)
#include "tst_searchquery.moc"
