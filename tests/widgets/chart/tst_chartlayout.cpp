// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/chart/chartlayout.h"
#include "widgets/chart/charttextitem.h"

#include <QFontMetricsF>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

ChartTexts textsWithBars(int bars)
{
    ChartTexts texts;
    texts.title = u"A region with a title"_s;
    texts.subtitle = u"What the figures are"_s;
    texts.axis = u"US$ million"_s;
    texts.legend = {u"First theme"_s, u"Second theme, which has a much longer title than the first"_s};
    for (int i = 0; i < bars; ++i) {
        texts.labels.append(u"Place number %1 with a name that must wrap"_s.arg(i));
        texts.totals.append(u"123.4"_s);
    }
    texts.footer = {u"A note."_s, u"Source: a book"_s};
    return texts;
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void forWidth_growsWithTheBars()
    {
        const ChartLook look;
        const ChartLayout few = ChartLayout::forWidth(textsWithBars(3), look, 600);
        const ChartLayout many = ChartLayout::forWidth(textsWithBars(32), look, 600);
        QVERIFY(many.size.height() > few.size.height());
        QCOMPARE(many.rowHeight, few.rowHeight);
        QCOMPARE(many.fontSize, look.fontSize);
    }

    void everyLabelFitsItsRow()
    {
        const ChartTexts texts = textsWithBars(12);
        const ChartLayout layout = ChartLayout::forWidth(texts, {}, 400);
        QCOMPARE(layout.labelTexts, texts.labels);
        for (qsizetype i = 0; i < texts.labels.size(); ++i) {
            const QRectF &rect = layout.labels.at(i);
            const QRectF needed =
                QFontMetricsF(layout.labelFont)
                    .boundingRect(QRectF(0, 0, rect.width(), 10000), Qt::TextWordWrap, texts.labels.at(i));
            QVERIFY(needed.height() <= rect.height());
            QVERIFY(needed.width() <= rect.width() + 1);
        }
    }

    void longTitlesOfFewBarsAreWhole()
    {
        const QString title = u"Принцип 1: Соблюдение международных стандартов и обеспечение прав мигрантов"_s;
        ChartTexts texts = textsWithBars(6);
        texts.labels.fill(title);
        QCOMPARE(ChartLayout::forPane(texts, {}, {560, 900}).labelTexts, texts.labels);
        texts.labels.first() = title.repeated(20); // an endless one costs the others nothing
        const QStringList shown = ChartLayout::forPane(texts, {}, {560, 900}).labelTexts;
        QVERIFY(shown.first().size() < title.size() * 2);
        QCOMPARE(shown.last(), title);
    }

    void wordsAreBrokenOnlyWhereNothingElseHelps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("widest"); // what has just room in a line
        QTest::addColumn<bool>("broken");
        QTest::newRow("blank") << u"Circumnavigation Mediterranean"_s << u"Circumnavigation"_s << false;
        QTest::newRow("hyphen") << u"Азиатско-Тихоокеанский регион"_s << u"Тихоокеанский"_s << false;
        QTest::newRow("Chinese") << u"东南欧、东欧和中亚及其他国家和地区的区域举措"_s << u"东南欧"_s << false;
        QTest::newRow("a word without room") << u"Circumnavigation"_s << u"Circum"_s << true;
        QTest::newRow("after a hyphen too") << u"Азиатско-Тихоокеанский"_s << u"Азиатско"_s << true;
    }

    void wordsAreBrokenOnlyWhereNothingElseHelps()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, widest);
        QFETCH(const bool, broken);
        const QFontMetricsF metrics{QFont()};
        const qreal width = metrics.horizontalAdvance(widest) + 1;
        QCOMPARE(ChartTextItem::wrapping(text, metrics, width), broken ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
    }

    void legendStaysInsideTheChart()
    {
        const ChartLayout layout = ChartLayout::forWidth(textsWithBars(2), {}, 300);
        for (const QRectF &rect : layout.legendTexts)
            QVERIFY(rect.right() <= layout.size.width());
        QVERIFY(layout.legendTexts.last().top() > layout.legendTexts.first().top());
    }

    void forSize_shrinksTheFontUntilEverythingFits()
    {
        ChartLook look;
        look.fontSize = 24;
        const ChartLayout layout = ChartLayout::forSize(textsWithBars(32), look, {1280, 720});
        QCOMPARE(layout.size, QSizeF(1280, 720));
        QVERIFY(layout.fontSize < look.fontSize);
        QVERIFY(layout.footer.last().bottom() <= 720);
        QVERIFY(layout.plot.bottom() <= layout.axisLabelsTop);
    }

    void forSize_stretchesFewBarsWithinReason()
    {
        ChartLook look;
        look.fontSize = 12;
        const ChartLayout layout = ChartLayout::forSize(textsWithBars(1), look, {1280, 2000});
        QVERIFY(layout.barHeight <= look.fontSize * 5);
        QVERIFY(layout.footer.last().bottom() <= 2000);
        QVERIFY(layout.footer.last().bottom() > 1900); // the source line stands at the foot of the page
    }

    void oneToThreeBarsAreHigherThanMany()
    {
        ChartLook look;
        look.fontSize = 30;
        const ChartLayout nine = ChartLayout::forSize(textsWithBars(9), look, {1920, 1080});
        for (const int bars : {1, 2, 3}) {
            const ChartLayout few = ChartLayout::forSize(textsWithBars(bars), look, {1920, 1080});
            QVERIFY(few.barHeight > nine.barHeight);
            QVERIFY(few.barHeight > look.fontSize * 3);
        }
        const ChartLayout three = ChartLayout::forSize(textsWithBars(3), look, {1920, 1080});
        QVERIFY(three.footer.first().top() - three.plot.bottom() < 1080 * 0.1); // no blank below them
    }

    void forPane_fillsThePane_data()
    {
        QTest::addColumn<QSizeF>("pane");
        QTest::addColumn<int>("bars");
        QTest::newRow("1366 x 768, nine bars") << QSizeF(620, 560) << 9;
        QTest::newRow("1920 x 1080, nine bars") << QSizeF(960, 860) << 9;
        QTest::newRow("1920 x 1080, six bars") << QSizeF(960, 860) << 6;
        QTest::newRow("1920 x 1080, 20 bars") << QSizeF(960, 860) << 20;
        QTest::newRow("4K, 13 bars") << QSizeF(1900, 1800) << 13;
    }

    void forPane_fillsThePane()
    {
        QFETCH(const QSizeF, pane);
        QFETCH(const int, bars);
        const ChartLook look;
        const ChartLayout layout = ChartLayout::forPane(textsWithBars(bars), look, pane);
        QCOMPARE(layout.size, pane);
        QVERIFY(layout.fontSize >= look.fontSize);
        const qreal blank = layout.footer.first().top() - layout.plot.bottom();
        QVERIFY2(blank < pane.height() * 0.15, qPrintable(QString::number(blank)));
        QVERIFY2(layout.plot.height() > pane.height() * 0.5, qPrintable(QString::number(layout.plot.height())));
    }

    void forPane_aLargerPaneHasLargerBarsAndLetters()
    {
        const ChartLook look;
        const ChartLayout small = ChartLayout::forPane(textsWithBars(9), look, {620, 500});
        const ChartLayout large = ChartLayout::forPane(textsWithBars(9), look, {960, 860});
        QVERIFY(large.barHeight > small.barHeight);
        QVERIFY(large.fontSize > small.fontSize);
        QVERIFY(large.barHeight <= 42);
    }

    void forPane_scrollsWhereBarsDoNotFit()
    {
        const ChartLook look;
        const ChartLayout layout = ChartLayout::forPane(textsWithBars(40), look, {600, 400});
        QVERIFY(layout.size.height() > 400);
        QCOMPARE(layout.fontSize, look.fontSize);
    }

    // One name longer than all others: the bars keep their length, the letters their size.
    void anEndlessNameCostsNothing()
    {
        ChartLook look;
        look.fontSize = 24;
        ChartTexts texts = textsWithBars(9);
        const ChartLayout plain = ChartLayout::forSize(texts, look, {1280, 720});
        texts.labels[4] = QString(10'000, u'B');
        const ChartLayout one = ChartLayout::forSize(texts, look, {1280, 720});
        texts.labels[4] = u"Alpha "_s.repeated(1000);
        const ChartLayout words = ChartLayout::forSize(texts, look, {1280, 720});
        for (const ChartLayout &layout : {one, words}) {
            QCOMPARE(layout.fontSize, plain.fontSize);
            QVERIFY(layout.plot.width() > plain.plot.width() * 0.9);
            QVERIFY(layout.labelTexts.at(4).endsWith(u'…'));
            QCOMPARE(layout.labelTexts.at(3), texts.labels.at(3));
        }
    }

    void labelsWrapIntoLinesOfTheSameLength()
    {
        ChartTexts texts = textsWithBars(1);
        texts.labels = {u"Central and North America and the Caribbean"_s};
        const ChartLayout layout = ChartLayout::forSize(texts, {}, {1280, 720});
        const QFontMetricsF metrics(layout.labelFont);
        QVERIFY(layout.labels.first().width() < metrics.horizontalAdvance(texts.labels.first()) * 0.7);
    }

    void legendLinesAreBalanced()
    {
        ChartTexts texts = textsWithBars(3);
        texts.legend = {u"Rights"_s, u"Evidence"_s, u"Partnerships"_s, u"Well-being"_s, u"Crises"_s, u"Migration"_s};
        ChartLook look;
        for (int width = 300; width < 700; width += 20) {
            const ChartLayout layout = ChartLayout::forWidth(texts, look, width);
            const auto inLast =
                std::count_if(layout.legendTexts.begin(), layout.legendTexts.end(),
                              [&](const QRectF &r) { return r.top() == layout.legendTexts.last().top(); });
            const auto inFirst =
                std::count_if(layout.legendTexts.begin(), layout.legendTexts.end(),
                              [&](const QRectF &r) { return r.top() == layout.legendTexts.first().top(); });
            QVERIFY2(inFirst == 6 || inLast > 1, qPrintable(QString::number(width)));
        }
    }

    void lettersAreNeverSmallerThanTheLeast()
    {
        ChartLook look;
        look.fontSize = 30;
        look.leastLetters = 28;
        const ChartLayout layout = ChartLayout::forSize(textsWithBars(40), look, {1920, 1080}, false);
        QVERIFY(layout.overflows);
        QVERIFY2(layout.rowsThatFit > 10 && layout.rowsThatFit < 22, qPrintable(QString::number(layout.rowsThatFit)));
        for (const QFont &font : {layout.titleFont, layout.subtitleFont, layout.legendFont, layout.labelFont,
                                  layout.totalFont, layout.valueFont, layout.axisFont, layout.footerFont})
            QVERIFY(font.pixelSize() >= 28);
        const ChartLayout fewer = ChartLayout::forSize(textsWithBars(layout.rowsThatFit), look, {1920, 1080}, false);
        QVERIFY(!fewer.overflows);
        QVERIFY(fewer.labelFont.pixelSize() >= 28);
    }

    void aFrameIsKept()
    {
        ChartLook look;
        look.fontSize = 24;
        ChartTexts longer = textsWithBars(4);
        longer.title = u"A title that is so long that it needs a second line on any page of this size, to be sure"_s;
        longer.totals[0] = u"1,234,567.8"_s;
        ChartTexts shorter = textsWithBars(20);
        shorter.labels.fill(u"Chad"_s);
        const QSizeF size(1280, 720);
        look.frame = ChartLayout::sharedFrame(2, [&](int chart, const ChartFrame &shared) {
            ChartLook own = look;
            own.frame = shared;
            return ChartLayout::forSize(chart == 0 ? longer : shorter, own, size).frame();
        });
        const ChartLayout one = ChartLayout::forSize(longer, look, size);
        const ChartLayout other = ChartLayout::forSize(shorter, look, size);
        QCOMPARE(one.plot.left(), other.plot.left());
        QCOMPARE(one.plot.right(), other.plot.right());
        QCOMPARE(one.plot.top(), other.plot.top());
        QCOMPARE(one.titleFont, other.titleFont);
    }

    void withoutTitle_thePlotIsHigher()
    {
        ChartLook bare;
        bare.content.title = false;
        const ChartLayout with = ChartLayout::forWidth(textsWithBars(3), {}, 600);
        const ChartLayout without = ChartLayout::forWidth(textsWithBars(3), bare, 600);
        QVERIFY(without.plot.top() < with.plot.top());
    }
};

MIGOF_TEST(TestChartLayout)
#include "tst_chartlayout.moc"
