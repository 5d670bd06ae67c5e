// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdownmodel.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
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

// The model as a table: a line of stacks, then one for each bar.
QString tableText(const BreakdownModel &model)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal).toString().section(u':', 0, 0));
    QString text = heads.join(u" | "_s) + u'\n';
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        text +=
            model.headerData(row, Qt::Vertical).toString().section(u':', 0, 0) + u": "_s + cells.join(u" | "_s) + u'\n';
    }
    return text;
}

QStringList rowNames(const BreakdownModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.headerData(row, Qt::Vertical).toString());
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

class BreakdownModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void breaksDown_data();
    void breaksDown();
    void breaksDownTheBook();
    void isEmptyWithoutAnEditionOrAScope();
    void changesByOneReset();
    void tellsAmountShareAndPlot_data();
    void tellsAmountShareAndPlot();
    void endsTheAxisAtTheLargestRow();
    void sorts_data();
    void sorts();
    void sortsOnlyPlacesByATheme();
    void tellsNinePlacesApartInAStack();
    void sharesOneSegmentAmongTheSmallest();
    void givesTheLargestTheirSegmentWhereOthersAreEqual();
    void sharesOfAStackWithARestAddUp();
    void hidesRowsBeyondTheLimit();

private:
    BreakdownQuery query(const QList<Scope> &scopes, Bars bars = Bars::Places, Measure measure = Measure::Amount,
                         Sort sort = Sort::Book) const
    {
        return {scopes, bars, measure, sort, 0};
    }

    EditionPtr m_edition;
    std::unique_ptr<BreakdownModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

Q_DECLARE_METATYPE(BreakdownQuery)

void BreakdownModelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void BreakdownModelTest::init()
{
    m_model = std::make_unique<BreakdownModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setEdition(m_edition);
}

void BreakdownModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void BreakdownModelTest::breaksDown_data()
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
Åland: 80 % | 20 % | 0 %
Borovia, Republic of: 25 % | not reported | 75 %
)"_s;
    QTest::newRow("shares by themes") << query({aland, borovia}, Bars::Themes, Measure::Share)
                                      << uR"(Åland | Borovia, Republic of
Principle 1: 100 % | 0.0 %
Principle 2: 100 % | not reported
Objective 1: 0 % | 100 %
)"_s;
    QTest::newRow("a row of nothing reported")
        << query({dryIsles, corsaria}) << uR"(Principle 1 | Principle 2 | Objective 1
Dry Isles: not reported | not reported | not reported
Corsaria: 0 | 0 | 0
)"_s;
}

void BreakdownModelTest::breaksDown()
{
    QFETCH(const BreakdownQuery, shown);
    QFETCH(const QString, table);

    m_model->setQuery(shown);

    QCOMPARE(tableText(*m_model), table);
    QCOMPARE(m_model->hiddenRows(), 0);
    QCOMPARE(m_model->query(), shown);
}

void BreakdownModelTest::breaksDownTheBook()
{
    const EditionPtr book = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(book);
    m_model->setEdition(book);
    QCOMPARE(m_model->rowCount(), 9);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(m_model->rowTotal(0).amount, qint64(301'272'828));

    m_model->setQuery(query({*book->find(u"european-economic-area"_s)}));
    QCOMPARE(m_model->rowCount(), 32);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(),
             u"Principle 1: Adhering to international standards and fulfilling migrants’ rights"_s);

    m_model->setQuery(query({Scope::world()}, Bars::Themes));
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), 9); // as many as are told apart, so none shares a segment
}

void BreakdownModelTest::isEmptyWithoutAnEditionOrAScope()
{
    m_model->setQuery(query({}));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    QCOMPARE(m_model->maximum(), 0.0);

    m_model->setEdition(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->headerData(0, Qt::Horizontal).isValid());
    m_model->setQuery(query({northland}));
    QCOMPARE(m_model->rowCount(), 0);

    m_model->setEdition(m_edition, query({northland}));
    QCOMPARE(m_model->rowCount(), 3);
}

void BreakdownModelTest::changesByOneReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setQuery(query({northland}, Bars::Themes));
    QCOMPARE(resets.size(), 1);
    m_model->setEdition(largeEdition(2, 3));
    QCOMPARE(resets.size(), 2);
    QCOMPARE(m_model->query(), BreakdownQuery());
    QCOMPARE(m_model->rowCount(), 2);
}

void BreakdownModelTest::tellsAmountShareAndPlot_data()
{
    QTest::addColumn<Scope>("place");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QVariant>("amount");
    QTest::addColumn<QVariant>("share");
    QTest::addColumn<double>("plot");

    QTest::newRow("amount") << aland << Measure::Amount << 0 << QVariant(1000000LL) << QVariant(0.8) << 1000000.0;
    QTest::newRow("share") << aland << Measure::Share << 0 << QVariant(1000000LL) << QVariant(0.8) << 0.8;
    QTest::newRow("zero") << aland << Measure::Share << 2 << QVariant(0LL) << QVariant(0.0) << 0.0;
    QTest::newRow("not reported") << borovia << Measure::Amount << 1 << QVariant() << QVariant() << 0.0;
    QTest::newRow("share of not reported") << borovia << Measure::Share << 1 << QVariant() << QVariant() << 0.0;
    QTest::newRow("zero of a row of zeros") << corsaria << Measure::Share << 1 << QVariant(0LL) << QVariant() << 0.0;
    QTest::newRow("row of nothing") << dryIsles << Measure::Share << 1 << QVariant() << QVariant() << 0.0;
}

void BreakdownModelTest::tellsAmountShareAndPlot()
{
    QFETCH(const Scope, place);
    QFETCH(const Measure, measure);
    QFETCH(const int, theme);
    QFETCH(const QVariant, amount);
    QFETCH(const QVariant, share);
    QFETCH(const double, plot);

    m_model->setQuery(query({place}, Bars::Places, measure));

    const QModelIndex index = m_model->index(0, theme);
    QCOMPARE(index.data(BreakdownModel::AmountRole), amount);
    QCOMPARE(index.data(BreakdownModel::ShareRole), share);
    QCOMPARE(index.data(BreakdownModel::PlotRole).toDouble(), plot);
    QCOMPARE(m_model->row(0), (BreakdownModel::Entry{-1, {place}}));
    QCOMPARE(m_model->stack(theme), (BreakdownModel::Entry{theme, {}}));
}

void BreakdownModelTest::endsTheAxisAtTheLargestRow()
{
    m_model->setQuery(query({northland}));
    QCOMPARE(m_model->maximum(), 1250000.0);
    m_model->setQuery(query({northland}, Bars::Themes));
    QCOMPARE(m_model->maximum(), 1000510.0);
    m_model->setQuery(query({northland}, Bars::Places, Measure::Share));
    QCOMPARE(m_model->maximum(), 1.0);
    m_model->setQuery(query({dryIsles}));
    QCOMPARE(m_model->maximum(), 0.0);
}

void BreakdownModelTest::sorts_data()
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

void BreakdownModelTest::sorts()
{
    QFETCH(const Sort, sort);
    QFETCH(const int, theme);
    QFETCH(const QStringList, names);

    BreakdownQuery sorted = query({dryIsles, Scope::place(0), corsaria, borovia, aland});
    sorted.sort = sort;
    sorted.sortTheme = theme;
    m_model->setQuery(sorted);

    QCOMPARE(rowNames(*m_model), names);
}

void BreakdownModelTest::sortsOnlyPlacesByATheme()
{
    m_model->setQuery(query({northland}, Bars::Themes, Measure::Amount, Sort::Theme));
    QCOMPARE(m_model->row(0).theme, 0);
    QCOMPARE(m_model->row(2).theme, 2);
    m_model->setQuery(query({borovia}, Bars::Themes, Measure::Amount, Sort::Total));
    QCOMPARE(m_model->row(0).theme, 2);
    QCOMPARE(m_model->row(2).theme, 1); // not reported
}

void BreakdownModelTest::tellsNinePlacesApartInAStack()
{
    m_model->setEdition(editionOf({1, 2, 3, 4, 5, 6, 7, 8, 9}), query({northland}, Bars::Themes));
    QCOMPARE(m_model->columnCount(), 9);
    for (int column = 0; column < 9; ++column)
        QVERIFY(!m_model->stack(column).isRest());
}

void BreakdownModelTest::sharesOneSegmentAmongTheSmallest()
{
    m_model->setEdition(editionOf({1, 20, 30, {}, 50, 60, 70, 2, 80, 90, 100, 0}), query({northland}, Bars::Themes));

    QCOMPARE(m_model->columnCount(), BreakdownModel::maximumPlacesInStack);
    QStringList names;
    for (int column = 0; column < 8; ++column)
        names.append(m_model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(names, (QStringList{u"Place 1"_s, u"Place 2"_s, u"Place 4"_s, u"Place 5"_s, u"Place 6"_s, u"Place 8"_s,
                                 u"Place 9"_s, u"Place 10"_s})); // in the order of the book
    const BreakdownModel::Entry &rest = m_model->stack(8);
    QVERIFY(rest.isRest());
    QCOMPARE(rest.scopes, (QList{Scope::place(0), Scope::place(3), Scope::place(7), Scope::place(11)}));
    QVERIFY(m_model->name(rest).contains(u'4'));
    QCOMPARE(m_model->cell(0, 8).value(), Funding(3));
    QCOMPARE(m_model->cell(0, 8).notReported, 1);
    QCOMPARE(m_model->rowTotal(0).amount, qint64(503));
}

void BreakdownModelTest::givesTheLargestTheirSegmentWhereOthersAreEqual()
{
    m_model->setEdition(editionOf({5, 5, 5, 5, 5, 5, 5, 5, 5, 9}), query({northland}, Bars::Themes));

    QCOMPARE(m_model->columnCount(), 9);
    QCOMPARE(m_model->headerData(7, Qt::Horizontal).toString(), u"Place 9"_s);
    QCOMPARE(m_model->stack(8).scopes, (QList{Scope::place(7), Scope::place(8)}));
}

void BreakdownModelTest::sharesOfAStackWithARestAddUp()
{
    m_model->setEdition(editionOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), query({northland}, Bars::Themes, Measure::Share));
    double sum = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        sum += m_model->index(0, column).data(BreakdownModel::PlotRole).toDouble();
    QCOMPARE(sum, 1.0);
    QCOMPARE(m_model->index(0, 8).data().toString(), u"20 %"_s);
}

void BreakdownModelTest::hidesRowsBeyondTheLimit()
{
    constexpr int places = BreakdownModel::maximumRows + 12;
    m_model->setEdition(largeEdition(1, places), query({northland}));
    QCOMPARE(m_model->rowCount(), BreakdownModel::maximumRows);
    QCOMPARE(m_model->hiddenRows(), 12);
    QCOMPARE(rowNames(*m_model).first(), u"Place 0"_s);

    // What is hidden is the end of the order asked for, here the smallest.
    m_model->setQuery(query({northland}, Bars::Places, Measure::Amount, Sort::Total));
    QCOMPARE(m_model->hiddenRows(), 12);
    QCOMPARE(rowNames(*m_model).first(), u"Place %1"_s.arg(places - 1));
    QCOMPARE(rowNames(*m_model).last(), u"Place 12"_s);

    m_model->setEdition(largeEdition(1, BreakdownModel::maximumRows), query({northland}));
    QCOMPARE(m_model->hiddenRows(), 0);
}

MIGOF_TEST(BreakdownModelTest)
#include "tst_breakdownmodel.moc"
