// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartnumbers.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

using Bars = BreakdownQuery::Bars;
using Measure = BreakdownQuery::Measure;

namespace
{

// One region; a place for each list of amounts by theme.
EditionPtr editionOfPlaces(const QList<QList<Funding>> &places)
{
    EditionData data;
    for (int theme = 0; theme < places.first().size(); ++theme)
        data.themes.append({u"principle-%1"_s.arg(theme + 1), Theme::Kind::Principle, theme + 1, u"T"_s});
    data.regions = {{u"region"_s, u"Region"_s}};
    for (int i = 0; i < places.size(); ++i) {
        const QString name = u"Place %1"_s.arg(i);
        data.places.append({u"place-%1"_s.arg(i), 0, name, name, {}, {}, {}});
        data.funding += places.at(i);
    }
    return std::make_shared<const Edition>(std::move(data));
}

// A line for each bar: its segments, then what stands at its end.
QString written(const Breakdown &breakdown, const ChartNumbers &numbers)
{
    QStringList lines;
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        QStringList segments;
        for (int stack = 0; stack < breakdown.stackCount(); ++stack)
            segments.append(numbers.segment(row, stack));
        lines.append(segments.join(u" | "_s) + u" = "_s + numbers.bar(row));
    }
    return lines.join(u'\n');
}

} // namespace

class ChartNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void areInOneUnit_data();
    void areInOneUnit();
    void keepTheUnitOfASet();
    void tellWhereSharesDoNotAddUp_data();
    void tellWhereSharesDoNotAddUp();
    void areAtTheAxis();
};

void ChartNumbersTest::areInOneUnit_data()
{
    QTest::addColumn<BreakdownQuery>("query");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("text");

    const QList region{Scope::region(0)};
    const QList place{Scope::place(0)};
    QTest::newRow("amounts") << BreakdownQuery{region} << u"US$ million"_s
                             << u"14.0 | 0 | < 0.1 = 14.0\n |  |  = \n0.2 | 0.1 | 1.0 = 1.2"_s;
    QTest::newRow("amounts of a place") << BreakdownQuery{place, Bars::Themes} << u"US$ thousand"_s
                                        << u"13,950 = 13,950\n0 = 0\n9 = 9"_s;
    QTest::newRow("shares") << BreakdownQuery{region, Bars::Places, Measure::Share} << u"Share of each bar's total"_s
                            << u"100% | 0% | < 1% = US$ 14.0 million\n |  |  = \n15% | 4% | 81% = US$ 1.2 million"_s;
    QTest::newRow("shares of a place") << BreakdownQuery{place, Bars::Themes, Measure::Share} << u"Share of the total"_s
                                       << u"99.9% = 99.9%\n0% = 0%\n0.1% = 0.1%"_s;
    QTest::newRow("shares of a place of large ones") << BreakdownQuery{{Scope::place(2)}, Bars::Themes, Measure::Share}
                                                     << u"Share of the total"_s << u"15% = 15%\n4% = 4%\n81% = 81%"_s;
}

void ChartNumbersTest::areInOneUnit()
{
    QFETCH(const BreakdownQuery, query);
    QFETCH(const QString, axis);
    QFETCH(const QString, text);
    const EditionPtr edition = editionOfPlaces({{13'950'000, 0, 9'000}, {{}, {}, {}}, {180'000, 50'000, 1'000'000}});
    const Breakdown breakdown(edition, query);
    const ChartNumbers numbers(breakdown);
    QCOMPARE(numbers.axis(), axis);
    QCOMPARE(written(breakdown, numbers), text);
}

void ChartNumbersTest::keepTheUnitOfASet()
{
    const Breakdown small(editionOfPlaces({{440'500}}), {{Scope::place(0)}});
    QCOMPARE(ChartNumbers(small).bar(0), u"440.5"_s);
    QCOMPARE(ChartNumbers(small).axis(), u"US$ thousand"_s);
    QCOMPARE(ChartNumbers(small, 12.5e6).bar(0), u"0.4"_s);
    QCOMPARE(ChartNumbers(small, 12.5e6).axis(), u"US$ million"_s);
    const Breakdown shares(editionOfPlaces({{440'500}}), {{Scope::place(0)}, Bars::Places, Measure::Share});
    QCOMPARE(ChartNumbers(shares, 1).bar(0), u"US$ 440.5 thousand"_s); // an axis of shares says nothing of amounts
}

void ChartNumbersTest::tellWhereSharesDoNotAddUp_data()
{
    QTest::addColumn<QList<Funding>>("amounts");
    QTest::addColumn<BreakdownQuery>("query");
    QTest::addColumn<bool>("noted");

    const auto shares = [](Bars bars) { return BreakdownQuery{{Scope::place(0)}, bars, Measure::Share}; };
    QTest::newRow("thirds") << QList<Funding>{1, 1, 1} << shares(Bars::Places) << true;
    QTest::newRow("thirds as bars") << QList<Funding>{1, 1, 1} << shares(Bars::Themes) << true;
    QTest::newRow("halves") << QList<Funding>{1, 0, 1} << shares(Bars::Places) << false;
    QTest::newRow("halves as bars") << QList<Funding>{1, {}, 1} << shares(Bars::Themes) << false;
    QTest::newRow("zeros") << QList<Funding>{0, 0, 0} << shares(Bars::Places) << false;
    QTest::newRow("nothing") << QList<Funding>{{}, {}, {}} << shares(Bars::Themes) << false;
    QTest::newRow("amounts") << QList<Funding>{1, 1, 1} << BreakdownQuery{{Scope::place(0)}} << false;
}

void ChartNumbersTest::tellWhereSharesDoNotAddUp()
{
    QFETCH(const QList<Funding>, amounts);
    QFETCH(const BreakdownQuery, query);
    QFETCH(const bool, noted);
    QCOMPARE(ChartNumbers(Breakdown(editionOfPlaces({amounts}), query)).needsRoundingNote(), noted);
}

void ChartNumbersTest::areAtTheAxis()
{
    const EditionPtr edition = editionOfPlaces({{440'000, 60'000}});
    QCOMPARE(ChartNumbers(Breakdown(edition, {{Scope::place(0)}})).ticks(250e3, 2),
             (QStringList{u"0"_s, u"250"_s, u"500"_s}));
    const ChartNumbers shares(Breakdown(edition, {{Scope::place(0)}, Bars::Places, Measure::Share}));
    QCOMPARE(shares.ticks(0.25, 4), (QStringList{u"0%"_s, u"25%"_s, u"50%"_s, u"75%"_s, u"100%"_s}));
    QCOMPARE(shares.ticks(0.005, 2), (QStringList{u"0%"_s, u"0.5%"_s, u"1.0%"_s}));
}

MIGOF_TEST(ChartNumbersTest)
#include "tst_chartnumbers.moc"
