// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartdescription.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"
#include "tests/widgets/chart/scenetexts.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestChartHead : public QObject
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

    // The total in the bars' unit stands without it; in another it is told with its own.
    void theUnitIsToldOnce()
    {
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"somalia"_s)}, BreakdownQuery::Bars::Themes}));
        scene.layOutForSize({1280, 720});
        QVERIFY2(textsOf(scene).contains(u"Funding required in 2017, by theme · 102.7 in total · US$ million"_s),
                 qPrintable(textsOf(scene).join(u'\n')));
        scene.setBreakdown(Breakdown(m_edition, {{Scope::world()}}));
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).join(u'\n').contains(u"US$ 2.6 billion in total · US$ million"_s));
        BreakdownQuery shares{{scope(u"somalia"_s)}, BreakdownQuery::Bars::Themes};
        shares.measure = BreakdownQuery::Measure::Share;
        scene.setBreakdown(Breakdown(m_edition, shares));
        scene.layOutForSize({1280, 720});
        QVERIFY(!textsOf(scene).join(u'\n').contains(u"Share of the total"_s)); // the subtitle begins so
    }

    void hiddenBarsAreTold()
    {
        ChartScene scene;
        BreakdownQuery query{{scope(u"east-and-horn-of-africa"_s)}};
        query.hidden = {u"somalia"_s, u"kenya"_s};
        scene.setBreakdown(Breakdown(m_edition, query));
        scene.layOutForSize({1280, 720});
        const QString all = textsOf(scene).join(u'\n');
        QVERIFY2(all.contains(u"Left out: Kenya and Somalia."_s) || all.contains(u"Left out: Somalia and Kenya."_s),
                 qPrintable(all));
        QVERIFY(!textsOf(scene).contains(u"Somalia"_s));
        for (const Scope place : m_edition->children(scope(u"east-and-horn-of-africa"_s)).mid(0, 6))
            query.hidden.append(m_edition->id(place));
        scene.setBreakdown(Breakdown(m_edition, query));
        scene.layOutForSize({1280, 720});
        QVERIFY(textsOf(scene).join(u'\n').contains(u"Left out: "_s));
    }

    // A narrow pane has the themes' short titles rather than the beginnings of long ones.
    void labelsAreNotCutWhereThereAreShortOnes_data()
    {
        QTest::addColumn<QSizeF>("pane");
        QTest::newRow("low") << QSizeF(380, 300);
        QTest::newRow("narrow") << QSizeF(330, 600);
        QTest::newRow("wide") << QSizeF(900, 250);
    }

    void labelsAreNotCutWhereThereAreShortOnes()
    {
        QFETCH(const QSizeF, pane);
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, {{scope(u"somalia"_s)}, BreakdownQuery::Bars::Themes}));
        scene.layOutForPane(pane);
        for (const QString &text : textsOf(scene))
            QVERIFY2(!text.contains(u'…'), qPrintable(text));
    }
};

MIGOF_TEST(TestChartHead)
#include "tst_charthead.moc"
