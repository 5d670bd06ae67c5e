// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"
#include "models/figures/chartdescription.h"
#include "models/package/datapackagereader.h"
#include "models/words/displayname.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
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

    static QStringList textsOf(const ChartScene &scene)
    {
        QStringList texts;
        for (const QGraphicsItem *item : scene.items()) {
            if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
                texts.append(text->text());
        }
        return texts;
    }

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

    void notesOfTheScopeAndTheSourceStandBelow()
    {
        const Breakdown breakdown(m_edition, {{scope(u"south-eastern-europe-eastern-europe-and-central-asia"_s)}});
        ChartScene scene;
        scene.setBreakdown(breakdown);
        scene.layOutForWidth(900);
        const QString all = textsOf(scene).join(u'\n');
        QVERIFY(all.contains(u"Security Council resolution 1244"_s));
        QVERIFY(all.contains(u"Source: IOM, Migration Initiatives 2017"_s));
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

    // No axis of zeros.
    void nothingReportedIsASentence()
    {
        EditionData data = smallEdition()->data();
        std::fill(data.funding.begin(), data.funding.end(), Funding());
        ChartScene scene;
        BreakdownQuery query;
        query.scopes = {Scope::region(0)};
        const Breakdown breakdown(std::make_shared<const Edition>(data), query);
        scene.setBreakdown(breakdown);
        scene.layOutForSize({800, 600});
        const QStringList texts = textsOf(scene);
        QVERIFY(texts.contains(ChartDescription::sentence(breakdown)));
        QVERIFY(!texts.contains(u"0"_s));
        QCOMPARE(scene.markAt({400, 300}), ChartScene::Mark());
    }

    void theUnitStandsOnceAndNoAxisWhereEveryBarCarriesItsAmount()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"east-and-horn-of-africa"_s)}}));
        for (const bool title : {true, false}) {
            ChartLook look;
            look.content.title = title;
            scene.setLook(look);
            scene.layOutForSize({1280, 720});
            QCOMPARE(textsOf(scene).join(u'\n').count(u"US$ million"_s), 1);
            QVERIFY(!textsOf(scene).contains(u"0"_s)); // the axis would begin with it
        }
        ChartLook withoutTotals;
        withoutTotals.content.totals = false;
        scene.setLook(withoutTotals);
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).contains(u"0"_s) && textsOf(scene).contains(u"100"_s));
        BreakdownQuery shares{{scope(u"east-and-horn-of-africa"_s)}};
        shares.measure = BreakdownQuery::Measure::Share;
        scene.setBreakdown(Breakdown(m_edition, shares));
        scene.setLook({});
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).join(u'\n').contains(u"100%"_s));
    }

    void theLegendIsARowOfShortTitlesInTheOrderOfTheBars()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{Scope::world()}}));
        ChartLook look;
        look.fontSize = 30;
        scene.setLook(look);
        scene.layOutForSize({1920, 1080});
        QList<const ChartTextItem *> entries;
        for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
            for (const QGraphicsItem *item : scene.items()) {
                const auto *text = dynamic_cast<const ChartTextItem *>(item);
                if (text && text->text() == shortThemeTitle(*m_edition, theme))
                    entries.append(text);
            }
        }
        QCOMPARE(entries.size(), m_edition->themes().size());
        for (qsizetype i = 1; i < entries.size(); ++i) {
            QCOMPARE(entries.at(i)->boundingRect().top(), entries.first()->boundingRect().top());
            QVERIFY(entries.at(i)->boundingRect().left() > entries.at(i - 1)->boundingRect().right());
        }
        QVERIFY(entries.first()->boundingRect().bottom() < scene.rectOf({0, -1}).top() + 1);
        look.content.legend = ChartContent::Legend::Side; // has room for whole titles
        scene.setLook(look);
        scene.layOutForSize({1920, 1080});
        QVERIFY(textsOf(scene).contains(fullThemeName(*m_edition, 0)));
    }

    void theSourceStandsWhereNotesAreLeftOut()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{Scope::world()}}));
        ChartLook look;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        const qsizetype all = textsOf(scene).size();
        look.content.notes = false;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).size() < all);
        QVERIFY(textsOf(scene).join(u'\n').contains(u"Migration Initiatives 2017"_s));
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

    void whereLettersWouldBeTooSmallTheOthersShareABar()
    {
        BreakdownQuery query{{scope(u"west-and-central-africa"_s)}};
        query.sort = BreakdownQuery::Sort::Total;
        const Breakdown all(m_edition, query);
        ChartScene scene;
        ChartLook look;
        look.fontSize = 30;
        look.leastLetters = 28;
        scene.setLook(look);
        scene.setBreakdown(all);
        scene.layOutForSize({1920, 1080});
        const Breakdown &shown = scene.breakdown();
        QVERIFY(shown.rowCount() < all.rowCount());
        QVERIFY(shown.rowCount() >= 12);
        QVERIFY(shown.row(shown.rowCount() - 1).isRest());
        QVERIFY(textsOf(scene).contains(shown.name(shown.row(shown.rowCount() - 1))));
        for (const QGraphicsItem *item : scene.items()) {
            if (const auto *text = dynamic_cast<const ChartTextItem *>(item))
                QVERIFY2(text->font().pixelSize() >= 28, qPrintable(text->text()));
        }
        qint64 total = 0;
        for (int row = 0; row < shown.rowCount(); ++row)
            total += shown.rowTotal(row).amount;
        QCOMPARE(total, m_edition->total(scope(u"west-and-central-africa"_s)).amount);

        look.content.everyBar = true;
        scene.setLook(look);
        scene.layOutForSize({1920, 1080});
        QCOMPARE(scene.breakdown().rowCount(), all.rowCount());
        QVERIFY(scene.fontSize() < 28);
    }

    void theOrderIsToldWhereItIsNotTheBooks()
    {
        ChartScene scene;
        BreakdownQuery query{{scope(u"south-america"_s)}};
        scene.setBreakdown(Breakdown(m_edition, query));
        scene.layOutForSize({1280, 720});
        QVERIFY(!textsOf(scene).join(u'\n').contains(u"Largest first"_s));
        query.sort = BreakdownQuery::Sort::Total;
        scene.setBreakdown(Breakdown(m_edition, query));
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).contains(u"Largest first; last: Regional initiatives."_s));
        const Breakdown &shown = scene.breakdown();
        QCOMPARE(shown.name(shown.row(shown.rowCount() - 1)), u"Regional initiatives"_s);
    }

    void aPlaceOfSeveralNamesItsRegion()
    {
        ChartScene scene;
        const Scope place = m_edition->children(scope(u"south-america"_s)).first();
        scene.setBreakdown(Breakdown(m_edition, {{place}, BreakdownQuery::Bars::Themes}));
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).contains(u"Regional initiatives (South America)"_s));
    }

    void aHeadlineTakesTheTitlesPlaceAndLeavesTheName()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"east-and-horn-of-africa"_s)}}));
        ChartLook look;
        look.content.headline = true;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        const QString all = textsOf(scene).join(u'\n');
        QVERIFY(all.contains(u"Somalia and South Sudan ask(s) for more than half"_s));
        QVERIFY(all.contains(u"East and Horn of Africa · "_s));
    }

    void emphasisGreysTheOthers()
    {
        const auto colorAt = [](ChartScene &scene, ChartScene::Mark mark) {
            QImage image(1280, 720, QImage::Format_RGB32);
            QPainter painter(&image);
            scene.render(&painter);
            painter.end();
            const QRectF rect = scene.rectOf(mark);
            return image.pixelColor(qRound(rect.center().x()), qRound(rect.top()) + 3);
        };
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"somalia"_s), scope(u"haiti"_s)}}));
        const ChartScene::Mark crises{0, 4};
        const ChartScene::Mark ofHaiti{1, 5};
        ChartLook look;
        for (const QString &id : {u"objective-2"_s, u"somalia"_s}) {
            look.content.emphasised = {id};
            scene.setLook(look);
            scene.layOutForSize({1280, 720});
            QCOMPARE(colorAt(scene, crises), ThemeColors::theme(4));
            QVERIFY(colorAt(scene, ofHaiti).hsvSaturation() < 40);
        }
        look.content.emphasised.clear();
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        QCOMPARE(colorAt(scene, ofHaiti), ThemeColors::theme(5));
        scene.pointOut(4);
        QCOMPARE(colorAt(scene, crises), ThemeColors::theme(4));
        QVERIFY(colorAt(scene, ofHaiti).hsvSaturation() < 40);
        scene.pointOut(-1);
        QCOMPARE(colorAt(scene, ofHaiti), ThemeColors::theme(5));
    }

    void legendEntriesAreFound()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{Scope::world()}}));
        for (const bool mirrored : {false, true}) {
            ChartLook look;
            look.mirrored = mirrored;
            scene.setLook(look);
            scene.layOutForSize({1280, 720});
            int found = 0;
            for (const QGraphicsItem *item : scene.items()) {
                const auto *text = dynamic_cast<const ChartTextItem *>(item);
                const int stack = text ? scene.legendEntryAt(text->boundingRect().center()) : -1;
                if (stack < 0)
                    continue;
                QCOMPARE(text->text(), shortThemeTitle(*m_edition, stack));
                ++found;
            }
            QCOMPARE(found, m_edition->themes().size());
            QCOMPARE(scene.legendEntryAt({640, 500}), -1);
        }
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
