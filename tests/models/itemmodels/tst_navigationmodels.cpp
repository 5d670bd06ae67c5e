// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/acronymmodel.h"
#include "models/itemmodels/gapmodel.h"
#include "models/itemmodels/placematchmodel.h"
#include "models/itemmodels/placetreemodel.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/modeltester.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/support/treetext.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
} // namespace

/// The models of the dialogs that lead somewhere: acronyms, gaps, matches of a name.
class NavigationModelsTest : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_embedded;

private slots:
    void initTestCase();
    void listsAcronymsWithThePlacesThatUseThem();
    void findsAcronymsByTheirFoldedWords();
    void listsGapsBetweenMoneyAndText();
    void sortsGapsByTheirValues();
    void writesGapsAsCsv();
    void ranksMatches_data();
    void ranksMatches();
    void followsTheTree();
};

void NavigationModelsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_embedded = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_embedded);
}

void NavigationModelsTest::listsAcronymsWithThePlacesThatUseThem()
{
    EditionData data = smallEdition()->data();
    data.narratives = {{Scope::place(1), 2, Narrative::Kind::Text, {}, u"An ABC, and ABCs."_s, {}},
                       {Scope::place(1), 0, Narrative::Kind::Text, {}, u"ABC again."_s, {}},
                       {Scope::place(4), 1, Narrative::Kind::Box, u"ABC"_s, u"No ABCD, no abc."_s, {}},
                       {Scope::region(0), 0, Narrative::Kind::Text, {}, u"XYZ of a region."_s, {}}};
    AcronymModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEdition(std::make_shared<const Edition>(data));
    QCOMPARE(treeText(model), u"ABC | A Better Chart | 2\nXYZ | X, Y and Z | 0\n"_s);
    QCOMPARE(model.uses(0).size(), 2);
    QCOMPARE(model.uses(0).first().place, 1);
    QCOMPARE(model.uses(0).first().theme, 2);
    QCOMPARE(model.uses(0).last().place, 4);
    QCOMPARE(model.index(0, AcronymModel::PlacesColumn).data(AcronymModel::SortRole).toLongLong(), 2);
    model.setEdition(m_embedded);
    QCOMPARE(model.rowCount(), m_embedded->data().acronyms.size());
    model.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void NavigationModelsTest::findsAcronymsByTheirFoldedWords()
{
    AcronymModel model;
    model.setEdition(smallEdition());
    QCOMPARE(model.index(0, 0).data(AcronymModel::FilterKeyRole).toString(), u"abc\na better chart"_s);
}

void NavigationModelsTest::listsGapsBetweenMoneyAndText()
{
    EditionData data = smallEdition()->data();
    data.narratives = {{Scope::place(0), 0, Narrative::Kind::Text, {}, u"Money and text."_s, {}},
                       {Scope::place(0), 1, Narrative::Kind::Box, u"Title"_s, u"A box is no text."_s, {}},
                       {Scope::place(1), 2, Narrative::Kind::Text, {}, u"Text and a printed zero."_s, {}},
                       {Scope::place(4), 0, Narrative::Kind::Text, {}, u"Text, nothing reported."_s, {}}};
    GapModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEdition(std::make_shared<const Edition>(data));
    QCOMPARE(treeText(model), uR"(Northland | Regional initiatives | Principle 2 | 20 | Money, no text
Northland | Regional initiatives | Objective 1 | 30 | Money, no text
Northland | Åland | Principle 1 | 1,000,000 | Money, no text
Northland | Åland | Principle 2 | 250,000 | Money, no text
Northland | Åland | Objective 1 | 0 | Text, no money
Northland | Borovia, Republic of | Principle 1 | 500 | Money, no text
Northland | Borovia, Republic of | Objective 1 | 1,500 | Money, no text
Southland | Dry Isles | Principle 1 | not reported | Text, no money
)"_s);
    QCOMPARE(model.index(4, 0).data(GapModel::ScopeRole).value<Scope>(), Scope::place(1));
    QCOMPARE(model.index(4, 0).data(GapModel::ThemeRole).toInt(), 2);
    model.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void NavigationModelsTest::sortsGapsByTheirValues()
{
    GapModel model;
    model.setEdition(smallEdition());
    QCOMPARE(model.index(0, GapModel::AmountColumn).data(GapModel::SortRole).toLongLong(), 10);
    QCOMPARE(model.index(1, GapModel::ThemeColumn).data(GapModel::SortRole).toInt(), 1);
}

void NavigationModelsTest::writesGapsAsCsv()
{
    EditionData data = smallEdition()->data();
    data.places[2].name = u"=Borovia, \"R\""_s;
    data.narratives = {{Scope::place(4), 0, Narrative::Kind::Text, {}, u"Text."_s, {}}};
    GapModel model;
    model.setEdition(std::make_shared<const Edition>(data));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(model.writeCsv(buffer));
    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), 1 + model.rowCount() + 1);
    QCOMPARE(lines.first(), "region_id,place_id,name,theme_id,amount_usd,gap");
    QVERIFY(lines.contains("northland,borovia,\"'=Borovia, \"\"R\"\"\",objective-1,1500,no-text"));
    QVERIFY(lines.contains("southland,dry-isles,Dry Isles,principle-1,,no-money"));
}

void NavigationModelsTest::ranksMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");

    QTest::newRow("whole name before longer ones") << u"niger"_s << QStringList{u"Niger"_s, u"Nigeria"_s};
    QTest::newRow("beginning before middle") << u"sud"_s << QStringList{u"Sudan"_s, u"South Sudan"_s};
    QTest::newRow("accents and case") << u"COTE D'I"_s << QStringList{u"Côte d’Ivoire"_s};
    QTest::newRow("code") << u"ken"_s << QStringList{u"Kenya"_s};
    QTest::newRow("alias") << u"burma"_s << QStringList{u"Myanmar"_s};
    QTest::newRow("member of a group") << u"seych"_s
                                       << QStringList{
                                              u"Mauritius, covering the Seychelles and the Union of the Comoros"_s};
    QTest::newRow("words in any order") << u"new papua"_s << QStringList{u"Papua New Guinea"_s};
    QTest::newRow("region") << u"south am"_s << QStringList{u"South America"_s};
    QTest::newRow("nothing") << u"xyzzy"_s << QStringList();
    QTest::newRow("no text") << u"  "_s << QStringList();
    QTest::newRow("signs") << u"*\"(["_s << QStringList();
}

void NavigationModelsTest::ranksMatches()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, first);
    PlaceTreeModel tree;
    tree.setEdition(m_embedded);
    PlaceMatchModel model(&tree);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setText(text);
    QVERIFY(first.isEmpty() ? model.rowCount() == 0 : model.rowCount() >= first.size());
    for (int row = 0; row < first.size(); ++row)
        QCOMPARE(model.index(row, 0).data().toString(), first.at(row));
}

void NavigationModelsTest::followsTheTree()
{
    PlaceTreeModel tree;
    PlaceMatchModel model(&tree);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setText(u"land"_s);
    QCOMPARE(model.rowCount(), 0);
    tree.setEdition(smallEdition());
    // Another name of the place begins with it; the regions only hold it.
    QCOMPARE(treeText(model), u"Åland | Northland\nNorthland | \nSouthland | \n"_s);
    tree.setEdition(largeEdition(2, 100));
    QCOMPARE(model.rowCount(), 0);
    model.setText(u"place"_s);
    QCOMPARE(model.rowCount(), int(PlaceMatchModel::mostMatches));
    tree.setEdition(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

MIGOF_TEST(NavigationModelsTest)
#include "tst_navigationmodels.moc"
