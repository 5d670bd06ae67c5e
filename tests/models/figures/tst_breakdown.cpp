// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/package/datapackagereader.h"
#include "models/words/amounttext.h"
#include "models/words/sharetext.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

using Bars = BreakdownQuery::Bars;
using Measure = BreakdownQuery::Measure;
using Sort = BreakdownQuery::Sort;

namespace
{

const Scope northland = Scope::region(0);
const Scope southland = Scope::region(1);
const Scope aland = Scope::place(1);
const Scope borovia = Scope::place(2);
const Scope corsaria = Scope::place(3);
const Scope dryIsles = Scope::place(4);

// The three states, and the measure.
QString cellText(const Breakdown &breakdown, int row, int stack)
{
    const Funding amount = breakdown.cell(row, stack).value();
    const bool shares = breakdown.query().measure == Measure::Share;
    return shares && amount ? ShareText::of(*amount, breakdown.whole(row).amount) : AmountText::exact(amount);
}

QString rowName(const Breakdown &breakdown, int row)
{
    return breakdown.name(breakdown.row(row));
}

QString stackName(const Breakdown &breakdown, int stack)
{
    return breakdown.name(breakdown.stack(stack));
}

// A line of stacks, then one for each bar.
QString tableText(const Breakdown &breakdown)
{
    QStringList heads;
    for (int stack = 0; stack < breakdown.stackCount(); ++stack)
        heads.append(stackName(breakdown, stack).section(u':', 0, 0));
    QString text = heads.join(u" | "_s) + u'\n';
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        QStringList cells;
        for (int stack = 0; stack < breakdown.stackCount(); ++stack)
            cells.append(cellText(breakdown, row, stack));
        text += rowName(breakdown, row).section(u':', 0, 0) + u": "_s + cells.join(u" | "_s) + u'\n';
    }
    return text;
}

QStringList rowNames(const Breakdown &breakdown)
{
    QStringList names;
    for (int row = 0; row < breakdown.rowCount(); ++row)
        names.append(rowName(breakdown, row));
    return names;
}

// One region; place n has amounts[n] dollars under the only theme.
EditionPtr editionOf(const QList<Funding> &amounts)
{
    EditionData data;
    data.themes = {{u"principle-1"_s, Theme::Kind::Principle, 1, u"One"_s}};
    data.regions = {{u"region"_s, u"Region"_s}};
    for (int i = 0; i < amounts.size(); ++i) {
        const QString name = u"Place %1"_s.arg(i);
        data.places.append({u"place-%1"_s.arg(i), 0, name, name, {}, {}, {}});
    }
    data.funding = amounts;
    return std::make_shared<const Edition>(std::move(data));
}

} // namespace

class BreakdownTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void breaksDown_data();
    void breaksDown();
    void breaksDownTheBook();
    void isEmptyWithoutAnEditionOrAScope();
    void isSharedByItsCopies();
    void tellsAmountShareAndPlot_data();
    void tellsAmountShareAndPlot();
    void measuresTheThemesOfAPlaceByItsTotal();
    void endsTheAxisAtTheLargestRow();
    void sorts_data();
    void sorts();
    void whatRegionsDoThemselvesStandsLast();
    void theLargestKeepTheirBarsAndTheOthersShareOne();
    void allPlacesOfTheWorld();
    void sortsOnlyPlacesByATheme();
    void tellsNinePlacesApartInAStack();
    void sharesOneSegmentAmongTheSmallest();
    void givesTheLargestTheirSegmentWhereOthersAreEqual();
    void sharesOfAStackWithARestAddUp();
    void hidesRowsBeyondTheLimit();
    void leavesOutWhatIsHiddenAndTellsIt();
    void partsKeepWhatIsOfAll();

private:
    BreakdownQuery query(const QList<Scope> &scopes, Bars bars = Bars::Places, Measure measure = Measure::Amount,
                         Sort sort = Sort::Book) const
    {
        return {scopes, bars, measure, sort, 0};
    }

    EditionPtr m_edition;
};

Q_DECLARE_METATYPE(BreakdownQuery)

void BreakdownTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void BreakdownTest::breaksDown_data()
{
    QTest::addColumn<BreakdownQuery>("shown");
    QTest::addColumn<QString>("table");

    QTest::newRow("world: its regions") << query({Scope::world()}) << uR"(Principle 1 | Principle 2 | Objective 1
Northland: 1,000,510 | 250,020 | 1,530
Southland: 0 | 0 | 0
)"_s;
    QTest::newRow("world by themes") << query({Scope::world()}, Bars::Themes) << uR"(Northland | Southland
Principle 1: 1,000,510 | 0
Principle 2: 250,020 | 0
Objective 1: 1,530 | 0
)"_s;
    QTest::newRow("region: its places") << query({northland}) << uR"(Principle 1 | Principle 2 | Objective 1
Regional initiatives: 10 | 20 | 30
Åland: 1,000,000 | 250,000 | 0
Borovia, Republic of: 500 | not reported | 1,500
)"_s;
    QTest::newRow("region by themes") << query({northland}, Bars::Themes)
                                      << uR"(Regional initiatives | Åland | Borovia, Republic of
Principle 1: 10 | 1,000,000 | 500
Principle 2: 20 | 250,000 | not reported
Objective 1: 30 | 0 | 1,500
)"_s;
    QTest::newRow("place: itself") << query({borovia}) << uR"(Principle 1 | Principle 2 | Objective 1
Borovia, Republic of: 500 | not reported | 1,500
)"_s;
    QTest::newRow("place by themes") << query({borovia}, Bars::Themes) << uR"(Borovia, Republic of
Principle 1: 500
Principle 2: not reported
Objective 1: 1,500
)"_s;
    QTest::newRow("several, of both kinds") << query({southland, aland}) << uR"(Principle 1 | Principle 2 | Objective 1
Southland: 0 | 0 | 0
Åland: 1,000,000 | 250,000 | 0
)"_s;
    QTest::newRow("shares") << query({aland, borovia}, Bars::Places, Measure::Share)
                            << uR"(Principle 1 | Principle 2 | Objective 1
Åland: 80% | 20% | 0%
Borovia, Republic of: 25% | not reported | 75%
)"_s;
    QTest::newRow("shares by themes") << query({aland, borovia}, Bars::Themes, Measure::Share)
                                      << uR"(Åland | Borovia, Republic of
Principle 1: 100% | < 0.1%
Principle 2: 100% | not reported
Objective 1: 0% | 100%
)"_s;
    QTest::newRow("shares of a place") << query({borovia}, Bars::Themes, Measure::Share) << uR"(Borovia, Republic of
Principle 1: 25%
Principle 2: not reported
Objective 1: 75%
)"_s;
    QTest::newRow("a row of nothing reported")
        << query({dryIsles, corsaria}) << uR"(Principle 1 | Principle 2 | Objective 1
Dry Isles: not reported | not reported | not reported
Corsaria: 0 | 0 | 0
)"_s;
}

void BreakdownTest::breaksDown()
{
    QFETCH(const BreakdownQuery, shown);
    QFETCH(const QString, table);

    const Breakdown breakdown(m_edition, shown);

    QCOMPARE(tableText(breakdown), table);
    QCOMPARE(breakdown.hiddenRows(), 0);
    QCOMPARE(breakdown.query(), shown);
}

void BreakdownTest::breaksDownTheBook()
{
    const EditionPtr book = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(book);
    const Breakdown world(book);
    QCOMPARE(world.rowCount(), 9);
    QCOMPARE(world.stackCount(), 6);
    QCOMPARE(world.rowTotal(0).amount, qint64(301'272'828));

    const Breakdown region(book, query({*book->find(u"european-economic-area"_s)}));
    QCOMPARE(region.rowCount(), 32);
    QCOMPARE(stackName(region, 0),
             u"Principle 1: Adhering to international standards and fulfilling migrants’ rights"_s);

    const Breakdown themes(book, query({Scope::world()}, Bars::Themes));
    QCOMPARE(themes.rowCount(), 6);
    QCOMPARE(themes.stackCount(), 9); // as many as are told apart, so none shares a segment
}

void BreakdownTest::isEmptyWithoutAnEditionOrAScope()
{
    const Breakdown ofNothing(m_edition, query({}));
    QCOMPARE(ofNothing.rowCount(), 0);
    QCOMPARE(ofNothing.stackCount(), 0);
    QCOMPARE(ofNothing.maximum(), 0.0);

    QCOMPARE(Breakdown().rowCount(), 0);
    QCOMPARE(Breakdown().stackCount(), 0);
    QCOMPARE(Breakdown(nullptr, query({northland})).rowCount(), 0);
    QCOMPARE(Breakdown(m_edition, query({northland})).rowCount(), 3);
}

void BreakdownTest::isSharedByItsCopies()
{
    Breakdown shown(m_edition, query({northland}, Bars::Themes));
    const Breakdown copy = shown;
    QCOMPARE(&copy.row(0), &shown.row(0));
    shown = Breakdown(largeEdition(2, 3));
    QCOMPARE(shown.query(), BreakdownQuery());
    QCOMPARE(shown.rowCount(), 2);
    QCOMPARE(copy.query(), query({northland}, Bars::Themes)); // and stays what it was
    QCOMPARE(copy.rowCount(), 3);
}

void BreakdownTest::tellsAmountShareAndPlot_data()
{
    QTest::addColumn<Scope>("place");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<int>("theme");
    QTest::addColumn<Funding>("amount");
    QTest::addColumn<std::optional<double>>("share");
    QTest::addColumn<double>("plot");

    QTest::newRow("amount") << aland << Measure::Amount << 0 << Funding(1000000) << std::optional(0.8) << 1000000.0;
    QTest::newRow("share") << aland << Measure::Share << 0 << Funding(1000000) << std::optional(0.8) << 0.8;
    QTest::newRow("zero") << aland << Measure::Share << 2 << Funding(0) << std::optional(0.0) << 0.0;
    QTest::newRow("not reported") << borovia << Measure::Amount << 1 << Funding() << std::optional<double>() << 0.0;
    QTest::newRow("share of not reported")
        << borovia << Measure::Share << 1 << Funding() << std::optional<double>() << 0.0;
    QTest::newRow("zero of a row of zeros")
        << corsaria << Measure::Share << 1 << Funding(0) << std::optional<double>() << 0.0;
    QTest::newRow("row of nothing") << dryIsles << Measure::Share << 1 << Funding() << std::optional<double>() << 0.0;
}

void BreakdownTest::tellsAmountShareAndPlot()
{
    QFETCH(const Scope, place);
    QFETCH(const Measure, measure);
    QFETCH(const int, theme);
    QFETCH(const Funding, amount);
    QFETCH(const std::optional<double>, share);
    QFETCH(const double, plot);

    const Breakdown breakdown(m_edition, query({place}, Bars::Places, measure));

    QCOMPARE(breakdown.cell(0, theme).value(), amount);
    QCOMPARE(breakdown.share(0, theme), share);
    QCOMPARE(breakdown.plotted(0, theme), plot);
    QCOMPARE(breakdown.row(0), (Breakdown::Entry{-1, {place}}));
    QCOMPARE(breakdown.stack(theme), (Breakdown::Entry{theme, {}}));
}

void BreakdownTest::measuresTheThemesOfAPlaceByItsTotal()
{
    const Breakdown shares(m_edition, query({borovia}, Bars::Themes, Measure::Share));
    QVERIFY(shares.isUnstacked());
    QCOMPARE(shares.whole(0).amount, qint64(2000));
    QCOMPARE(shares.share(0, 0), std::optional(0.25));
    QCOMPARE(shares.share(1, 0), std::optional<double>());
    QCOMPARE(shares.plotted(2, 0), 0.75);
    const Breakdown amounts(m_edition, query({borovia}, Bars::Themes));
    QCOMPARE(amounts.share(2, 0), std::optional(0.75));
    QCOMPARE(amounts.plotted(2, 0), 1500.0);
    // Bars of several places are each a whole of their own.
    QCOMPARE(Breakdown(m_edition, query({northland}, Bars::Themes, Measure::Share)).whole(2).amount, qint64(1530));
}

void BreakdownTest::endsTheAxisAtTheLargestRow()
{
    QCOMPARE(Breakdown(m_edition, query({northland})).maximum(), 1250000.0);
    QCOMPARE(Breakdown(m_edition, query({northland}, Bars::Themes)).maximum(), 1000510.0);
    QCOMPARE(Breakdown(m_edition, query({northland}, Bars::Places, Measure::Share)).maximum(), 1.0);
    QCOMPARE(Breakdown(m_edition, query({borovia}, Bars::Themes, Measure::Share)).maximum(), 0.75);
    QCOMPARE(Breakdown(m_edition, query({dryIsles}, Bars::Themes, Measure::Share)).maximum(), 0.0);
    QCOMPARE(Breakdown(m_edition, query({dryIsles})).maximum(), 0.0);
}

void BreakdownTest::sorts_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QStringList>("names");

    const QString regional = u"Regional initiatives"_s;
    const QString alandName = u"Åland"_s;
    const QString boroviaName = u"Borovia, Republic of"_s;
    const QString dry = u"Dry Isles"_s;
    const QString corsariaName = u"Corsaria"_s;
    QTest::newRow("as given") << Sort::Book << 0 << QStringList{dry, regional, corsariaName, boroviaName, alandName};
    QTest::newRow("total, not reported last")
        << Sort::Total << 0 << QStringList{alandName, boroviaName, regional, corsariaName, dry};
    QTest::newRow("name") << Sort::Name << 0 << QStringList{alandName, boroviaName, corsariaName, dry, regional};
    QTest::newRow("first theme") << Sort::Theme << 0
                                 << QStringList{alandName, boroviaName, regional, corsariaName, dry};
    QTest::newRow("theme with a gap, ties as given")
        << Sort::Theme << 1 << QStringList{alandName, regional, corsariaName, dry, boroviaName};
    QTest::newRow("theme with zeros, ties as given")
        << Sort::Theme << 2 << QStringList{boroviaName, regional, corsariaName, alandName, dry};
}

void BreakdownTest::sorts()
{
    QFETCH(const Sort, sort);
    QFETCH(const int, theme);
    QFETCH(const QStringList, names);

    BreakdownQuery sorted = query({dryIsles, Scope::place(0), corsaria, borovia, aland});
    sorted.sort = sort;
    sorted.sortTheme = theme;

    QCOMPARE(rowNames(Breakdown(m_edition, sorted)), names);
}

// "Regional initiatives" of two regions: the name tells no place.
void BreakdownTest::whatRegionsDoThemselvesStandsLast()
{
    EditionData data = m_edition->data();
    data.places[4].name = data.places[0].name;
    data.funding[0] = Funding(9'000'000); // the largest of all
    const auto edition = std::make_shared<const Edition>(data);
    const Breakdown byTotal(edition, query({northland}, Bars::Places, Measure::Amount, Sort::Total));
    QCOMPARE(rowNames(byTotal), (QStringList{u"Åland"_s, u"Borovia, Republic of"_s, u"Regional initiatives"_s}));
}

void BreakdownTest::theLargestKeepTheirBarsAndTheOthersShareOne()
{
    BreakdownQuery top = query({dryIsles, Scope::place(0), corsaria, borovia, aland});
    top.top = 2;
    const Breakdown breakdown(m_edition, top);
    QCOMPARE(rowNames(breakdown), (QStringList{u"Borovia, Republic of"_s, u"Åland"_s, u"3 other(s)"_s}));
    QVERIFY(breakdown.row(2).isRest());
    QCOMPARE(breakdown.rowTotal(2).amount, qint64(60)); // nothing of the sum is lost
    top.top = 4;                                        // one is left, and stays what it is
    QCOMPARE(Breakdown(m_edition, top).rowCount(), 5);
    QVERIFY(!Breakdown(m_edition, top).row(4).isRest());
    top.bars = Bars::Themes;
    top.top = 1;
    QCOMPARE(Breakdown(m_edition, top).rowCount(), 3);
}

void BreakdownTest::allPlacesOfTheWorld()
{
    BreakdownQuery all = query({Scope::world()});
    QCOMPARE(Breakdown(m_edition, all).rowCount(), 2);
    all.allPlaces = true;
    QCOMPARE(Breakdown(m_edition, all).rowCount(), 5);
    all.scopes = {northland}; // has no other regions' places
    QCOMPARE(Breakdown(m_edition, all).rowCount(), 3);
}

void BreakdownTest::sortsOnlyPlacesByATheme()
{
    const Breakdown asGiven(m_edition, query({northland}, Bars::Themes, Measure::Amount, Sort::Theme));
    QCOMPARE(asGiven.row(0).theme, 0);
    QCOMPARE(asGiven.row(2).theme, 2);
    const Breakdown byTotal(m_edition, query({borovia}, Bars::Themes, Measure::Amount, Sort::Total));
    QCOMPARE(byTotal.row(0).theme, 2);
    QCOMPARE(byTotal.row(2).theme, 1); // not reported
}

void BreakdownTest::tellsNinePlacesApartInAStack()
{
    const Breakdown breakdown(editionOf({1, 2, 3, 4, 5, 6, 7, 8, 9}), query({northland}, Bars::Themes));
    QCOMPARE(breakdown.stackCount(), 9);
    for (int stack = 0; stack < 9; ++stack)
        QVERIFY(!breakdown.stack(stack).isRest());
}

void BreakdownTest::sharesOneSegmentAmongTheSmallest()
{
    const Breakdown breakdown(editionOf({1, 20, 30, {}, 50, 60, 70, 2, 80, 90, 100, 0}),
                              query({northland}, Bars::Themes));

    QCOMPARE(breakdown.stackCount(), Breakdown::maximumPlacesInStack);
    QStringList names;
    for (int stack = 0; stack < 8; ++stack)
        names.append(stackName(breakdown, stack));
    QCOMPARE(names, (QStringList{u"Place 1"_s, u"Place 2"_s, u"Place 4"_s, u"Place 5"_s, u"Place 6"_s, u"Place 8"_s,
                                 u"Place 9"_s, u"Place 10"_s})); // in the order of the book
    const Breakdown::Entry &rest = breakdown.stack(8);
    QVERIFY(rest.isRest());
    QCOMPARE(rest.scopes, (QList{Scope::place(0), Scope::place(3), Scope::place(7), Scope::place(11)}));
    QVERIFY(breakdown.name(rest).contains(u'4'));
    QCOMPARE(breakdown.cell(0, 8).value(), Funding(3));
    QCOMPARE(breakdown.cell(0, 8).notReported, 1);
    QCOMPARE(breakdown.rowTotal(0).amount, qint64(503));
}

void BreakdownTest::givesTheLargestTheirSegmentWhereOthersAreEqual()
{
    const Breakdown breakdown(editionOf({5, 5, 5, 5, 5, 5, 5, 5, 5, 9}), query({northland}, Bars::Themes));

    QCOMPARE(breakdown.stackCount(), 9);
    QCOMPARE(stackName(breakdown, 7), u"Place 9"_s);
    QCOMPARE(breakdown.stack(8).scopes, (QList{Scope::place(7), Scope::place(8)}));
}

void BreakdownTest::sharesOfAStackWithARestAddUp()
{
    const Breakdown breakdown(editionOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}),
                              query({northland}, Bars::Themes, Measure::Share));
    double sum = 0;
    for (int stack = 0; stack < breakdown.stackCount(); ++stack)
        sum += breakdown.plotted(0, stack);
    QCOMPARE(sum, 1.0);
    QCOMPARE(cellText(breakdown, 0, 8), u"20%"_s);
}

void BreakdownTest::hidesRowsBeyondTheLimit()
{
    constexpr int places = Breakdown::maximumRows + 12;
    const EditionPtr large = largeEdition(1, places);
    const Breakdown inOrder(large, query({northland}));
    QCOMPARE(inOrder.rowCount(), Breakdown::maximumRows);
    QCOMPARE(inOrder.hiddenRows(), 12);
    QCOMPARE(rowNames(inOrder).first(), u"Place 0"_s);

    // What is hidden is the end of the order asked for, here the smallest.
    const Breakdown byTotal(large, query({northland}, Bars::Places, Measure::Amount, Sort::Total));
    QCOMPARE(byTotal.hiddenRows(), 12);
    QCOMPARE(rowNames(byTotal).first(), u"Place %1"_s.arg(places - 1));
    QCOMPARE(rowNames(byTotal).last(), u"Place 12"_s);

    QCOMPARE(Breakdown(largeEdition(1, Breakdown::maximumRows), query({northland})).hiddenRows(), 0);
}

void BreakdownTest::leavesOutWhatIsHiddenAndTellsIt()
{
    BreakdownQuery hiding = query({Scope::region(0)});
    hiding.hidden = {u"place-1"_s, u"no-such-place"_s};
    const EditionPtr edition = editionOf({10, 40, 30, 20});
    const Breakdown breakdown(edition, hiding);
    QCOMPARE(rowNames(breakdown), (QStringList{u"Place 0"_s, u"Place 2"_s, u"Place 3"_s}));
    QCOMPARE(breakdown.hiddenScopes(), (QList{Scope::place(1)}));
    QVERIFY(!breakdown.has(Scope::place(1)) && breakdown.has(Scope::place(2)));
    QCOMPARE(breakdown.maximum(), 30.0);
    hiding.top = 1; // of those that are left
    QCOMPARE(rowNames(Breakdown(edition, hiding)), (QStringList{u"Place 2"_s, u"2 other(s)"_s}));
    hiding.bars = Bars::Themes; // places are no bars there
    QVERIFY(Breakdown(edition, hiding).hiddenScopes().isEmpty());
}

void BreakdownTest::partsKeepWhatIsOfAll()
{
    const Breakdown all(editionOf({10, 40, 30, {}, 20}),
                        query({Scope::region(0)}, Bars::Places, Measure::Amount, Sort::Total));
    QVERIFY(!all.isPart());
    const Breakdown part = all.part(1, 2);
    QVERIFY(part.isPart());
    QCOMPARE(rowNames(part), (QStringList{u"Place 2"_s, u"Place 4"_s}));
    QCOMPARE(part.firstRow(), 1);
    QCOMPARE(part.rowTotal(1).amount, qint64(20));
    QCOMPARE(part.cell(0, 0).amount, qint64(30));
    QCOMPARE(part.maximum(), 40.0);
    QCOMPARE(part.all().rowCount(), 5);
    QCOMPARE(all.part(4, 9).rowCount(), 1); // no more than there are
    QVERIFY(!all.part(4, 1).rowTotal(0).value());
    QCOMPARE(part.part(1, 1).row(0), all.row(2));
}

MIGOF_TEST(BreakdownTest)
#include "tst_breakdown.moc"
