// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/widgets/chart/scenetexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBarNotes : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    ChartLook noted(const QMap<QString, QString> &notes) const
    {
        ChartLook look;
        look.fontSize = 22;
        look.content.barNotes = notes;
        return look;
    }
    static QRectF placeOf(const ChartScene &scene, const QString &words)
    {
        for (const ChartTextItem *text : textItemsOf(scene)) {
            if (text->text() == words)
                return text->boundingRect();
        }
        return {};
    }
    static bool has(const ChartScene &scene, const QString &words) { return textsOf(scene).contains(words); }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void standBesideBarsThatHaveRoom_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void standBesideBarsThatHaveRoom()
    {
        QFETCH(const bool, mirrored);
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{*m_edition->find(u"east-and-horn-of-africa"_s)}}));
        ChartLook look = noted({{u"kenya"_s, u"more in <2018>"_s}});
        look.mirrored = mirrored;
        scene.setLook(look);
        scene.layOutForSize({1280, 720});
        const QRectF note = placeOf(scene, u"more in <2018>"_s); // never markup
        int kenya = 0;
        while (scene.breakdown().idOf(scene.breakdown().row(kenya)) != u"kenya"_s)
            ++kenya;
        const QRectF bar = scene.rectOf({kenya, -1});
        QVERIFY(bar.top() <= note.top() && note.bottom() <= bar.bottom() + 1);
        for (int stack = 0; stack < scene.breakdown().stackCount(); ++stack)
            QVERIFY(!note.intersects(scene.rectOf({kenya, stack})));
    }

    // The longest bar leaves no room: its note has a mark, and stands below with it.
    void standBelowWithAMarkWhereThereIsNoRoom()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{*m_edition->find(u"east-and-horn-of-africa"_s)}}));
        scene.setLook(noted({{u"somalia"_s, u"a third year without rain"_s},
                             {u"south-sudan"_s, u"half of it for people who left their homes, as before"_s},
                             {u"kenya"_s, u"short"_s},
                             {u"haiti"_s, u"of another region"_s}}));
        for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(800, 800)}) {
            scene.layOutForSize(size);
            const QString all = textsOf(scene).join(u'\n');
            QVERIFY2(has(scene, u"Somalia\u00A0¹"_s) || has(scene, u"Somalia\u00A0²"_s), qPrintable(all));
            QVERIFY(all.contains(u" a third year without rain"_s));
            QVERIFY(has(scene, u"short"_s) && has(scene, u"Kenya"_s)); // no mark
            QCOMPARE(all.count(u"people who left"_s), 1);
            QVERIFY(!all.contains(u"another region"_s));
        }
        scene.layOutForPane({1280, 720});
        QVERIFY(textsOf(scene).join(u'\n').contains(u" a third year without rain"_s));
        scene.setLook(noted({}));
        scene.layOutForSize({1280, 720});
        QVERIFY(has(scene, u"Somalia"_s));
    }

    void themesOfAPlaceHaveThem()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{*m_edition->find(u"somalia"_s)}, BreakdownQuery::Bars::Themes}));
        scene.setLook(noted({{u"principle-2"_s, u"new this year"_s}}));
        scene.layOutForSize({1280, 720});
        QVERIFY(has(scene, u"new this year"_s));
    }
};

MIGOF_TEST(TestBarNotes)
#include "tst_barnotes.moc"
