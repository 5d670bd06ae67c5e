// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/booklayout.h"
#include "tests/models/import/layout/pagesetter.h"
#include "tests/support/faultlines.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Role = BookLine::Role;

namespace
{

const QString harbour =
    u"In Alfa the harbour office will train twelve clerks in the law of the sea, so that boats which "
    u"come in at night are met by someone who knows what may be asked of them."_s;
const QString school =
    u"In Bravo the school opens its doors in the evening, and two teachers read the new law with all "
    u"who want to hear it, line by line, until the winter storms begin again."_s;
const QString council = u"In Charlie nothing was done so far. The council plans to write to the capital and to ask for "
                        u"copies of the law in the language that most people on the island speak."_s;

// What stands in lines of a role, blocks parted by " | ".
QString textIn(const BookLayout &layout, Role role)
{
    QStringList blocks;
    bool goesOn = false;
    for (const BookLine &line : layout.lines) {
        const bool wanted = line.role == role && !line.text.isEmpty();
        if (wanted && goesOn)
            blocks.last() += u' ' + line.text;
        else if (wanted)
            blocks.append(line.text);
        goesOn = wanted;
    }
    return blocks.join(u" | "_s);
}

BookLayout layoutOfPages(const QList<PrintedPage> &pages)
{
    return layoutOf(pages, u"book.pdf"_s);
}

PrintedPage tablePage(int number)
{
    PageSetter page(number);
    setTable(page, {.region = u"NORTHERN ISLES"_s,
                    .rows = {{{u"Alfa"_s}, {u"1"_s, u"2"_s, u"3"_s, u"6"_s}},
                             {{u"Bravo"_s}, {u"4"_s, u"0"_s, u"0"_s, u"4"_s}},
                             {{u"Charlie"_s}, {u"0"_s, u"0"_s, u"5"_s, u"5"_s}},
                             {{u"Total"_s}, {u"5"_s, u"2"_s, u"8"_s, u"15"_s}}}});
    return page.page();
}

} // namespace

class BookLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void readsColumnAfterColumn_data();
    void readsColumnAfterColumn();
    void keepsWideGapsTogether();
    void cutsSpreadsAtTheirFold();
    void leavesAWidePageWhole();
    void setsTheMarginApart();
    void takesOutRunningHeads();
    void readsARegionToItsEnd();
    void joinsATitleOverColumns();
    void findsHeadingsByTheirNames_data();
    void findsHeadingsByTheirNames();
    void joinsAHyphenThatStandsAlone();
    void partsParagraphsByTheirGaps_data();
    void partsParagraphsByTheirGaps();
    void namesPages();
    void readsNothing();
};

void BookLayoutTest::readsColumnAfterColumn_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("leading");
    QTest::addColumn<double>("offset"); // of the second column, points
    for (const double leading : {1.1, 1.25, 1.5, 1.8, 2.2}) {
        QTest::addRow("two columns, leading %.2f", leading) << 2 << leading << 0.0;
        QTest::addRow("two columns that start apart, leading %.2f", leading) << 2 << leading << 31.0;
        QTest::addRow("three columns, leading %.2f", leading) << 3 << leading << 7.0;
    }
}

void BookLayoutTest::readsColumnAfterColumn()
{
    QFETCH(const int, columns);
    QFETCH(const double, leading);
    QFETCH(const double, offset);
    const QStringList texts{harbour, school, council};
    const QStringList names{u"Alfa"_s, u"Bravo"_s, u"Charlie"_s};
    PageSetter page(1, {640, 595});
    for (int i = 0; i < columns; ++i) {
        const double left = 40 + 190 * i;
        page.in(12, true).line(left, 60 + i * offset, names.at(i));
        page.in(9).justified(left, 76 + i * offset, 170, texts.at(i), leading);
    }
    const BookLayout layout = layoutOfPages({page.page()});
    QCOMPARE(textIn(layout, Role::Heading), names.first(columns).join(u" | "_s));
    QCOMPARE(textIn(layout, Role::Text), texts.first(columns).join(u" | "_s));
    QCOMPARE(textIn(layout, Role::Margin), QString());
}

void BookLayoutTest::keepsWideGapsTogether()
{
    PageSetter page(1);
    double y = page.justified(40, 60, 215, harbour);
    for (int i = 0; i < 3; ++i) {
        page.line(40, y, u"clerks in international standards"_s, 4 + i * 0.2);
        y += 11;
    }
    page.justified(40, y, 215, school);
    const QString wide = u" clerks in international standards"_s;
    QCOMPARE(textIn(layoutOfPages({page.page()}), Role::Text), harbour + wide + wide + wide + u' ' + school);
}

void BookLayoutTest::cutsSpreadsAtTheirFold()
{
    QList<PrintedPage> pages;
    for (int number = 1; number <= 2; ++number) {
        PageSetter page(number, {840, 595});
        page.justified(40, 60, 340, harbour);
        page.justified(460, 60, 150, school);
        page.justified(640, 60, 150, council);
        pages.append(page.page());
    }
    const QString page = harbour + u" | "_s + school + u" | "_s + council;
    QCOMPARE(textIn(layoutOfPages(pages), Role::Text), page + u" | "_s + page);
}

void BookLayoutTest::leavesAWidePageWhole()
{
    PageSetter page(1, {840, 595});
    page.justified(40, 60, 760, harbour + u' ' + school);
    page.justified(40, 110, 760, council);
    QCOMPARE(textIn(layoutOfPages({page.page()}), Role::Text), harbour + u' ' + school + u" | "_s + council);
}

void BookLayoutTest::setsTheMarginApart()
{
    PageSetter page(1);
    page.in(12, true).line(130, 60, u"Bravo"_s);
    double y = page.in(9).justified(130, 76, 250, school);
    page.in(12, true).line(130, y + 10, u"Charlie"_s);
    page.in(9).justified(130, y + 26, 250, council + u' ' + council);
    const QString note = u"Who reads the law aloud to the village has read it twice before."_s;
    page.in(8).paragraph(30, 60, 85, note);
    const BookLayout layout = layoutOfPages({page.page()});
    QCOMPARE(textIn(layout, Role::Heading), u"Bravo | Charlie"_s);
    QCOMPARE(textIn(layout, Role::Text), school + u" | "_s + council + u' ' + council);
    QCOMPARE(textIn(layout, Role::Margin), note);
    QVERIFY2(layout.lines.constLast().text.isEmpty(), "a blank line ends each block");
}

void BookLayoutTest::takesOutRunningHeads()
{
    QList<PrintedPage> pages;
    for (int number = 1; number <= 3; ++number) {
        PageSetter page(number);
        page.in(8).line(40, 20, u"Relief Plans 2031"_s);
        page.in(9).paragraph(40, 60, 330, harbour);
        page.in(8).line(200, 570, QString::number(number + 11));
        pages.append(page.page());
    }
    const BookLayout layout = layoutOfPages(pages);
    QCOMPARE(textIn(layout, Role::Text), harbour + u" | "_s + harbour + u" | "_s + harbour);
    QVERIFY(textIn(layout, Role::RunningHead).startsWith(u"Relief Plans 2031 | 12 | Relief"_s));
}

// Its last lines stand in columns, over the heading of the next one.
void BookLayoutTest::readsARegionToItsEnd()
{
    PageSetter page(2);
    page.in(9).justified(40, 60, 160, harbour);
    page.justified(220, 60, 160, school);
    page.in(14, true).line(40, 190, u"NORTHERN ISLES"_s);
    page.in(9).justified(40, 230, 160, council);
    page.justified(220, 230, 160, harbour);
    const BookLayout layout = layoutOfPages({tablePage(1), page.page()});
    QStringList read;
    for (const BookLine &line : layout.lines) {
        if (line.page == 2 && !line.text.isEmpty())
            read.append(line.text);
    }
    QCOMPARE(read.join(u' '), harbour + u' ' + school + u" NORTHERN ISLES "_s + council + u' ' + harbour);
}

void BookLayoutTest::joinsATitleOverColumns()
{
    PageSetter page(1);
    page.in(14, true).line(40, 60, u"ISLANDS OF THE NORTH AND OF THE"_s);
    page.line(40, 78, u"FARTHER NORTH"_s);
    page.in(9).justified(40, 110, 160, council);
    page.justified(220, 110, 160, harbour);
    const BookLayout layout = layoutOfPages({page.page()});
    QCOMPARE(textIn(layout, Role::Heading), u"ISLANDS OF THE NORTH AND OF THE FARTHER NORTH"_s);
    QCOMPARE(textIn(layout, Role::Text), council + u" | "_s + harbour);
}

void BookLayoutTest::findsHeadingsByTheirNames_data()
{
    QTest::addColumn<double>("above"); // points between a text and the next name
    QTest::addColumn<double>("below"); // between a name and its text
    QTest::newRow("between paragraphs") << 12.0 << 4.0;
    QTest::newRow("directly over the text") << 6.0 << 0.0;
}

void BookLayoutTest::findsHeadingsByTheirNames()
{
    QFETCH(const double, above);
    QFETCH(const double, below);
    PageSetter page(2);
    double y = 60;
    for (const auto &[name, text] : {std::pair(u"Alfa"_s, harbour), {u"Bravo"_s, school}, {u"Charlie"_s, council}}) {
        page.line(40, y, name);
        y = page.paragraph(40, y + 11.25 + below, 330, text) + above;
    }
    const BookLayout layout = layoutOfPages({tablePage(1), page.page()});
    QCOMPARE(textIn(layout, Role::Heading), u"NORTHERN ISLES | Alfa | Bravo | Charlie"_s);
    QCOMPARE(textIn(layout, Role::Text), harbour + u" | "_s + school + u" | "_s + council);
    QCOMPARE(told(layout.faults).count("is set like running text"), 3);
}

void BookLayoutTest::joinsAHyphenThatStandsAlone()
{
    PageSetter page(1);
    const QString broken = u"so that the mi"_s;
    page.line(40, 60, broken);
    page.line(40 + PageSetter::widthOf(QString(broken).remove(u' '), 9) + 3 * 2.7 + 1.0, 60, u"-"_s);
    page.line(40, 71, u"grants are met"_s);
    QCOMPARE(textIn(layoutOfPages({page.page()}), Role::Text), u"so that the mi- grants are met"_s);
}

void BookLayoutTest::partsParagraphsByTheirGaps_data()
{
    QTest::addColumn<double>("leading");
    QTest::addColumn<double>("gap"); // points, beyond the leading
    QTest::newRow("close") << 1.25 << 4.0;
    QTest::newRow("wide") << 1.8 << 5.0;
}

void BookLayoutTest::partsParagraphsByTheirGaps()
{
    QFETCH(const double, leading);
    QFETCH(const double, gap);
    PageSetter page(1);
    double y = page.paragraph(40, 60, 200, harbour, leading) + gap;
    y = page.paragraph(40, y, 200, school, leading) + gap;
    page.paragraph(40, y, 200, council, leading);
    QStringList blocks(1);
    for (const BookLine &line : layoutOfPages({page.page()}).lines) {
        if (line.text.isEmpty())
            blocks.append(QString());
        else
            blocks.last() += (blocks.last().isEmpty() ? QString() : u" "_s) + line.text;
    }
    blocks.removeAll(QString());
    QCOMPARE(blocks, (QStringList{harbour, school, council}));
}

void BookLayoutTest::namesPages()
{
    PageSetter page(7);
    page.paragraph(40, 60, 330, harbour);
    PrintedPage labelled = page.page();
    labelled.label = u"vii"_s;
    QCOMPARE(sourceOf(layoutOfPages({labelled}).lines.first()), u"page 7 (vii)"_s);
    labelled.label = u"7"_s;
    QCOMPARE(sourceOf(layoutOfPages({labelled}).lines.first()), u"page 7"_s);
}

void BookLayoutTest::readsNothing()
{
    QVERIFY(layoutOfPages({}).lines.isEmpty());
    QVERIFY(layoutOfPages({PrintedPage{1, {}, {595, 842}, {}, 0}}).lines.isEmpty());
}

MIGOF_TEST(BookLayoutTest)
#include "tst_booklayout.moc"
