// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chart/chartscene.h"

#include <QChart>
#include <QGraphicsRectItem>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BreakdownQuery)
Q_DECLARE_METATYPE(ChartLook)

namespace
{

// The rectangles on which Qt Charts draws something, on the scene.
QList<QRectF> barsOfQtCharts(const ChartScene &scene)
{
    QList<QRectF> bars;
    for (const QGraphicsItem *item : scene.items()) {
        const auto *rect = dynamic_cast<const QGraphicsRectItem *>(item);
        if (rect && rect->isVisible() && !rect->rect().isEmpty() && dynamic_cast<QChart *>(rect->topLevelItem()))
            bars.append(rect->mapRectToScene(rect->rect()));
    }
    return bars;
}

bool isAt(const QRectF &drawn, const QRectF &expected)
{
    constexpr qreal pixels = 1e-6;
    return qAbs(drawn.left() - expected.left()) < pixels && qAbs(drawn.right() - expected.right()) < pixels &&
           qAbs(drawn.top() - expected.top()) < pixels && qAbs(drawn.bottom() - expected.bottom()) < pixels;
}

} // namespace

class TestBarGeometry : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    Scope scope(const QString &id) const { return *m_edition->find(id); }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void qtChartsDrawsTheBarsOnTheseRectangles_data()
    {
        QTest::addColumn<BreakdownQuery>("query");
        QTest::addColumn<ChartLook>("look");

        const BreakdownQuery region{{scope(u"east-and-horn-of-africa"_s)}};
        BreakdownQuery shares = region;
        shares.measure = BreakdownQuery::Measure::Share;
        ChartLook mirrored;
        mirrored.mirrored = true;
        ChartLook revealed;
        revealed.revealed = 2;
        ChartLook longer;
        longer.axisEnd = 1.1e9;
        ChartLook magnified;
        magnified.content.magnify = true;
        QTest::newRow("amounts") << region << ChartLook();
        QTest::newRow("shares") << shares << ChartLook();
        QTest::newRow("right to left") << region << mirrored;
        QTest::newRow("some themes revealed") << region << revealed;
        QTest::newRow("a longer axis") << region << longer;
        QTest::newRow("magnified") << BreakdownQuery{{scope(u"south-america"_s)}} << magnified;
        QTest::newRow("places in a stack")
            << BreakdownQuery{region.scopes, BreakdownQuery::Bars::Themes} << ChartLook();
        QTest::newRow("each bar of its own colour")
            << BreakdownQuery{{scope(u"somalia"_s)}, BreakdownQuery::Bars::Themes} << ChartLook();
        QTest::newRow("many bars") << BreakdownQuery{{scope(u"european-economic-area"_s)}} << ChartLook();
    }

    void qtChartsDrawsTheBarsOnTheseRectangles()
    {
        QFETCH(const BreakdownQuery, query);
        QFETCH(const ChartLook, look);
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, query));
        scene.setLook(look);
        scene.layOutForSize({1280, 720});

        QList<QRectF> drawn = barsOfQtCharts(scene);
        for (int row = 0; row < scene.bars().rowCount(); ++row) {
            for (int stack = 0; stack < scene.bars().stackCount(); ++stack) {
                const QRectF expected = scene.rectOf({row, stack});
                if (expected.isEmpty())
                    continue;
                const auto found =
                    std::find_if(drawn.begin(), drawn.end(), [&](const QRectF &rect) { return isAt(rect, expected); });
                QVERIFY2(found != drawn.end(), qPrintable(scene.describe({row, stack})));
                drawn.erase(found);
            }
        }
        QVERIFY(drawn.isEmpty()); // and nothing else
    }

    void theAxisEndsAtTheLongestBarAndHasRoundTicks()
    {
        ChartScene scene;
        const Breakdown breakdown(m_edition, {{scope(u"haiti"_s), scope(u"somalia"_s)}});
        scene.setBreakdown(breakdown);
        for (const double width : {200.0, 4000.0}) {
            for (const double end : {0.0, 123'456'789.0, 1e9, 1.1e9, 3.7e12}) {
                ChartLook look;
                look.axisEnd = end;
                scene.setLook(look);
                scene.layOutForWidth(width);
                const BarGeometry &bars = scene.bars();
                QCOMPARE(bars.axisEnd(), qMax(end, breakdown.maximum()));
                const double power = std::pow(10, std::floor(std::log10(bars.tickStep()) + 1e-9));
                const int digits = qRound(bars.tickStep() / power);
                QVERIFY(digits == 1 || digits == 2 || digits == 5);
                QCOMPARE(digits * power, bars.tickStep());
                QVERIFY(bars.axisEnd() / bars.tickStep() >= 1);
                QVERIFY(bars.axisEnd() / bars.tickStep() <= 8 + 1e-9);
            }
        }
        scene.setLook({});
        scene.layOutForWidth(800);
    }

    void magnifiedSegmentsFillTheirFrames()
    {
        ChartLook look;
        look.content.magnify = true;
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"south-america"_s)}}));
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        const BarGeometry &bars = scene.bars();
        int magnified = 0;
        for (int row = 0; row < bars.rowCount(); ++row) {
            const QRectF frame = bars.lensFrame(row);
            QCOMPARE(frame.isEmpty(), bars.factor(row) == 1);
            for (int stack = 0; stack < bars.stackCount(); ++stack) {
                const QRectF segment = bars.lensSegment(row, stack);
                QCOMPARE(segment.isEmpty(), frame.isEmpty() || bars.length(row, stack) <= 0);
                if (segment.isEmpty())
                    continue;
                ++magnified;
                QVERIFY(frame.contains(segment));
                QCOMPARE(segment.width(), bars.segment(row, stack).width() * bars.factor(row));
            }
        }
        QVERIFY(magnified > 0);
    }

    void withoutBarsThereIsNothingToHit()
    {
        QCOMPARE(BarGeometry().markAt({10, 10}), BarGeometry::Mark());
        QVERIFY(BarGeometry().rectOf({0, -1}).isNull());
        QCOMPARE(BarGeometry().rowCount(), 0);
    }
};

MIGOF_TEST(TestBarGeometry)
#include "tst_bargeometry.moc"
