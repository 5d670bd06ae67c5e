// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/words/crossreferences.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CrossReferencesTest : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    std::unique_ptr<CrossReferences> m_references;

    QStringList idsIn(const QString &text, const QString &own = u"world"_s) const
    {
        QStringList ids;
        for (const TermFinder::Match &match : m_references->find(text, *m_edition->find(own)))
            ids.append(m_edition->places().at(match.id).id);
        return ids;
    }

private slots:
    void initTestCase();
    void findsPlaces_data();
    void findsPlaces();
    void leavesOutThePlaceItself();
    void aNameThatSeveralBearIsNobodys();
    void listsTheTextsElsewhereThatNameAPlace();
    void everyMentionOfTheEditionIsInItsList();
};

void CrossReferencesTest::initTestCase()
{
    m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
    QVERIFY(m_edition);
    m_references = std::make_unique<CrossReferences>(m_edition);
}

void CrossReferencesTest::findsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("name") << u"Ships sail to Haiti."_s << QStringList{u"haiti"_s};
    QTest::newRow("South Sudan") << u"South Sudan and Sudan"_s << QStringList{u"south-sudan"_s, u"sudan"_s};
    QTest::newRow("Korea") << u"the Republic of Korea"_s << QStringList{u"republic-of-korea"_s};
    QTest::newRow("the other Korea") << u"the Democratic People's Republic of Korea"_s << QStringList();
    QTest::newRow("Guineas") << u"Guinea-Bissau, Papua New Guinea, Guinea, Equatorial Guinea"_s
                             << QStringList{u"guinea-bissau"_s, u"papua-new-guinea"_s, u"guinea"_s};
    QTest::newRow("Niger and Nigeria") << u"Niger, Nigeria, Nigerians"_s << QStringList{u"niger"_s, u"nigeria"_s};
    QTest::newRow("the lake") << u"around Lake Chad in Chad"_s << QStringList{u"chad"_s};
    QTest::newRow("alias") << u"from the Seychelles"_s << QStringList{u"mauritius"_s};
    QTest::newRow("printed name") << u"Equador"_s << QStringList{u"ecuador"_s};
    QTest::newRow("short aliases are words") << u"US, UK, CAR, BiH, DRC, PNG"_s << QStringList();
    QTest::newRow("article") << u"in the former Yugoslav Republic of Macedonia, in the Gambia"_s
                             << QStringList{u"the-former-yugoslav-republic-of-macedonia"_s, u"gambia"_s};
    QTest::newRow("regions are no places")
        << u"Asia and the Pacific, the Pacific region, South America, America"_s << QStringList();
    QTest::newRow("case") << u"a turkey and jordan shoes"_s << QStringList();
    QTest::newRow("apostrophes") << u"Côte d’Ivoire, Côte d'Ivoire"_s
                                 << QStringList{u"cote-divoire"_s, u"cote-divoire"_s};
}

void CrossReferencesTest::findsPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(idsIn(text), expected);
}

void CrossReferencesTest::leavesOutThePlaceItself()
{
    QCOMPARE(idsIn(u"Sudan, South Sudan"_s, u"sudan"_s), QStringList{u"south-sudan"_s});
    // Its neighbour's longer name is not taken for its own.
    QCOMPARE(idsIn(u"Sudan, South Sudan"_s, u"south-sudan"_s), QStringList{u"sudan"_s});
}

void CrossReferencesTest::aNameThatSeveralBearIsNobodys()
{
    QCOMPARE(idsIn(u"Regional initiatives are many."_s), QStringList());
    EditionData data = smallEdition()->data();
    data.places[3].aliases = {u"Sunny Coast"_s, u"Åland"_s};
    data.places[4].aliases = {u"Sunny Coast"_s};
    const CrossReferences references(std::make_shared<const Edition>(data));
    QVERIFY(references.find(u"the Sunny Coast"_s, Scope::world()).isEmpty());
    // A name goes before another place's alias.
    QCOMPARE(references.find(u"Åland"_s, Scope::world()).first().id, 1);
}

void CrossReferencesTest::listsTheTextsElsewhereThatNameAPlace()
{
    EditionData data = smallEdition()->data();
    data.narratives = {{Scope::place(1), 0, Narrative::Kind::Text, {}, u"Corsaria, Corsaria."_s, {}},
                       {Scope::place(2), 2, Narrative::Kind::Box, u"To Corsaria"_s, u"A box."_s, {}},
                       {Scope::region(0), 1, Narrative::Kind::Text, {}, u"Åland and Corsaria."_s, {}},
                       {Scope::place(3), 0, Narrative::Kind::Text, {}, u"Corsaria is here."_s, {}},
                       {Scope::world(), -1, Narrative::Kind::Section, {}, u"Corsaria in front."_s, {}}};
    const auto edition = std::make_shared<const Edition>(data);
    const CrossReferences references(edition);
    const QList<Narrative> &texts = edition->data().narratives;
    QCOMPARE(references.textsNaming(3), (QList<const Narrative *>{&texts.at(0), &texts.at(1), &texts.at(2)}));
    QCOMPARE(references.textsNaming(1), QList<const Narrative *>{&texts.at(2)});
    QVERIFY(references.textsNaming(4).isEmpty());
}

void CrossReferencesTest::everyMentionOfTheEditionIsInItsList()
{
    int mentioned = 0;
    for (int place = 0; place < m_edition->places().size(); ++place) {
        for (const Narrative *text : m_references->textsNaming(place)) {
            QVERIFY(text->scope != Scope::place(place));
            QVERIFY(text->theme >= 0);
            ++mentioned;
        }
    }
    QVERIFY2(mentioned > 200, qPrintable(QString::number(mentioned)));
}

MIGOF_TEST(CrossReferencesTest)
#include "tst_crossreferences.moc"
