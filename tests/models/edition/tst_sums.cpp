// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/sums.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString text(const std::optional<Rank> &rank)
{
    return rank ? u"%1 of %2"_s.arg(rank->position).arg(rank->of) : u"none"_s;
}

} // namespace

class SumsTest : public QObject
{
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void equalTotalsShareARank();
    void ranksUnderATheme();
};

void SumsTest::ranks_data()
{
    QTest::addColumn<QString>("inRegion");
    QTest::addColumn<QString>("inWorld");

    QTest::newRow("world") << u"none"_s << u"none"_s;
    QTest::newRow("northland") << u"none"_s << u"1 of 2"_s;
    QTest::newRow("southland") << u"none"_s << u"2 of 2"_s;
    QTest::newRow("regional-initiatives-northland") << u"3 of 3"_s << u"3 of 4"_s;
    QTest::newRow("aland") << u"1 of 3"_s << u"1 of 4"_s;
    QTest::newRow("borovia") << u"2 of 3"_s << u"2 of 4"_s;
    QTest::newRow("corsaria") << u"1 of 1"_s << u"4 of 4"_s; // a zero has a rank
    QTest::newRow("dry-isles") << u"none"_s << u"none"_s;    // nothing reported has none
}

void SumsTest::ranks()
{
    QFETCH(const QString, inRegion);
    QFETCH(const QString, inWorld);
    const EditionPtr edition = smallEdition();
    const Scope scope = *edition->find(QString::fromLatin1(QTest::currentDataTag()));

    if (scope.kind == Scope::Kind::Place)
        QCOMPARE(text(rankInRegion(*edition, scope.index)), inRegion);
    QCOMPARE(text(rankInWorld(*edition, scope)), inWorld);
}

void SumsTest::equalTotalsShareARank()
{
    EditionData data = smallEdition()->data();
    // Regional initiatives as much as Åland; Borovia less.
    data.funding[0] = 1250000;
    data.funding[1] = data.funding[2] = 0;
    const Edition edition(data);

    QCOMPARE(text(rankInRegion(edition, 0)), u"1 of 3"_s);
    QCOMPARE(text(rankInRegion(edition, 1)), u"1 of 3"_s);
    QCOMPARE(text(rankInRegion(edition, 2)), u"3 of 3"_s);
}

void SumsTest::ranksUnderATheme()
{
    const EditionPtr edition = smallEdition();
    const int aland = edition->find(u"aland"_s)->index;
    const int borovia = edition->find(u"borovia"_s)->index;
    constexpr int principle2 = 1, objective1 = 2;
    QCOMPARE(text(rankInRegion(*edition, aland, objective1)), u"3 of 3"_s);
    QCOMPARE(text(rankInRegion(*edition, borovia, objective1)), u"1 of 3"_s);
    QCOMPARE(text(rankInRegion(*edition, borovia, principle2)), u"none"_s); // not reported
    QCOMPARE(text(rankInRegion(*edition, aland, principle2)), u"1 of 2"_s);
    QCOMPARE(text(rankInWorld(*edition, Scope::region(0), objective1)), u"1 of 2"_s);
}

MIGOF_TEST(SumsTest)
#include "tst_sums.moc"
