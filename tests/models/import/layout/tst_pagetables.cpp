// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/booklayout.h"
#include "tests/models/import/layout/pagesetter.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rows = QList<std::pair<QStringList, QStringList>>;

namespace
{

const Rows threeRows{{{u"Alfa"_s}, {u"1,000"_s, u"2,000"_s, u"3,000"_s, u"6,000"_s}},
                     {{u"Bravo"_s}, {u"0"_s, u"500"_s, u"0"_s, u"500"_s}},
                     {{u"Charlie"_s}, {u"10"_s, u"20"_s, u"30"_s, u"60"_s}}};
const std::pair<QStringList, QStringList> totalRow{{u"Total"_s}, {u"1,010"_s, u"2,520"_s, u"3,030"_s, u"6,560"_s}};

// "Bravo 0 500 0 500; …", a dot for what is not reported.
QString rowText(const PrintedRow &row)
{
    QStringList words{row.name};
    for (const Funding value : row.values)
        words.append(value ? QString::number(*value) : u"."_s);
    return words.join(u' ');
}

QString tableText(const PrintedTable &table)
{
    QStringList rows{table.region};
    for (const PrintedRow &row : table.rows)
        rows.append(rowText(row));
    if (!table.totals.values.isEmpty())
        rows.append(rowText(table.totals));
    return rows.join(u"; "_s);
}

const QString expected = u"NORTHERN ISLES; Alfa 1000 2000 3000 6000; Bravo 0 500 0 500; Charlie 10 20 30 60; "
                         u"Total 1010 2520 3030 6560"_s;

void setChart(PageSetter &page, double left, double top)
{
    page.in(6.5);
    for (const auto &label : {u"Alfa"_s, u"Bravo"_s, u"Charlie"_s, u"1,000 2,000 3,000"_s, u"Principle 1"_s,
                              u"Principle 2"_s, u"Objective 1"_s}) {
        page.line(left, top, label);
        top += 9;
    }
}

BookLayout layoutOfTables(const QList<PrintedPage> &pages)
{
    return layoutOf(pages, u"book.pdf"_s);
}

} // namespace

class PageTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsATable_data();
    void readsATable();
    void readsNamesOfSeveralLines_data();
    void readsNamesOfSeveralLines();
    void leavesChartsOut_data();
    void leavesChartsOut();
    void takesTheRegionFromTheOtherPageOfASpread();
    void readsSeveralTablesOnAPage();
    void goesOnOnTheNextPage_data();
    void goesOnOnTheNextPage();
    void goesOnBelowItsHead();
    void takesTheNearestTitle();
    void tellsBlankCells();
    void readsTitles();
    void takesItsWordsFromThePage();
};

void PageTablesTest::readsATable_data()
{
    QTest::addColumn<TableSetting>("setting");
    TableSetting plain{.region = u"NORTHERN ISLES"_s, .rows = threeRows + Rows{totalRow}};
    QTest::newRow("plain") << plain;
    for (const auto &dash : {u"–"_s, u"—"_s, u"\u2212"_s, u"\u2012"_s}) {
        TableSetting other = plain;
        other.dash = dash;
        QTest::addRow("zeros as U+%04X", dash.front().unicode()) << other;
    }
    TableSetting inHead = plain;
    inHead.totalInHead = true;
    QTest::newRow("“Total” in the head’s row") << inHead;
    TableSetting lower = plain;
    lower.top = 300;
    lower.left = 70;
    QTest::newRow("further down and to the right") << lower;
}

void PageTablesTest::readsATable()
{
    QFETCH(const TableSetting, setting);
    PageSetter page(3);
    setTable(page, setting);
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
    QCOMPARE(layout.tables.first().line, 3);
    QCOMPARE(told(layout.faults), QByteArray());
}

void PageTablesTest::readsNamesOfSeveralLines_data()
{
    QTest::addColumn<double>("leading");
    QTest::addColumn<double>("above");
    QTest::newRow("figures beside the first line, as far apart as rows") << 16.0 << 0.0;
    for (const double leading : {8.0, 9.5, 11.0}) {
        QTest::addRow("figures beside the middle, leading %.1f", leading) << leading << 0.5;
        QTest::addRow("figures beside the first line, leading %.1f", leading) << leading << 0.0;
        QTest::addRow("figures beside the last line, leading %.1f", leading) << leading << 1.0;
    }
}

void PageTablesTest::readsNamesOfSeveralLines()
{
    QFETCH(const double, leading);
    QFETCH(const double, above);
    PageSetter page(1);
    const Rows rows{{{u"Alfa"_s}, {u"1"_s, u"2"_s, u"3"_s, u"6"_s}},
                    {{u"Bravo and"_s, u"the Outer"_s, u"Rocks"_s}, {u"0"_s, u"5"_s, u"0"_s, u"5"_s}},
                    {{u"Charlie,"_s, u"the"_s}, {u"1"_s, u"1"_s, u"1"_s, u"3"_s}},
                    {{u"Total"_s}, {u"2"_s, u"8"_s, u"4"_s, u"14"_s}}};
    setTable(page, {.region = u"NORTHERN ISLES"_s, .namesAbove = above, .leading = leading, .rows = rows});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(
        tableText(layout.tables.first()),
        u"NORTHERN ISLES; Alfa 1 2 3 6; Bravo and the Outer Rocks 0 5 0 5; Charlie, the 1 1 1 3; Total 2 8 4 14"_s);
}

void PageTablesTest::leavesChartsOut_data()
{
    QTest::addColumn<QPointF>("chart");
    QTest::addColumn<QPointF>("table");
    QTest::newRow("above") << QPointF(40, 80) << QPointF(40, 160);
    QTest::newRow("left") << QPointF(40, 90) << QPointF(140, 60);
    QTest::newRow("right") << QPointF(410, 90) << QPointF(40, 60);
    QTest::newRow("right, between the lines") << QPointF(410, 94.5) << QPointF(40, 60);
    QTest::newRow("below") << QPointF(40, 260) << QPointF(40, 60);
}

void PageTablesTest::leavesChartsOut()
{
    QFETCH(const QPointF, chart);
    QFETCH(const QPointF, table);
    PageSetter page(1, {600, 620});
    setChart(page, chart.x(), chart.y());
    setTable(page,
             {.region = u"NORTHERN ISLES"_s, .left = table.x(), .top = table.y(), .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
}

void PageTablesTest::takesTheRegionFromTheOtherPageOfASpread()
{
    PageSetter page(1, {840, 595});
    page.in(14, true).line(40, 60, u"NORTHERN ISLES"_s);
    setChart(page, 40, 100);
    setTable(page, {.region = {}, .left = 460, .top = 90, .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
}

void PageTablesTest::readsSeveralTablesOnAPage()
{
    PageSetter page(1);
    const double y = setTable(page, {.region = u"NORTHERN ISLES"_s, .rows = threeRows + Rows{totalRow}});
    const Rows others{{{u"Delta"_s}, {u"1"_s, u"2"_s, u"3"_s, u"6"_s}},
                      {{u"Total"_s}, {u"1"_s, u"2"_s, u"3"_s, u"6"_s}}};
    setTable(page, {.region = u"SOUTHERN CAPES"_s, .top = y + 30, .rows = others});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 2);
    QCOMPARE(tableText(layout.tables.first()), expected);
    QCOMPARE(tableText(layout.tables.last()), u"SOUTHERN CAPES; Delta 1 2 3 6; Total 1 2 3 6"_s);
}

void PageTablesTest::goesOnOnTheNextPage_data()
{
    QTest::addColumn<bool>("head");
    QTest::newRow("without its head") << false;
    QTest::newRow("under its head once more") << true;
}

void PageTablesTest::goesOnOnTheNextPage()
{
    QFETCH(const bool, head);
    QList<PrintedPage> pages;
    PageSetter first(1);
    first.in(7).line(40, 20, u"Relief Plans 2031"_s);
    setTable(first, {.region = u"NORTHERN ISLES"_s, .rows = threeRows.first(2)});
    pages.append(first.page());
    PageSetter second(2);
    second.in(7).line(40, 20, u"Relief Plans 2031"_s);
    setTable(second, {.region = {}, .head = head, .rows = threeRows.last(1) + Rows{totalRow}});
    pages.append(second.page());
    PageSetter third(3);
    third.in(9).paragraph(40, 60, 300, u"Nothing that stands here belongs to any table, whatever it says."_s);
    pages.append(third.page());
    const BookLayout layout = layoutOfTables(pages);
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
    QVERIFY2(told(layout.faults).contains("book.pdf:2: the table of NORTHERN ISLES on page 1 was taken to go on here"),
             told(layout.faults).constData());
}

// The head stands at the foot of a page, the rows on the next.
void PageTablesTest::goesOnBelowItsHead()
{
    PageSetter first(1);
    first.in(9).paragraph(40, 60, 300, u"What stands here comes before the table and is no part of it at all."_s);
    setTable(first, {.region = u"NORTHERN ISLES"_s, .top = 500, .rows = {}});
    PageSetter second(2);
    setTable(second, {.region = {}, .head = false, .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({first.page(), second.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
}

void PageTablesTest::takesTheNearestTitle()
{
    PageSetter page(1);
    page.in(22, true).line(40, 40, u"Relief Plans 2031"_s);
    page.in(9).paragraph(40, 80, 300, u"An introduction of a line or two stands between the title and the region."_s);
    setTable(page, {.region = u"NORTHERN ISLES"_s, .top = 140, .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 1);
    QCOMPARE(tableText(layout.tables.first()), expected);
}

void PageTablesTest::tellsBlankCells()
{
    PageSetter page(1);
    const Rows rows{{{u"Alfa"_s}, {u"1"_s, {}, {}, u"1"_s}}, {{u"Bravo"_s}, {{}, u"5"_s, {}, {}}}, totalRow};
    setTable(page, {.region = u"NORTHERN ISLES"_s, .rows = rows});
    setTable(page, {.region = u"SOUTHERN CAPES"_s, .top = 330, .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({page.page()});
    QCOMPARE(layout.tables.size(), 2);
    QCOMPARE(layout.tables.first().rows.first().blanks, (QList{1, 2}));
    QCOMPARE(rowText(layout.tables.first().rows.first()), u"Alfa 1 . . 1"_s);
}

void PageTablesTest::readsTitles()
{
    PageSetter page(1);
    setTable(page, {.region = u"NORTHERN ISLES"_s, .rows = threeRows + Rows{totalRow}});
    const BookLayout layout = layoutOfTables({page.page()});
    QStringList titles;
    for (const Theme &theme : layout.tables.first().themes)
        titles.append(theme.id + u": "_s + theme.title);
    QCOMPARE(titles, (QStringList{u"principle-1: Keeping the law"_s, u"principle-2: Using good numbers"_s,
                                  u"objective-1: Healthy villages"_s}));
}

void PageTablesTest::takesItsWordsFromThePage()
{
    PageSetter page(1);
    const double y = setTable(page, {.region = u"NORTHERN ISLES"_s, .rows = threeRows + Rows{totalRow}});
    page.in(7).line(40, y + 20, u"Figures in dollars"_s);
    QStringList left;
    for (const BookLine &line : layoutOfTables({page.page()}).lines) {
        if (!line.text.isEmpty())
            left.append(line.text);
    }
    QCOMPARE(left, (QStringList{u"-"_s, u"NORTHERN ISLES"_s, u"Figures in dollars"_s}));
}

MIGOF_TEST(PageTablesTest)
#include "tst_pagetables.moc"
