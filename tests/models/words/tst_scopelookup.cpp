// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/words/scopelookup.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ScopeLookupTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void prefersAnIdToAName();
    void refusesANameOfSeveral_data();
    void refusesANameOfSeveral();
    void everyOwnNameOfTheBookIsPlainOrRefused();
    void findsOtherNamesOfTheBook_data();
    void findsOtherNamesOfTheBook();
    void suggestsTheNearestIds_data();
    void suggestsTheNearestIds();
    void suggestsNothingForWhatIsLikeNothing_data();
    void suggestsNothingForWhatIsLikeNothing();

private:
    EditionPtr m_book;
};

void ScopeLookupTest::initTestCase()
{
    m_book = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_book);
}

void ScopeLookupTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    QTest::newRow("id") << u"borovia"_s << u"borovia"_s;
    QTest::newRow("id of the world") << u"world"_s << u"world"_s;
    QTest::newRow("id in capitals") << u"NORTHLAND"_s << u"northland"_s;
    QTest::newRow("name of the world") << u"all regions"_s << u"world"_s;
    QTest::newRow("name") << u"Borovia, Republic of"_s << u"borovia"_s;
    QTest::newRow("name without diacritics") << u"ALAND"_s << u"aland"_s;
    QTest::newRow("printed name") << u"Aaland"_s << u"aland"_s;
    QTest::newRow("alias") << u"ahvenanmaa"_s << u"aland"_s;
    QTest::newRow("alias with blanks around") << u"  Landskapet   Åland "_s << u"aland"_s;
    QTest::newRow("ISO code") << u"ala"_s << u"aland"_s;
}

void ScopeLookupTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const EditionPtr edition = smallEdition();

    const ScopeLookup lookup = ScopeLookup::find(*edition, text);

    QVERIFY(lookup.scope);
    QCOMPARE(edition->id(*lookup.scope), id);
    QVERIFY(lookup.nearest.isEmpty());
}

void ScopeLookupTest::prefersAnIdToAName()
{
    EditionData data = smallEdition()->data();
    data.places[0].aliases.append(u"borovia"_s);
    const ScopeLookup lookup = ScopeLookup::find(Edition(data), u"borovia"_s);
    QCOMPARE(lookup.scope, std::optional(Scope::place(2)));
}

void ScopeLookupTest::refusesANameOfSeveral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("name of several") << u"regional INITIATIVES"_s
                                     << QStringList{u"regional-initiatives-northland"_s, u"corsaria"_s};
    QTest::newRow("told apart by the region") << u"Regional initiatives (Southland)"_s << QStringList{u"corsaria"_s};
    QTest::newRow("other name of several") << u"The Isles"_s << QStringList{u"borovia"_s, u"dry-isles"_s};
    QTest::newRow("name of one, other name of another") << u"Aland"_s << QStringList{u"aland"_s};
    QTest::newRow("code of several") << u"XYZ"_s << QStringList{u"corsaria"_s, u"dry-isles"_s};
}

void ScopeLookupTest::refusesANameOfSeveral()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    EditionData data = smallEdition()->data();
    data.places[3].name = data.places.at(0).name;
    data.places[2].aliases = QStringList{u"The Isles"_s, u"Åland"_s};
    data.places[4].aliases = QStringList{u"the isles"_s};
    data.places[3].iso3 = QStringList{u"XYZ"_s};
    data.places[4].iso3 = QStringList{u"XYZ"_s};
    const Edition edition(data);

    const ScopeLookup lookup = ScopeLookup::find(edition, text);

    if (ids.size() == 1) {
        QVERIFY(lookup.scope);
        QCOMPARE(edition.id(*lookup.scope), ids.first());
        QCOMPARE(lookup.ambiguous, QStringList());
    } else {
        QVERIFY(!lookup.scope);
        QCOMPARE(lookup.ambiguous, ids);
    }
}

void ScopeLookupTest::findsOtherNamesOfTheBook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("former name") << u"Zaire"_s << QStringList{u"democratic-republic-of-the-congo"_s};
    QTest::newRow("former official name") << u"Libyan Arab Jamahiriya"_s << QStringList{u"libya"_s};
    QTest::newRow("local name") << u"polska"_s << QStringList{u"poland"_s};
    QTest::newRow("local writing") << u"Ελλάδα"_s << QStringList{u"greece"_s};
    QTest::newRow("constituent") << u"Northern Ireland"_s << QStringList{u"united-kingdom"_s};
    QTest::newRow("abbreviation") << u"u.s.a."_s << QStringList{u"united-states"_s};
    QTest::newRow("named in the texts alone") << u"Solomon Islands"_s << QStringList{u"australia"_s};
    QTest::newRow("several places") << u"Pacific Islands"_s
                                    << QStringList{u"australia"_s, u"fiji"_s, u"micronesia"_s, u"papua-new-guinea"_s,
                                                   u"vanuatu"_s};
}

void ScopeLookupTest::findsOtherNamesOfTheBook()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    const ScopeLookup lookup = ScopeLookup::find(*m_book, text);
    if (ids.size() == 1) {
        QVERIFY(lookup.scope);
        QCOMPARE(m_book->id(*lookup.scope), ids.first());
    } else {
        QCOMPARE(lookup.ambiguous, ids);
    }
}

void ScopeLookupTest::everyOwnNameOfTheBookIsPlainOrRefused()
{
    for (int place = 0; place < m_book->places().size(); ++place) {
        const QString name = m_book->places().at(place).name;
        const ScopeLookup lookup = ScopeLookup::find(*m_book, name);
        if (m_book->isNameShared(place))
            QCOMPARE(lookup.ambiguous.size(), m_book->regions().size());
        else
            QCOMPARE(lookup.scope, std::optional(Scope::place(place)));
        QCOMPARE(ScopeLookup::find(*m_book, m_book->id(Scope::place(place))).scope, std::optional(Scope::place(place)));
    }
}

void ScopeLookupTest::suggestsTheNearestIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");

    QTest::newRow("letter replaced") << u"burindi"_s << u"burundi"_s;
    QTest::newRow("letter missing") << u"hati"_s << u"haiti"_s;
    QTest::newRow("letter too many") << u"Keenya"_s << u"kenya"_s;
    QTest::newRow("letters swapped") << u"eucador"_s << u"ecuador"_s;
    QTest::newRow("capitals and diacritics") << u"ÉTHIOPI"_s << u"ethiopia"_s;
    QTest::newRow("part of an id") << u"tanzan"_s << u"united-republic-of-tanzania"_s;
    QTest::newRow("part of several") << u"east-and-horn"_s << u"east-and-horn-of-africa"_s;
    QTest::newRow("more than an id") << u"burundi-2017"_s << u"burundi"_s;
}

void ScopeLookupTest::suggestsTheNearestIds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);

    const ScopeLookup lookup = ScopeLookup::find(*m_book, text);

    QVERIFY(!lookup.scope);
    QVERIFY2(!lookup.nearest.isEmpty() && lookup.nearest.first() == first, qPrintable(lookup.nearest.join(u' ')));
    QVERIFY(lookup.nearest.size() <= 5);
}

void ScopeLookupTest::suggestsNothingForWhatIsLikeNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("unlike any") << u"qqqqqqqqwwwwwwww"_s;
    QTest::newRow("very long") << QString(1'000'000, u'q');
}

void ScopeLookupTest::suggestsNothingForWhatIsLikeNothing()
{
    QFETCH(const QString, text);
    const ScopeLookup lookup = ScopeLookup::find(*m_book, text);
    QVERIFY(!lookup.scope);
    QCOMPARE(lookup.nearest, QStringList());
}

MIGOF_TEST(ScopeLookupTest)
#include "tst_scopelookup.moc"
