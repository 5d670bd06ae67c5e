// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecomparison.h"
#include "testpackage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FigureComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInTheSameEdition();
    void tellsZeroFromNotReported();
    void tellsWhatOnlyOneHas();
};

void FigureComparisonTest::findsNothingInTheSameEdition()
{
    QCOMPARE(compareFigures(*smallEdition(), *smallEdition()), QList<FigureDifference>());
}

void FigureComparisonTest::tellsZeroFromNotReported()
{
    EditionData data = smallEdition()->data();
    QCOMPARE(data.funding.at(5), Funding(0)); // Åland, the third theme
    data.funding[5] = std::nullopt;
    const QList<FigureDifference> found = compareFigures(*smallEdition(), Edition(data));
    QCOMPARE(found, (QList<FigureDifference>{{u"aland"_s, u"objective-1"_s, false, Funding(0), Funding()}}));
}

void FigureComparisonTest::tellsWhatOnlyOneHas()
{
    EditionData data = smallEdition()->data();
    QVERIFY(!data.printedTotals.isEmpty());
    const PrintedTotal taken = data.printedTotals.takeLast();
    const Edition shorter(data);
    const QString scope = smallEdition()->id(taken.scope);
    QList<FigureDifference> found = compareFigures(*smallEdition(), shorter);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().scopeId, scope);
    QVERIFY(found.first().total && found.first().first && !found.first().second);
    found = compareFigures(shorter, *smallEdition());
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().first && found.first().second);
}

QTEST_GUILESS_MAIN(FigureComparisonTest)
#include "tst_figurecomparison.moc"
