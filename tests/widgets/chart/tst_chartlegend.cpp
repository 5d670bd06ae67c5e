// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/words/displayname.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/widgets/chart/scenetexts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartLegend : public QObject
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
};

MIGOF_TEST(TestChartLegend)
#include "tst_chartlegend.moc"
