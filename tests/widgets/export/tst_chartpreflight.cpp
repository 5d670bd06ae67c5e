// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartexporter.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChartPreflight : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    QList<ChartFinding> check(const QString &scope, const ChartExportSettings &settings) const
    {
        BreakdownQuery query;
        query.scopes = {*m_edition->find(scope)};
        if (query.scopes.first().kind == Scope::Kind::Place)
            query.bars = BreakdownQuery::Bars::Themes;
        ChartScene scene;
        ChartExporter(m_edition, query).prepare(scene, settings);
        return ChartPreflight::check(scene, settings);
    }

    static const ChartFinding *find(const QList<ChartFinding> &findings, ChartFinding::Kind kind)
    {
        for (const ChartFinding &finding : findings) {
            if (finding.kind == kind)
                return &finding;
        }
        return nullptr;
    }

    // One click may not be enough for a stamp, but few are.
    bool helps(const QString &scope, ChartFinding::Kind kind, const ChartFinding::Remedy &remedy) const
    {
        ChartExportSettings mended = remedy.mended;
        for (int clicks = 1; clicks < 12; ++clicks) {
            const QList<ChartFinding> left = check(scope, mended);
            const ChartFinding *found = find(left, kind);
            if (!found)
                return true;
            if (found->remedies.isEmpty())
                return false;
            mended = found->remedies.first().mended;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void ordinaryChart_isInOrderOnceSmallSegmentsAreSilent()
    {
        ChartExportSettings settings;
        settings.content.values = false;
        QVERIFY(check(u"south-america"_s, settings).isEmpty());
    }

    // A slide stays one: what small letters are mended by leaves its size as it is.
    void everyBarOnASlide_hasRemediesThatKeepItsSize()
    {
        ChartExportSettings settings;
        settings.content.manyBars = ChartContent::ManyBars::Small;
        const QString scope = u"european-economic-area"_s;
        const QList<ChartFinding> findings = check(scope, settings);
        const ChartFinding *small = find(findings, ChartFinding::Kind::SmallText);
        QVERIFY(small);
        QCOMPARE(small->remedies.size(), 3);
        for (const ChartFinding::Remedy &remedy : small->remedies) {
            QCOMPARE(remedy.mended.size, settings.size);
            QVERIFY2(!find(check(scope, remedy.mended), ChartFinding::Kind::SmallText), qPrintable(remedy.words));
        }
    }

    void remedy_mendsWhatWasFound_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<ChartExportSettings>("settings");
        QTest::addColumn<ChartFinding::Kind>("kind");
        using Kind = ChartFinding::Kind;
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(u"320x160"_s);
        settings.content.manyBars = ChartContent::ManyBars::Small;
        QTest::newRow("32 bars on a stamp") << u"european-economic-area"_s << settings << Kind::CutText;
        settings.size = *ChartSize::fromText(u"60x60mm"_s);
        QTest::newRow("letters too small") << u"west-and-central-africa"_s << settings << Kind::SmallText;
        settings = {};
        settings.size = {200, 600};
        settings.fontScale = 3;
        settings.title = u"WWWWWWWWWWWW"_s;
        QTest::newRow("a word that cannot be wrapped") << u"fiji"_s << settings << Kind::CutText;
        settings = {};
        settings.content.legend = ChartContent::Legend::Hidden;
        QTest::newRow("colours without a legend") << u"world"_s << settings << Kind::MissingLegend;
        settings = {};
        settings.background = ChartExportSettings::Background::Transparent;
        QTest::newRow("dark letters on nothing") << u"world"_s << settings << Kind::LowContrast;
        settings = {};
        QTest::newRow("values without room") << u"world"_s << settings << Kind::ValuesLeftOut;
        settings.title = u"\U0010FFFD"_s;
        QTest::newRow("no glyph") << u"world"_s << settings << Kind::MissingGlyphs;
    }

    void remedy_mendsWhatWasFound()
    {
        QFETCH(QString, scope);
        QFETCH(ChartExportSettings, settings);
        QFETCH(ChartFinding::Kind, kind);
        const QList<ChartFinding> findings = check(scope, settings);
        const ChartFinding *finding = find(findings, kind);
        QVERIFY(finding);
        QVERIFY(!finding->message.isEmpty());
        QVERIFY(!finding->remedies.isEmpty());
        for (const ChartFinding::Remedy &remedy : finding->remedies) {
            QVERIFY(!remedy.words.isEmpty());
            QVERIFY2(helps(scope, kind, remedy), qPrintable(remedy.words));
        }
    }

    // Each was silent once.
    void everythingThatIsDrawn_isLookedAt_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<ChartExportSettings>("settings");
        QTest::addColumn<ChartFinding::Kind>("kind");
        QTest::addColumn<bool>("found");
        using Kind = ChartFinding::Kind;
        ChartExportSettings settings;
        QTest::newRow("a legend") << u"world"_s << settings << Kind::MissingLegend << false;
        settings.content.legend = ChartContent::Legend::Hidden;
        QTest::newRow("no legend for colours") << u"world"_s << settings << Kind::MissingLegend << true;
        QTest::newRow("no legend, and no colours to tell") << u"haiti"_s << settings << Kind::MissingLegend << false;

        settings = {};
        settings.title = u"WWWWWWWWWWWW"_s;
        QTest::newRow("a word that has room") << u"haiti"_s << settings << Kind::CutText << false;
        settings.size = {200, 600};
        settings.fontScale = 3;
        QTest::newRow("a word that cannot be wrapped") << u"fiji"_s << settings << Kind::CutText << true;

        settings = {};
        QTest::newRow("letters for a slide") << u"european-economic-area"_s << settings << Kind::SmallText << false;
        settings.content.manyBars = ChartContent::ManyBars::Small;
        QTest::newRow("every bar on a slide") << u"european-economic-area"_s << settings << Kind::SmallText << true;
        settings.content.manyBars = ChartContent::ManyBars::Others;
        settings.fontScale = 0.8;
        QTest::newRow("smaller letters") << u"haiti"_s << settings << Kind::SmallText << true;
        settings = {};
        settings.size = *ChartSize::fromText(u"a4-landscape"_s);
        QTest::newRow("letters for paper") << u"haiti"_s << settings << Kind::SmallText << false;
        // Labels of 9 points, but notes and source of 7.
        settings.fontScale = 0.8;
        settings.content.notes = true;
        QTest::newRow("small notes alone") << u"ecuador"_s << settings << Kind::SmallText << true;
    }

    void everythingThatIsDrawn_isLookedAt()
    {
        QFETCH(const QString, scope);
        QFETCH(const ChartExportSettings, settings);
        QFETCH(const ChartFinding::Kind, kind);
        QFETCH(const bool, found);
        QVERIFY(m_edition->find(scope));
        QCOMPARE(find(check(scope, settings), kind) != nullptr, found);
    }

    void smallLetters_areMeasured()
    {
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(u"1280x720"_s);
        settings.fontScale = 0.5;
        const QList<ChartFinding> findings = check(u"haiti"_s, settings);
        const ChartFinding *small = find(findings, ChartFinding::Kind::SmallText);
        QVERIFY(small);
        // 28 of 1080 lines are 19 of 720.
        QVERIFY2(small->message.endsWith(u"have 9 px; at this size readers need 19 px."_s), qPrintable(small->message));
    }

    // What is too small does not become readable by being made smaller.
    void warningsStayWhenLettersShrink_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("size");
        QTest::addColumn<ChartContent::ManyBars>("manyBars");
        using ManyBars = ChartContent::ManyBars;
        QTest::newRow("slide") << u"south-america"_s << u"1920x1080"_s << ManyBars::Others;
        QTest::newRow("slide with every bar") << u"european-economic-area"_s << u"1920x1080"_s << ManyBars::Small;
        QTest::newRow("page") << u"west-and-central-africa"_s << u"a4-portrait"_s << ManyBars::Others;
        QTest::newRow("stamp") << u"west-and-central-africa"_s << u"60x60mm"_s << ManyBars::Others;
        QTest::newRow("square with every bar") << u"west-and-central-africa"_s << u"square"_s << ManyBars::Small;
    }

    void warningsStayWhenLettersShrink()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, size);
        QFETCH(const ChartContent::ManyBars, manyBars);
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(size);
        settings.content.manyBars = manyBars;
        bool before = false;
        for (int perCent = 140; perCent >= 50; perCent -= 10) {
            settings.fontScale = perCent / 100.0;
            const QList<ChartFinding> findings = check(scope, settings);
            const bool now =
                find(findings, ChartFinding::Kind::SmallText) || find(findings, ChartFinding::Kind::CutText);
            QVERIFY2(now || !before, qPrintable(QString::number(perCent)));
            before = now;
        }
        QVERIFY(before);
    }

    void valuesThatMagnifyShows_areNotMissed()
    {
        const auto leftOut = [this](Scope region, bool magnify) {
            ChartExportSettings settings;
            settings.fontScale = 0.5;
            settings.content.magnify = magnify;
            BreakdownQuery query;
            query.scopes = {region};
            ChartScene scene;
            ChartExporter(m_edition, query).prepare(scene, settings);
            return scene.valuesLeftOut();
        };
        int shown = 0;
        for (const Scope region : m_edition->children(Scope::world()))
            shown += leftOut(region, false) - leftOut(region, true);
        QVERIFY(shown > 0);
    }

    void valuesLeftOut_areCounted()
    {
        // Two places: one segment too small for its value in a chart this narrow, and none in shares.
        ChartExportSettings settings;
        settings.fontScale = 0.6;
        const QList<ChartFinding> findings = check(u"haiti"_s, settings);
        QVERIFY2(!find(findings, ChartFinding::Kind::ValuesLeftOut),
                 "bars of one segment have their total beside them");
    }

    void missingGlyphs_findsOnlyWhatNoFontHas()
    {
        QCOMPARE(ChartPreflight::missingGlyphs(u"Plain text, été"_s, QFont()), QString());
        QVERIFY(!ChartPreflight::missingGlyphs(u"a\U0010FFFDb"_s, QFont()).isEmpty());
    }
};

MIGOF_TEST(TestChartPreflight)
#include "tst_chartpreflight.moc"
