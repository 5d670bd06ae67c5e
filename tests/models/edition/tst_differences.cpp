// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QTest>

class DifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void listsTotalsThatDoNotAddUp();
    void findsNoneWhereNoneIsPrinted();
    void comparesTotalsOfTheWorldToo();
};

void DifferencesTest::listsTotalsThatDoNotAddUp()
{
    const EditionPtr edition = smallEdition();
    const QList<Difference> found = differences(*edition);

    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).scope, Scope::place(2));
    QCOMPARE(found.at(0).theme, -1);
    QCOMPARE(found.at(0).printed, qint64(2001));
    QCOMPARE(found.at(0).computed.amount, qint64(2000));
    QCOMPARE(found.at(0).amount(), std::optional<qint64>(1));

    // A printed zero is no sum of cells that report nothing, and there is nothing to subtract from.
    QCOMPARE(found.at(1).scope, Scope::place(4));
    QCOMPARE(found.at(1).printed, qint64(0));
    QCOMPARE(found.at(1).amount(), std::optional<qint64>());

    QCOMPARE(found.at(2).scope, Scope::region(0));
    QCOMPARE(found.at(2).theme, 0);
    QCOMPARE(found.at(2).amount(), std::optional<qint64>(-1));
}

void DifferencesTest::findsNoneWhereNoneIsPrinted()
{
    EditionData data = smallEdition()->data();
    data.printedTotals.clear();
    QVERIFY(differences(Edition(data)).isEmpty());
}

void DifferencesTest::comparesTotalsOfTheWorldToo()
{
    EditionData data = smallEdition()->data();
    data.printedTotals = {{Scope::world(), -1, 1252060}, {Scope::world(), 2, 1}};
    const QList<Difference> found = differences(Edition(data));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().theme, 2);
    QCOMPARE(found.first().amount(), std::optional<qint64>(1 - 1530));
}

MIGOF_TEST(DifferencesTest)
#include "tst_differences.moc"
