// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placefilterproxymodel.h"
#include "models/itemmodels/placetreemodel.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/support/treetext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class PlaceFilterProxyModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsWhatMatchesAndItsParents_data();
    void keepsWhatMatchesAndItsParents();
    void keepsAllPlacesOfAMatchingRegion();
    void showsNothingWhereNothingMatches();
    void showsEverythingWhenCleared();
    void keepsFilteringAnotherEdition();
    void sortsByAmountWithNotReportedBelowZero();
    void sortsNamesAsTheLanguageDoes_data();
    void sortsNamesAsTheLanguageDoes();
    void returnsToTheOrderOfTheBook();

private:
    EditionPtr m_book;
    std::unique_ptr<PlaceTreeModel> m_model;
    std::unique_ptr<PlaceFilterProxyModel> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PlaceFilterProxyModelTest::initTestCase()
{
    m_book = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_book);
}

void PlaceFilterProxyModelTest::init()
{
    m_model = std::make_unique<PlaceTreeModel>();
    m_proxy = std::make_unique<PlaceFilterProxyModel>();
    m_proxy->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setEdition(m_book);
}

void PlaceFilterProxyModelTest::cleanup()
{
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
}

void PlaceFilterProxyModelTest::keepsWhatMatchesAndItsParents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");

    const QString coteDIvoire = uR"(All regions
  West and Central Africa
    Côte d’Ivoire
)"_s;
    const QString mauritius = uR"(All regions
  Southern Africa
    Mauritius, covering the Seychelles and the Union of the Comoros
)"_s;
    const QString ecuador = uR"(All regions
  South America
    Ecuador
)"_s;
    QTest::newRow("without diacritics") << u"cote d'ivoire"_s << coteDIvoire;
    QTest::newRow("as in the book") << u"Côte d’Ivoire"_s << coteDIvoire;
    QTest::newRow("in capitals") << u"CÔTE D'IVOIRE"_s << coteDIvoire;
    QTest::newRow("as it is typed") << u"cote d"_s << coteDIvoire;
    QTest::newRow("words in any order") << u"  ivoire   cote "_s << coteDIvoire;
    QTest::newRow("ISO code of a member") << u"SYC"_s << mauritius;
    QTest::newRow("name of a member") << u"Seychelles"_s << mauritius;
    QTest::newRow("printed name") << u"Equador"_s << ecuador;
    QTest::newRow("name today") << u"ecuador"_s << ecuador;
    QTest::newRow("ISO code") << u"ecu"_s << ecuador;
    QTest::newRow("several regions") << u"guinea"_s << uR"(All regions
  West and Central Africa
    Guinea
    Guinea-Bissau
  Asia and the Pacific
    Papua New Guinea
)"_s;
}

void PlaceFilterProxyModelTest::keepsWhatMatchesAndItsParents()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tree);

    m_proxy->setFilterText(text);

    QVERIFY(m_proxy->isFiltering());
    QCOMPARE(treeText(*m_proxy, 1), tree);
}

void PlaceFilterProxyModelTest::keepsAllPlacesOfAMatchingRegion()
{
    m_proxy->setFilterText(u"caribbean"_s);
    QCOMPARE(m_proxy->placeCount(), 14);
    const QModelIndex world = m_proxy->index(0, 0);
    QCOMPARE(m_proxy->rowCount(world), 1);
    QCOMPARE(m_proxy->index(0, 0, world).data().toString(), u"Central and North America and the Caribbean"_s);
}

void PlaceFilterProxyModelTest::showsNothingWhereNothingMatches()
{
    m_proxy->setFilterText(u"atlantis"_s);
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(m_proxy->placeCount(), 0);
}

void PlaceFilterProxyModelTest::showsEverythingWhenCleared()
{
    QCOMPARE(m_proxy->placeCount(), 157);
    m_proxy->setFilterText(u"haiti"_s);
    QCOMPARE(m_proxy->placeCount(), 1);
    m_proxy->setFilterText(u"atlantis"_s);
    m_proxy->setFilterText(u"  "_s);
    QVERIFY(!m_proxy->isFiltering());
    QCOMPARE(m_proxy->placeCount(), 157);
    QCOMPARE(treeText(*m_proxy), treeText(*m_model));
}

void PlaceFilterProxyModelTest::keepsFilteringAnotherEdition()
{
    m_proxy->setFilterText(u"aaland"_s);
    QCOMPARE(m_proxy->placeCount(), 0);
    m_model->setEdition(smallEdition());
    QCOMPARE(treeText(*m_proxy, 1), u"All regions\n  Northland\n    Åland\n"_s);
    m_model->setEdition(nullptr);
    QCOMPARE(m_proxy->rowCount(), 0);
}

void PlaceFilterProxyModelTest::sortsByAmountWithNotReportedBelowZero()
{
    EditionData data = smallEdition()->data();
    data.places[1].region = data.places[2].region = 1; // Åland and Borovia beside zero and nothing
    m_model->setEdition(std::make_shared<const Edition>(data));
    m_proxy->setFilterText(u"southland"_s);

    m_proxy->sort(PlaceTreeModel::TotalColumn, Qt::DescendingOrder);
    QCOMPARE(treeText(*m_proxy, 1),
             u"All regions\n  Southland\n    Åland\n    Borovia, Republic of\n    Corsaria\n    Dry Isles\n"_s);

    m_proxy->sort(PlaceTreeModel::FirstThemeColumn + 2, Qt::AscendingOrder);
    QCOMPARE(treeText(*m_proxy, 1),
             u"All regions\n  Southland\n    Dry Isles\n    Åland\n    Corsaria\n    Borovia, Republic of\n"_s);
}

void PlaceFilterProxyModelTest::sortsNamesAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("places");

    QTest::newRow("English") << QLocale(QLocale::English) << u"Åland\nBorovia, Republic of\nRegional initiatives\n"_s;
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish) << u"Borovia, Republic of\nRegional initiatives\nÅland\n"_s;
}

void PlaceFilterProxyModelTest::sortsNamesAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, places);
    m_model->setEdition(smallEdition());

    m_proxy->sort(PlaceTreeModel::NameColumn);
    m_proxy->setCollationLocale(locale);

    const QModelIndex northland = m_proxy->mapFromSource(m_model->indexOf(Scope::region(0)));
    QCOMPARE(treeText(*m_proxy, 1, northland), places);
}

void PlaceFilterProxyModelTest::returnsToTheOrderOfTheBook()
{
    m_proxy->sort(PlaceTreeModel::TotalColumn, Qt::DescendingOrder);
    QVERIFY(treeText(*m_proxy) != treeText(*m_model));
    m_proxy->sort(-1);
    QCOMPARE(treeText(*m_proxy), treeText(*m_model));
}

MIGOF_TEST(PlaceFilterProxyModelTest)
#include "tst_placefilterproxymodel.moc"
