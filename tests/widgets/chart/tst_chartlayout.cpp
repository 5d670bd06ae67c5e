// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/chart/chartlayout.h"

#include <QFontMetricsF>
#include <QTest>

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
        for (qsizetype i = 0; i < texts.labels.size(); ++i) {
            const QRectF &rect = layout.labels.at(i);
            const QRectF needed =
                QFontMetricsF(layout.labelFont)
                    .boundingRect(QRectF(0, 0, rect.width(), 10000), Qt::TextWordWrap, texts.labels.at(i));
            QVERIFY(needed.height() <= rect.height());
            QVERIFY(needed.width() <= rect.width() + 1);
        }
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
        QVERIFY(layout.rowHeight <= look.fontSize * 8);
        QVERIFY(layout.footer.last().bottom() <= 2000);
        QVERIFY(layout.footer.last().bottom() > 1900); // the source line stands at the foot of the page
    }

    void withoutTitleAndNotes_thePlotIsHigher()
    {
        ChartLook bare;
        bare.content.title = false;
        bare.content.notes = false;
        const ChartLayout with = ChartLayout::forWidth(textsWithBars(3), {}, 600);
        const ChartLayout without = ChartLayout::forWidth(textsWithBars(3), bare, 600);
        QVERIFY(without.plot.top() < with.plot.top());
        QVERIFY(without.footer.isEmpty());
    }
};

MIGOF_TEST(TestChartLayout)
#include "tst_chartlayout.moc"
