// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/widgets/chart/scenetexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestManyBars : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    Scope scope(const QString &id) const { return *m_edition->find(id); }

    BreakdownQuery bySize(const QString &id) const
    {
        BreakdownQuery query{{scope(id)}};
        query.sort = BreakdownQuery::Sort::Total;
        return query;
    }

    static ChartLook lookOf(ChartContent::ManyBars way)
    {
        ChartLook look;
        look.fontSize = 30;
        look.leastLetters = 28;
        look.content.manyBars = way;
        return look;
    }

    static int smallestLetters(const ChartScene &scene)
    {
        int smallest = 1000;
        for (const ChartTextItem *text : textItemsOf(scene))
            smallest = qMin(smallest, text->font().pixelSize());
        return smallest;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::English); // names are listed as a language does
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
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

        look.content.manyBars = ChartContent::ManyBars::Small;
        scene.setLook(look);
        scene.layOutForSize({1920, 1080});
        QCOMPARE(scene.breakdown().rowCount(), all.rowCount());
        QVERIFY(scene.fontSize() < 28);
    }

    // Every bar stands on one page, in the order of all, in letters that can be read, at one scale and from one axis.
    void pagesShareTheBars()
    {
        const Breakdown all(m_edition, bySize(u"european-economic-area"_s));
        ChartScene scene;
        scene.setLook(lookOf(ChartContent::ManyBars::Pages));
        scene.setBreakdown(all);
        scene.layOutForSize({1920, 1080});
        const int pages = scene.pageCount();
        QVERIFY2(pages > 1 && pages < 5, qPrintable(QString::number(pages)));
        const qreal start = scene.rectOf({0, 0}).left();
        int shown = 0;
        qreal millions = 0; // pixels of one
        for (int page = 0; page < pages; ++page) {
            scene.setPage(page);
            scene.layOutForSize({1920, 1080});
            QVERIFY(!scene.overflows());
            QVERIFY(smallestLetters(scene) >= 28);
            QCOMPARE(scene.pageCount(), pages);
            QCOMPARE(scene.rectOf({0, 0}).left(), start);
            const Breakdown &drawn = scene.breakdown();
            QVERIFY(qAbs(drawn.rowCount() - all.rowCount() / pages) <= 1);
            const QString told = textsOf(scene).join(u'\n');
            QVERIFY2(told.contains(
                         u"Bars %1 to %2 of %3."_s.arg(shown + 1).arg(shown + drawn.rowCount()).arg(all.rowCount())),
                     qPrintable(told));
            QVERIFY(told.contains(u"Largest first"_s));
            for (int row = 0; row < drawn.rowCount(); ++row)
                QCOMPARE(drawn.row(row), all.row(shown + row));
            const int longest = 0;
            qreal length = 0;
            for (int stack = 0; stack < drawn.stackCount(); ++stack)
                length += scene.rectOf({longest, stack}).width();
            const qreal ofOne = length * 1e6 / qreal(drawn.rowTotal(longest).amount);
            if (page > 0)
                QVERIFY(qAbs(ofOne - millions) < 1e-6);
            millions = ofOne;
            shown += drawn.rowCount();
        }
        QCOMPARE(shown, all.rowCount());
        scene.setPage(99);
        scene.layOutForSize({1920, 1080});
        QCOMPARE(scene.breakdown().firstRow() + scene.breakdown().rowCount(), all.rowCount()); // the last
    }

    void columnsHoldTwiceTheBarsAtOneScale_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void columnsHoldTwiceTheBarsAtOneScale()
    {
        QFETCH(bool, mirrored);
        const Breakdown all(m_edition, bySize(u"west-and-central-africa"_s));
        ChartScene scene;
        ChartLook look = lookOf(ChartContent::ManyBars::Columns);
        look.mirrored = mirrored;
        scene.setLook(look);
        scene.setBreakdown(all);
        scene.layOutForSize({1920, 1080});
        QVERIFY(!scene.overflows());
        QCOMPARE(scene.breakdown().rowCount(), all.rowCount());
        QVERIFY(smallestLetters(scene) >= 28);
        QVERIFY(textsOf(scene).join(u'\n').contains(u"The columns have one scale."_s));
        const int inColumn = (all.rowCount() + 1) / 2;
        QCOMPARE(scene.rectOf({0, -1}).top(), scene.rectOf({inColumn, -1}).top());
        const qreal between = scene.rectOf({inColumn, 0}).left() - scene.rectOf({0, 0}).left();
        QVERIFY(mirrored ? between < -800 : between > 800);
        QVERIFY(!scene.rectOf({0, -1}).intersects(scene.rectOf({inColumn, -1})));
        for (int row = 0; row < all.rowCount(); ++row) {
            qreal length = 0;
            for (int stack = 0; stack < all.stackCount(); ++stack) {
                const QRectF segment = scene.rectOf({row, stack});
                length += segment.width();
                const ChartScene::Mark found = scene.markAt(segment.center());
                QVERIFY2(segment.width() < 0.01 || found == (ChartScene::Mark{row, stack}),
                         qPrintable(u"%1.%2 is found as %3.%4"_s.arg(row).arg(stack).arg(found.row).arg(found.stack)));
            }
            const qreal longest = scene.bars().axisEnd();
            const qreal scale = scene.rectOf({0, 0}).width() / all.plotted(0, 0);
            QVERIFY(qAbs(length - double(all.rowTotal(row).amount) * scale) < 0.01 && longest > 0);
            QCOMPARE(scene.markAt(scene.rectOf({row, -1}).center()).row, row);
        }
    }

    // What has room needs neither.
    void fewBarsStayAsTheyAre()
    {
        const Breakdown few(m_edition, bySize(u"east-and-horn-of-africa"_s));
        for (const auto way : {ChartContent::ManyBars::Others, ChartContent::ManyBars::Columns,
                               ChartContent::ManyBars::Pages, ChartContent::ManyBars::Small}) {
            ChartScene scene;
            scene.setLook(lookOf(way));
            scene.setBreakdown(few);
            scene.layOutForSize({1920, 1080});
            QCOMPARE(scene.pageCount(), 1);
            QCOMPARE(scene.breakdown().rowCount(), few.rowCount());
            QVERIFY(!textsOf(scene).join(u'\n').contains(u"The columns"_s));
        }
    }

    // Where two columns are too few as well, the smaller bars share one in them.
    void columnsThatAreTooFewHoldTheLargest()
    {
        BreakdownQuery query = bySize(u"world"_s);
        query.allPlaces = true;
        const Breakdown all(m_edition, query);
        ChartScene scene;
        scene.setLook(lookOf(ChartContent::ManyBars::Columns));
        scene.setBreakdown(all);
        scene.layOutForSize({1920, 1080});
        QVERIFY(!scene.overflows());
        const Breakdown &shown = scene.breakdown();
        QVERIFY2(shown.rowCount() >= 8 && shown.rowCount() < all.rowCount(),
                 qPrintable(QString::number(shown.rowCount())));
        QVERIFY(shown.row(shown.rowCount() - 1).isRest());
        QVERIFY(smallestLetters(scene) >= 28);
    }
};

MIGOF_TEST(TestManyBars)
#include "tst_manybars.moc"
