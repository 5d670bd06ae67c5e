// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/differencemodel.h"
#include "models/itemmodels/faultmodel.h"
#include "models/itemmodels/roles.h"
#include "models/itemmodels/sdgexamplemodel.h"
#include "tests/support/modeltester.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/support/treetext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QStringList headings(const QAbstractItemModel &model)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result.append(model.headerData(column, Qt::Horizontal).toString());
    return result;
}

} // namespace

/// The flat models: differences, faults, examples.
class ListModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsDifferences();
    void sortsDifferencesByTheirValues();
    void listsFaults();
    void leadsFromFaultsToTheirPlaces();
    void showsFaultsInToolTipsAsText();
    void listsExamples();
};

void ListModelsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ListModelsTest::listsDifferences()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEdition(smallEdition());

    QCOMPARE(treeText(model), uR"(Borovia, Republic of | Total | 2,001 | 2,000 | +1
Dry Isles | Total | 0 | not reported | nothing to add up
Northland | Principle 1 | 1,000,509 | 1,000,510 | −1
)"_s);
    QCOMPARE(headings(model).size(), 5);
    QVERIFY(!headings(model).contains(QString()));
    QCOMPARE(model.index(2, 0).data(DifferenceModel::ScopeRole).value<Scope>(), Scope::region(0));
    QCOMPARE(model.index(2, 0).data(DifferenceModel::ThemeRole).toInt(), 0);
    QCOMPARE(model.index(0, 0).data(DifferenceModel::ThemeRole).toInt(), -1);

    model.setEdition(largeEdition(1, 1));
    QCOMPARE(model.rowCount(), 0);
    model.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ListModelsTest::sortsDifferencesByTheirValues()
{
    DifferenceModel model;
    model.setEdition(smallEdition());
    const auto value = [&](int row, int column) {
        return model.index(row, column).data(DifferenceModel::SortRole).toLongLong();
    };
    QCOMPARE(value(0, DifferenceModel::PrintedColumn), 2001);
    QCOMPARE(value(1, DifferenceModel::SumColumn), -1); // not reported, below a zero
    QCOMPARE(value(2, DifferenceModel::DifferenceColumn), -1);
}

void ListModelsTest::listsFaults()
{
    const FaultModel model({{Fault::Severity::Error, u"/tmp/package/places.csv"_s, 3, 5, u"bad"_s},
                            {Fault::Severity::Warning, u"/tmp/package/notes.csv"_s, 0, 0, u"odd"_s}});
    const QAbstractItemModelTester tester(const_cast<FaultModel *>(&model), fatal);

    QCOMPARE(treeText(model), uR"(Error | places.csv | 3 | 5 | bad
Warning | notes.csv |  |  | odd
)"_s);
    QCOMPARE(headings(model).size(), 5);
    QVERIFY(!headings(model).contains(QString()));
}

void ListModelsTest::leadsFromFaultsToTheirPlaces()
{
    const Scope place = Scope::place(1);
    const QList<Fault> faults{{Fault::Severity::Warning, smallEdition()->id(place), 0, 0, u"odd"_s},
                              {Fault::Severity::Warning, u"world"_s, 0, 0, u"odd"_s},
                              {Fault::Severity::Warning, u"/tmp/book.txt"_s, 7, 0, u"odd"_s}};
    const auto scopeIn = [](const FaultModel &model, int row) { return model.index(row, 0).data(Roles::Scope); };
    const FaultModel model(faults, smallEdition());
    QCOMPARE(scopeIn(model, 0).value<Scope>(), place);
    QCOMPARE(scopeIn(model, 1).value<Scope>(), Scope::world());
    QVERIFY(!scopeIn(model, 2).isValid());
    QVERIFY(!scopeIn(FaultModel(faults), 0).isValid()); // a package that was not opened has no places
}

void ListModelsTest::showsFaultsInToolTipsAsText()
{
    const FaultModel model({{Fault::Severity::Error, u"a.csv"_s, 1, 2, u"“<img src='file:x'>” & more"_s}});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
             u"<span>a.csv:1:2: “&lt;img src='file:x'&gt;” &amp; more</span>"_s);
}

void ListModelsTest::listsExamples()
{
    SdgExampleModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEdition(smallEdition());

    QCOMPARE(treeText(model), uR"(10.7 | National | Åland | Åland | Ferries for all.
10.7 | Local | Borovia, Republic of | A town | Bridges for some.
8.8 | Regional |  | The whole coast | Lighthouses.
)"_s);
    QCOMPARE(model.index(1, 0).data(SdgExampleModel::ScopeRole).value<Scope>(), Scope::place(2));
    QVERIFY(!model.index(2, 0).data(SdgExampleModel::ScopeRole).isValid());
    QCOMPARE(headings(model).size(), 5);

    model.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

MIGOF_TEST(ListModelsTest)
#include "tst_listmodels.moc"
