// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/sums.h"
#include "models/figures/chartdescription.h"
#include "models/package/datapackagereader.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChartDescription : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_book;
    EditionPtr m_small;

    Scope scope(const QString &id) const { return *m_book->find(id); }

    static BreakdownQuery queryFor(const QList<Scope> &scopes)
    {
        BreakdownQuery query;
        query.scopes = scopes;
        return query;
    }

    EditionPtr withFunding(const QList<Funding> &funding) const
    {
        EditionData data = m_small->data();
        data.funding = funding;
        return std::make_shared<const Edition>(data);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_book = DataPackageReader::read(embeddedPackagePath()).edition;
        m_small = smallEdition();
        QVERIFY(m_book && m_small);
    }

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void namesTotalLargestThemeAndLargestPlace()
    {
        QCOMPARE(ChartDescription::sentence(*m_book, queryFor({scope(u"east-and-horn-of-africa"_s)})),
                 u"East and Horn of Africa: a total of US$ 301.3 million required in 2017; the largest share, 48%, is "
                 "for Objective 2: Addressing the mobility dimensions of crises, and the largest amount is that of "
                 "Somalia, US$ 102.7 million."_s);
        QCOMPARE(ChartDescription::sentence(*m_book, queryFor({Scope::world()})),
                 u"All regions: a total of US$ 2.6 billion required in 2017; the largest share, 36%, is for "
                 "Objective 3: Safe, orderly and dignified migration, and the largest amount is that of Middle East "
                 "and North Africa, US$ 615.3 million."_s);
    }

    void everyScopeOfTheBookHasASentenceWithItsSums_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QStringList ids{u"world"_s};
        for (const Region &region : m_book->regions())
            ids.append(region.id);
        for (const Place &place : m_book->places())
            ids.append(place.id);
        for (const QString &id : std::as_const(ids)) {
            QTest::newRow(qPrintable(id + u" en"_s)) << id << u"en_US"_s;
            QTest::newRow(qPrintable(id + u" fr"_s)) << id << u"fr_FR"_s;
        }
    }

    void everyScopeOfTheBookHasASentenceWithItsSums()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language));
        const Scope subject = scope(id);
        const QString sentence = ChartDescription::sentence(*m_book, queryFor({subject}));
        QVERIFY2(sentence.startsWith(distinctName(*m_book, subject)) && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence)); // every placeholder is filled
        const FundingSum total = m_book->total(subject);
        if (total.amount == 0)
            return;
        QVERIFY2(sentence.contains(AmountText::rounded(total.value())), qPrintable(sentence));
        FundingSum largest;
        for (int theme = 0; theme < m_book->themes().size(); ++theme) {
            if (m_book->total(subject, theme).amount > largest.amount)
                largest = m_book->total(subject, theme);
        }
        QVERIFY2(sentence.contains(AmountText::shareOf(largest, total)), qPrintable(sentence));
        qint64 mostOfAPlace = 0;
        for (const Scope below : m_book->children(subject))
            mostOfAPlace = qMax(mostOfAPlace, m_book->total(below).amount);
        if (subject.kind != Scope::Kind::Place)
            QVERIFY2(sentence.contains(AmountText::rounded(mostOfAPlace)), qPrintable(sentence));
    }

    void aPlaceHasItsLargestTheme()
    {
        QCOMPARE(ChartDescription::sentence(*m_book, queryFor({scope(u"somalia"_s)})),
                 u"Somalia: a total of US$ 102.7 million required in 2017; the largest share, 54%, is for Objective 2: "
                 "Addressing the mobility dimensions of crises."_s);
    }

    void placesOfAllRegionsAreDescribedAsTheyAreDrawn()
    {
        BreakdownQuery query = queryFor({Scope::world()});
        const QString largestPlace = u"Regional initiatives (West and Central Africa), US$ 179.3 million"_s;
        QVERIFY(!ChartDescription::sentence(*m_book, query).contains(largestPlace));
        query.allPlaces = true;
        const QString sentence = ChartDescription::sentence(*m_book, query);
        QVERIFY2(sentence.contains(largestPlace), qPrintable(sentence));
    }

    void aNameOfSeveralPlacesIsToldApart()
    {
        const QString sentence =
            ChartDescription::sentence(*m_book, queryFor({scope(u"regional-initiatives-south-america"_s)}));
        QVERIFY2(sentence.startsWith(u"Regional initiatives (South America): "), qPrintable(sentence));
    }

    void severalAreComparedAndAPlaceOfASelectedRegionCountsOnce()
    {
        const Scope region = scope(u"east-and-horn-of-africa"_s);
        const Scope somalia = scope(u"somalia"_s);
        const Scope kenya = scope(u"kenya"_s);
        const QString two = ChartDescription::sentence(*m_book, queryFor({somalia, kenya}));
        FundingSum both = m_book->total(somalia);
        both.add(m_book->total(kenya));
        QVERIFY2(two.startsWith(u"Somalia and Kenya: a total of "_s + AmountText::rounded(both.value())),
                 qPrintable(two));
        QCOMPARE(sumOf(*m_book, {somalia, region, kenya}).amount, m_book->total(region).amount);
        QCOMPARE(sumOf(*m_book, {Scope::world(), region, kenya}).amount, m_book->total(Scope::world()).amount);
        QCOMPARE(sumOf(*m_book, {somalia, somalia}).amount, m_book->total(somalia).amount);
        QCOMPARE(sumOf(*m_book, {somalia, region}, 4).amount, m_book->total(region, 4).amount);
        const QString overlapping = ChartDescription::sentence(*m_book, queryFor({region, somalia}));
        QVERIFY2(overlapping.contains(u"a total of US$ 301.3 million"_s) && overlapping.contains(u"48%"_s),
                 qPrintable(overlapping));
    }

    void nothingReportedAndZerosAreSaid()
    {
        QCOMPARE(ChartDescription::sentence(*m_small, queryFor({Scope::place(4)})),
                 u"Dry Isles: no amounts are reported for 2031."_s);
        QCOMPARE(ChartDescription::sentence(*m_small, queryFor({Scope::place(3)})),
                 u"Corsaria: all amounts reported for 2031 are zero."_s);
        QCOMPARE(ChartDescription::sentence(*m_small, queryFor({Scope::region(1)})),
                 u"Southland: all amounts reported for 2031 are zero."_s);
    }

    void tiesNameEveryLargest()
    {
        const Funding none;
        const EditionPtr tied = withFunding({5, 5, 0, 5, 0, 5, 0, 0, 0, none, none, none, none, none, none});
        QCOMPARE(ChartDescription::sentence(*tied, queryFor({Scope::place(0)})),
                 u"Regional initiatives: a total of US$ 10 required in 2031; the largest share (50% each): Principle 1 "
                 "and Principle 2."_s);
        QCOMPARE(ChartDescription::sentence(*tied, queryFor({Scope::region(0)})),
                 u"Northland: a total of US$ 20 required in 2031; largest share (50%): %1; largest amount (US$ 10): "
                 "Regional initiatives and Åland."_s.arg(fullThemeName(*tied, 0)));
    }

    void theSentenceIsThatOfTheQueryWhateverItsBarsAndMeasure()
    {
        BreakdownQuery query = queryFor({scope(u"south-america"_s)});
        QCOMPARE(ChartDescription::sentence(Breakdown()), QString());
        const QString expected = ChartDescription::sentence(*m_book, query);
        for (const auto bars : {BreakdownQuery::Bars::Places, BreakdownQuery::Bars::Themes}) {
            for (const auto measure : {BreakdownQuery::Measure::Amount, BreakdownQuery::Measure::Share}) {
                query.bars = bars;
                query.measure = measure;
                QCOMPARE(ChartDescription::sentence(Breakdown(m_book, query)), expected);
            }
        }
    }

    void nothingToCompareLeavesOutTheLargestPlace()
    {
        EditionData data = m_small->data();
        data.places = {data.places.first()};
        data.regions = {data.regions.first()};
        data.funding = {7, 2, 1};
        data.printedTotals.clear();
        data.narratives.clear();
        data.notes.clear();
        data.sdgExamples.clear();
        const Edition edition(data);
        for (const Scope scope : {Scope::world(), Scope::region(0)}) {
            const QString sentence = ChartDescription::sentence(edition, queryFor({scope}));
            QVERIFY2(sentence.contains(u"a total of US$ 10 "_s) && sentence.contains(u"70%"_s) &&
                         !sentence.contains(u"largest amount"_s),
                     qPrintable(sentence));
        }
    }
};

MIGOF_TEST(TestChartDescription)
#include "tst_chartdescription.moc"
