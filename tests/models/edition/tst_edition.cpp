// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class EditionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsFunding_data();
    void addsFunding();
    void addsSums();
    void totals_data();
    void totals();
    void findsScopesByTheirIds();
    void knowsParentsAndChildren();
    void findsThemes();
    void tellsTextsOfExactlyOneScope();
    void expandsAcronyms();

private:
    EditionPtr m_edition;
};

void EditionTest::initTestCase()
{
    m_edition = smallEdition();
    QVERIFY(m_edition);
}

void EditionTest::addsFunding_data()
{
    QTest::addColumn<QList<Funding>>("cells");
    QTest::addColumn<Funding>("value");
    QTest::addColumn<int>("reported");
    QTest::addColumn<int>("notReported");

    QTest::newRow("no cells") << QList<Funding>{} << Funding() << 0 << 0;
    QTest::newRow("nothing reported") << QList<Funding>{{}, {}} << Funding() << 0 << 2;
    QTest::newRow("a zero") << QList<Funding>{0} << Funding(0) << 1 << 0;
    QTest::newRow("a zero beside nothing") << QList<Funding>{{}, 0} << Funding(0) << 1 << 1;
    QTest::newRow("amounts") << QList<Funding>{3, 0, 4} << Funding(7) << 3 << 0;
    QTest::newRow("amounts beside nothing") << QList<Funding>{3, {}, 4} << Funding(7) << 2 << 1;
}

void EditionTest::addsFunding()
{
    QFETCH(const QList<Funding>, cells);
    QFETCH(const Funding, value);
    QFETCH(const int, reported);
    QFETCH(const int, notReported);

    FundingSum sum;
    for (const Funding cell : cells)
        sum.add(cell);

    QCOMPARE(sum.value(), value);
    QCOMPARE(sum.reported, reported);
    QCOMPARE(sum.notReported, notReported);
}

void EditionTest::addsSums()
{
    FundingSum sum;
    sum.add(FundingSum{0, 0, 3});
    QCOMPARE(sum.value(), Funding());
    sum.add(FundingSum{12, 2, 1});
    QCOMPARE(sum.value(), Funding(12));
    QCOMPARE(sum.reported, 2);
    QCOMPARE(sum.notReported, 4);
}

void EditionTest::totals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<Funding>>("byTheme");
    QTest::addColumn<Funding>("total");
    QTest::addColumn<int>("notReported");

    const QList<Funding> north{1000510, 250020, 1530};
    QTest::newRow("world") << u"world"_s << north << Funding(1252060) << 4;
    QTest::newRow("region") << u"northland"_s << north << Funding(1252060) << 1;
    QTest::newRow("region of zeros and nothing") << u"southland"_s << QList<Funding>{0, 0, 0} << Funding(0) << 3;
    QTest::newRow("place") << u"aland"_s << QList<Funding>{1000000, 250000, 0} << Funding(1250000) << 0;
    QTest::newRow("place with a gap") << u"borovia"_s << QList<Funding>{500, {}, 1500} << Funding(2000) << 1;
    QTest::newRow("place of zeros") << u"corsaria"_s << QList<Funding>{0, 0, 0} << Funding(0) << 0;
    QTest::newRow("place of nothing") << u"dry-isles"_s << QList<Funding>{{}, {}, {}} << Funding() << 3;
}

void EditionTest::totals()
{
    QFETCH(const QString, id);
    QFETCH(const QList<Funding>, byTheme);
    QFETCH(const Funding, total);
    QFETCH(const int, notReported);

    const Scope scope = *m_edition->find(id);
    for (int theme = 0; theme < byTheme.size(); ++theme)
        QCOMPARE(m_edition->total(scope, theme).value(), byTheme.at(theme));
    QCOMPARE(m_edition->total(scope).value(), total);
    QCOMPARE(m_edition->total(scope).notReported, notReported);
}

void EditionTest::findsScopesByTheirIds()
{
    for (const char *id : {"world", "northland", "southland", "regional-initiatives-northland", "dry-isles"}) {
        const auto scope = m_edition->find(QString::fromLatin1(id));
        QVERIFY2(scope, id);
        QCOMPARE(m_edition->id(*scope), QString::fromLatin1(id));
    }
    QVERIFY(!m_edition->find(u"Northland"_s));
    QVERIFY(!m_edition->find(QString()));
    QCOMPARE(m_edition->find(u"southland"_s), std::optional(Scope::region(1)));
    QCOMPARE(m_edition->find(u"corsaria"_s), std::optional(Scope::place(3)));
    QCOMPARE(m_edition->name(Scope::world()), u"All regions"_s);
    QCOMPARE(m_edition->name(Scope::place(1)), u"Åland"_s);
}

void EditionTest::knowsParentsAndChildren()
{
    QVERIFY(!m_edition->parent(Scope::world()));
    QCOMPARE(m_edition->parent(Scope::region(1)), std::optional(Scope::world()));
    QCOMPARE(m_edition->parent(Scope::place(4)), std::optional(Scope::region(1)));
    QCOMPARE(m_edition->children(Scope::world()), (QList{Scope::region(0), Scope::region(1)}));
    QCOMPARE(m_edition->children(Scope::region(1)), (QList{Scope::place(3), Scope::place(4)}));
    QVERIFY(m_edition->children(Scope::place(4)).isEmpty());
}

void EditionTest::findsThemes()
{
    QCOMPARE(m_edition->themeIndex(u"objective-1"_s), 2);
    QCOMPARE(m_edition->themeIndex(u"objective-9"_s), -1);
}

void EditionTest::tellsTextsOfExactlyOneScope()
{
    QCOMPARE(m_edition->narratives(Scope::world()).size(), 1);
    QCOMPARE(m_edition->narratives(Scope::region(0)).size(), 1);
    QCOMPARE(m_edition->narratives(Scope::region(0)).first()->title, u"A box"_s);
    QCOMPARE(m_edition->narratives(Scope::place(2)).first()->text, u"A \"quoted\" word."_s);
    QVERIFY(m_edition->narratives(Scope::region(1)).isEmpty());
    // The world, the first region and the first place share an index, not their texts.
    QVERIFY(m_edition->narratives(Scope::place(0)).isEmpty());
    QCOMPARE(m_edition->notes(Scope::place(2)).size(), 1);
    QVERIFY(m_edition->notes(Scope::region(0)).isEmpty());
    QCOMPARE(m_edition->sdgExamples(Scope::place(1)).size(), 1);
    QCOMPARE(m_edition->sdgExamples(Scope::place(1)).first()->text, u"Ferries for all."_s);
    QVERIFY(m_edition->sdgExamples(Scope::world()).isEmpty());
}

void EditionTest::expandsAcronyms()
{
    QCOMPARE(m_edition->expansion(u"XYZ"_s), u"X, Y and Z"_s);
    QCOMPARE(m_edition->expansion(u"xyz"_s), QString());
}

MIGOF_TEST(EditionTest)
#include "tst_edition.moc"
