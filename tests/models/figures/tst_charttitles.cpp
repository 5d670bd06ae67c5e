// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charttitles.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

BreakdownQuery queryFor(const QList<Scope> &scopes, BreakdownQuery::Measure measure = BreakdownQuery::Measure::Amount)
{
    BreakdownQuery query;
    query.scopes = scopes;
    query.measure = measure;
    return query;
}

} // namespace

class ChartTitlesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titlesCharts_data();
    void titlesCharts();
    void namesTheRegionOfASharedName();
    void countsManyNames();
    void saysWhatTheFiguresAre_data();
    void saysWhatTheFiguresAre();

private:
    static constexpr Scope northland = Scope::region(0);
    static constexpr Scope aland = Scope::place(1);
    static constexpr Scope borovia = Scope::place(2);
    static constexpr Scope corsaria = Scope::place(3);
    static constexpr Scope dryIsles = Scope::place(4);

    EditionPtr m_edition;
};

void ChartTitlesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void ChartTitlesTest::titlesCharts_data()
{
    QTest::addColumn<QList<Scope>>("scopes");
    QTest::addColumn<QString>("title");

    QTest::newRow("world") << QList{Scope::world()} << u"All regions"_s;
    QTest::newRow("region") << QList{northland} << u"Northland"_s;
    QTest::newRow("two places") << QList{aland, corsaria} << u"Åland and Corsaria"_s;
    QTest::newRow("four places") << QList{aland, corsaria, dryIsles, northland}
                                 << u"Åland, Corsaria, Dry Isles, and Northland"_s;
}

void ChartTitlesTest::titlesCharts()
{
    QFETCH(const QList<Scope>, scopes);
    QFETCH(const QString, title);
    QCOMPARE(ChartTitles::title(*m_edition, queryFor(scopes)), title);
}

void ChartTitlesTest::namesTheRegionOfASharedName()
{
    EditionData data = m_edition->data();
    data.places[3].name = data.places.at(0).name;
    QCOMPARE(ChartTitles::title(Edition(data), queryFor({Scope::place(3)})), u"Regional initiatives (Southland)"_s);
}

void ChartTitlesTest::countsManyNames()
{
    const QString title = ChartTitles::title(*m_edition, queryFor({aland, borovia, corsaria, dryIsles, northland}));
    QVERIFY2(title.startsWith(u"5 ") && title.endsWith(u" compared"), qPrintable(title));
}

void ChartTitlesTest::saysWhatTheFiguresAre_data()
{
    QTest::addColumn<QList<Scope>>("scopes");
    QTest::addColumn<bool>("share");
    QTest::addColumn<QString>("subtitle");

    QTest::newRow("world") << QList{Scope::world()} << false
                           << u"Funding required in 2031, by region and theme · US$ 1.3 million in total"_s;
    QTest::newRow("region") << QList{northland} << false
                            << u"Funding required in 2031, by place and theme · US$ 1.3 million in total"_s;
    QTest::newRow("place") << QList{aland} << false
                           << u"Funding required in 2031, by theme · US$ 1.3 million in total"_s;
    QTest::newRow("places")
        << QList{aland, borovia} << true
        << u"Shares of the funding required in 2031, by place and theme · US$ 1.3 million in total"_s;
    QTest::newRow("nothing reported") << QList{dryIsles} << false << u"Funding required in 2031, by theme"_s;
    QTest::newRow("nothing reported, shares of two")
        << QList{dryIsles, dryIsles} << true << u"Funding required in 2031, by place and theme"_s;
    QTest::newRow("zero") << QList{corsaria} << false << u"Funding required in 2031, by theme · US$ 0 in total"_s;
    QTest::newRow("a region with its own place: counted once")
        << QList{northland, aland} << false
        << u"Funding required in 2031, by place and theme · US$ 1.3 million in total"_s;
}

void ChartTitlesTest::saysWhatTheFiguresAre()
{
    QFETCH(const QList<Scope>, scopes);
    QFETCH(const bool, share);
    QFETCH(const QString, subtitle);
    const auto measure = share ? BreakdownQuery::Measure::Share : BreakdownQuery::Measure::Amount;
    QCOMPARE(ChartTitles::subtitle(*m_edition, queryFor(scopes, measure)), subtitle);
}

MIGOF_TEST(ChartTitlesTest)
#include "tst_charttitles.moc"
