// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/figures/chartdescription.h"
#include "models/package/datapackagereader.h"
#include "models/words/displayname.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/widgets/chart/scenetexts.h"
#include "widgets/chart/chartmagnification.h"
#include "widgets/chart/chartscene.h"
#include "widgets/chart/charttextitem.h"

#include <QGraphicsItem>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestChartScene : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    Scope scope(const QString &id) const { return *m_edition->find(id); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::English); // names are listed as a language does
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void everyNameStandsWholeInTheChart_data()
    {
        QTest::addColumn<QString>("id");
        for (const Region &region : m_edition->regions())
            QTest::newRow(qPrintable(region.id)) << region.id;
    }

    void everyNameStandsWholeInTheChart()
    {
        QFETCH(QString, id);
        const Breakdown breakdown(m_edition, {{scope(id)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForSize({1280, 720});
        const QStringList texts = textsOf(scene);
        for (const Scope place : m_edition->children(scope(id)))
            QVERIFY2(texts.contains(m_edition->name(place)), qPrintable(m_edition->name(place)));
        for (const QString &text : texts)
            QVERIFY2(!text.contains(u"…") && !text.contains(u"..."_s), qPrintable(text));
    }

    void notReportedIsWrittenAndAPrintedZeroIsZero()
    {
        const Breakdown breakdown(m_edition, {{scope(u"fiji"_s), scope(u"uganda"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(800);
        QVERIFY(textsOf(scene).contains(u"not reported"_s));

        scene.setBreakdown(Breakdown(m_edition, {{scope(u"uganda"_s)}, BreakdownQuery::Bars::Themes}));
        scene.layOutForWidth(800);
        QVERIFY(!textsOf(scene).contains(u"not reported"_s));
        QVERIFY(textsOf(scene).contains(u"0"_s));
    }

    void markAt_findsTheBarAndSegmentUnderAPoint()
    {
        const Breakdown breakdown(m_edition, {{scope(u"east-and-horn-of-africa"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(900);
        for (int row = 0; row < breakdown.rowCount(); ++row) {
            for (int stack = 0; stack < breakdown.stackCount(); ++stack) {
                const ChartScene::Mark mark{row, stack};
                const QRectF rect = scene.rectOf(mark);
                if (rect.width() > 0.01)
                    QCOMPARE(scene.markAt(rect.center()), mark);
            }
            QCOMPARE(scene.markAt({2, scene.rectOf({row, -1}).center().y()}).row, row);
        }
        QCOMPARE(scene.markAt({5, 1}), ChartScene::Mark());
    }

    void mirrored_turnsTheBarsRoundButFindsThemAllTheSame()
    {
        const Breakdown breakdown(m_edition, {{scope(u"somalia"_s), scope(u"kenya"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(900);
        const QRectF left = scene.rectOf({0, 4});
        ChartLook look;
        look.mirrored = true;
        scene.setLook(look);
        scene.layOutForWidth(900);
        const QRectF right = scene.rectOf({0, 4});
        QCOMPARE(right.right(), 900 - left.left());
        QCOMPARE(scene.markAt(right.center()), (ChartScene::Mark{0, 4}));
    }

    void smallBarsAreDrawnOnceMoreAtOneScaleThatIsNamed()
    {
        const Breakdown breakdown(m_edition, {{scope(u"south-america"_s)}});
        const QList<int> factors = ChartMagnification::factors(breakdown, 0);
        for (int row = 0; row < breakdown.rowCount(); ++row) {
            const double part = double(breakdown.rowTotal(row).amount) / breakdown.maximum();
            QCOMPARE(factors.at(row), part < ChartMagnification::smallBar ? 10 : 1);
            QVERIFY(factors.at(row) == 1 || part * factors.at(row) <= ChartMagnification::room);
        }
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForSize({1280, 720});
        QVERIFY(!textsOf(scene).contains(u"×10"_s));
        const QRectF argentina = scene.rectOf({1, 0});
        ChartLook look;
        look.content.magnify = true;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QCOMPARE(textsOf(scene).count(u"×10"_s), factors.count(10));
        QVERIFY(textsOf(scene).contains(ChartMagnification::note(factors)));
        QCOMPARE(scene.rectOf({1, 0}).width(), argentina.width()); // the bar on the axis stays true

        look.content.notes = false; // the scale is named all the same
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).join(u'\n').contains(ChartMagnification::note(factors)));
    }

    void markAt_findsSegmentsOfMagnifiedBars()
    {
        const Breakdown breakdown(m_edition, {{scope(u"south-america"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        ChartLook look;
        for (const bool mirrored : {false, true}) {
            look.mirrored = mirrored;
            look.content.magnify = false;
            scene.setLook(look);
            scene.layOutForSize({1280, 720});
            const auto stacksInRow = [&](int row) {
                QSet<int> found;
                for (int x = 0; x < 1280; ++x)
                    found.insert(scene.markAt({qreal(x) + 0.5, scene.rectOf({row, -1}).center().y()}).stack);
                return found;
            };
            const qsizetype before = stacksInRow(8).size(); // Uruguay's segments are thinner than a pixel
            look.content.magnify = true;
            scene.setLook(look);
            scene.layOutForSize({1280, 720});
            QVERIFY(stacksInRow(8).size() > before);
            QVERIFY(stacksInRow(8).size() >= 4); // its themes, but for a hair's breadth, and the bar beside them
            for (int row = 0; row < breakdown.rowCount(); ++row) {
                const ChartScene::Mark mark = scene.markAt({640, scene.rectOf({row, -1}).center().y()});
                QCOMPARE(mark.row, row);
            }
        }
    }

    void nothingIsMagnifiedWhereNothingIsSmall()
    {
        const Breakdown world(m_edition, {{Scope::world()}});
        QVERIFY(ChartMagnification::note(ChartMagnification::factors(world, 0)).isEmpty());
        QVERIFY(!ChartMagnification::note(ChartMagnification::factors(world, 1e10)).isEmpty()); // a longer axis
        BreakdownQuery shares{{scope(u"south-america"_s)}};
        shares.measure = BreakdownQuery::Measure::Share;
        QVERIFY(ChartMagnification::note(ChartMagnification::factors(Breakdown(m_edition, shares), 0)).isEmpty());
        QVERIFY(ChartMagnification::factors(Breakdown(), 0).isEmpty());
    }

    void revealingThemesKeepsAxisAndPlaces()
    {
        const Breakdown breakdown(m_edition, {{scope(u"east-and-horn-of-africa"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForSize({1280, 720});
        const QRectF whole = scene.rectOf({6, 1});
        const QStringList all = textsOf(scene);
        QVERIFY(all.contains(u"102.7"_s));

        ChartLook look;
        look.revealed = 2;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QCOMPARE(scene.rectOf({6, 1}), whole);
        QCOMPARE(scene.rectOf({6, 4}).width(), 0.0);
        const QStringList some = textsOf(scene);
        QVERIFY(!some.contains(u"102.7"_s)); // a total would give away the rest
        QVERIFY(some.contains(u"Somalia"_s) && some.contains(shortThemeTitle(*m_edition, 5)));
    }

    void themesAsBarsAreRevealedFromTheTop()
    {
        const Breakdown breakdown(m_edition, {{scope(u"somalia"_s)}, BreakdownQuery::Bars::Themes});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        ChartLook look;
        look.revealed = 5;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QVERIFY(scene.rectOf({4, 0}).width() > 0);
        QVERIFY(textsOf(scene).contains(u"55.0"_s));
        look.revealed = 4;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QCOMPARE(scene.rectOf({4, 0}).width(), 0.0);
        QVERIFY(!textsOf(scene).contains(u"55.0"_s));
    }

    void describe_givesExactAmountAndShare()
    {
        const Breakdown breakdown(m_edition, {{scope(u"somalia"_s), scope(u"fiji"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(900);
        const QString segment = scene.describe({0, 4});
        QVERIFY2(segment.contains(u"55,000,000"_s) && segment.contains(u"54%"_s), qPrintable(segment));
        QVERIFY(scene.describe({0, -1}).contains(u"102,720,000"_s));
        QVERIFY(scene.describe({1, 0}).contains(u"not reported"_s));
        QVERIFY(scene.describe({7, 0}).isEmpty());
    }

    void aNarrowSegmentHasItsValueBesideItWhereNothingElseStands()
    {
        const Breakdown breakdown(m_edition, {{scope(u"east-and-horn-of-africa"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        ChartLook look;
        look.revealed = 1;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QCOMPARE(scene.valuesLeftOut(), 0); // each bar is one segment, and has room to its right
        look.revealed = -1;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QVERIFY(scene.valuesLeftOut() > 0);
    }

    void neighboursArePartedByTheGround()
    {
        const Breakdown breakdown(m_edition, {{scope(u"somalia"_s), scope(u"haiti"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForSize({1280, 720});
        QImage image(1280, 720, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter);
        painter.end();
        const QRectF segment = scene.rectOf({0, 4});
        const int y = qRound(segment.top() + 4);
        int lightest = 0;
        for (int x = qRound(segment.left()) - 2; x <= qRound(segment.left()) + 2; ++x)
            lightest = qMax(lightest, qGray(image.pixel(x, y)));
        QVERIFY(lightest > 200);
    }

    void endlessNamesAndManyThemesLeaveRoomForBars()
    {
        constexpr int count = 300;
        EditionData data = smallEdition()->data();
        data.funding = QList<Funding>(data.places.size() * count, Funding(1'000'000));
        data.themes.clear();
        data.printedTotals.clear();
        data.narratives.clear();
        for (int theme = 0; theme < count; ++theme)
            data.themes.append(
                {u"theme-%1"_s.arg(theme), Theme::Kind::Objective, theme + 1, u"Theme %1"_s.arg(theme + 1)});
        data.places[1].name = QString(10'000, u'B');
        data.places[2].name = u"Alpha "_s.repeated(2000);
        ChartScene scene;
        BreakdownQuery query;
        query.scopes = {Scope::region(0)};
        scene.setBreakdown(Breakdown(std::make_shared<const Edition>(data), query));
        scene.layOutForWidth(800);
        QVERIFY2(scene.sceneRect().height() < 1500, qPrintable(QString::number(scene.sceneRect().height())));
        QVERIFY(textsOf(scene).contains(u"and 271 more"_s));
        for (const QString &text : textsOf(scene))
            QVERIFY(text.size() <= 200);
    }

    void textIsNeverReadAsMarkup()
    {
        EditionData data = m_edition->data();
        data.places[1].name = u"<b>Five</b> < 6 & more"_s;
        const Breakdown breakdown(std::make_shared<const Edition>(data), {{Scope::region(0)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(900);
        QVERIFY(textsOf(scene).contains(u"<b>Five</b> < 6 & more"_s));
    }
};

MIGOF_TEST(TestChartScene)
#include "tst_chartscene.moc"
