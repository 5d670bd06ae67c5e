// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
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
        QList<ChartFinding> findings;
        ChartExporter(m_edition, query).preview(settings, {200, 200}, &findings);
        return findings;
    }

    static const ChartFinding *find(const QList<ChartFinding> &findings, ChartFinding::Kind kind)
    {
        for (const ChartFinding &finding : findings) {
            if (finding.kind == kind)
                return &finding;
        }
        return nullptr;
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

    void remedy_mendsWhatWasFound_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<ChartExportSettings>("settings");
        QTest::addColumn<ChartFinding::Kind>("kind");
        using Kind = ChartFinding::Kind;
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(u"320x160"_s);
        settings.content.everyBar = true;
        QTest::newRow("32 bars on a stamp") << u"european-economic-area"_s << settings << Kind::CutText;
        settings.size = *ChartSize::fromText(u"60x60mm"_s);
        QTest::newRow("letters too small") << u"west-and-central-africa"_s << settings << Kind::SmallText;
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
        QVERIFY(!finding->remedy.isEmpty());

        // One click may not be enough for a stamp, but few are.
        ChartExportSettings mended = finding->mended;
        for (int clicks = 1; clicks < 12; ++clicks) {
            const QList<ChartFinding> left = check(scope, mended);
            finding = find(left, kind);
            if (!finding)
                return;
            QVERIFY(!finding->remedy.isEmpty());
            mended = finding->mended;
        }
        QFAIL("the remedy never helps");
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
