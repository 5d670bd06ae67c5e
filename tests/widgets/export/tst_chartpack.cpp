// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpack.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

class TestChartPack : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;

    ChartPack regions(const ChartExportSettings &settings = {}) const
    {
        return {m_edition, m_edition->children(Scope::world()), BreakdownQuery(), settings};
    }

    ChartPack regionsAsPdf() const
    {
        ChartExportSettings settings;
        settings.format = ChartExportSettings::Format::Pdf;
        return regions(settings);
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void pdf_hasCoverContentsAndABookmarkForEachChart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.pdf"_s);
        QVERIFY(!regionsAsPdf().write(path));
        const auto document = Poppler::Document::load(path);
        QVERIFY(document);
        QCOMPARE(document->numPages(), 2 + 9);
        QVERIFY(document->page(0)->text({}).contains(m_edition->title()));
        QVERIFY(document->page(1)->text({}).contains(u"South America"_s));
        QVERIFY(document->page(2)->text({}).contains(u"Burundi"_s));

        const QVector<Poppler::OutlineItem> outline = document->outline();
        QCOMPARE(outline.size(), 1 + 9);
        QCOMPARE(outline.at(1).name(), u"East and Horn of Africa"_s);
        QCOMPARE(outline.at(1).destination()->pageNumber(), 3);
        QCOMPARE(outline.last().destination()->pageNumber(), 11);
    }

    void pictures_haveNamesThatFoldersTake()
    {
        EditionData data = m_edition->data();
        data.regions[0].id = QString(1000, u'a');
        data.regions[1].id = QString(1000, u'a') + u'b';
        const auto edition = std::make_shared<const Edition>(data);
        ChartExportSettings settings;
        settings.size = {320, 240};
        const QTemporaryDir folder;
        ChartPack pack(edition, {Scope::region(0), Scope::region(1)}, BreakdownQuery(), settings);
        QVERIFY(!pack.write(folder.path()));
        QCOMPARE(QDir(folder.path()).entryList({u"*.png"_s}).size(), 2);
    }

    void contents_leadToTheirPages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.pdf"_s);
        QVERIFY(!regionsAsPdf().write(path));
        const auto document = Poppler::Document::load(path);
        const auto page = document->page(1);
        const auto links = page->links();
        QCOMPARE(links.size(), size_t(9));
        const auto *last = static_cast<const Poppler::LinkGoto *>(links.back().get());
        QCOMPARE(last->destination().pageNumber(), 11);
    }

    void pictures_areNumberedInTheirOrder()
    {
        const QTemporaryDir folder;
        ChartExportSettings settings;
        settings.size = {320, 240};
        const QString path = folder.filePath(u"new/folder"_s);
        QVERIFY(!regions(settings).write(path));
        const QStringList files = QDir(path).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 9);
        QCOMPARE(files.first(), u"01-east-and-horn-of-africa.png"_s);
        QCOMPARE(files.last(), u"09-south-eastern-europe-eastern-europe-and-central-asia.png"_s);
        QCOMPARE(QImage(QDir(path).filePath(files.first())).size(), QSize(320, 240));
    }

    // One million is as long on every page, and title and axis stand where they stood.
    void chartsStandStill_data()
    {
        QTest::addColumn<QString>("size");
        QTest::newRow("slides") << u"1920x1080"_s;
        QTest::newRow("paper") << u"a4-landscape"_s;
        QTest::newRow("square") << u"square"_s;
    }

    void chartsStandStill()
    {
        QFETCH(const QString, size);
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(size);
        ChartPack pack(m_edition, QList{Scope::world()} + m_edition->children(Scope::world()), BreakdownQuery(),
                       settings, ChartPack::Scale::Same);
        QList<ChartFrame> frames;
        QList<double> scales;
        for (int i = 0; i < pack.size(); ++i) {
            ChartScene scene;
            pack.exporter(i).prepare(scene, pack.settings(i));
            frames.append(scene.layoutFrame());
            for (int stack = 0; stack < scene.breakdown().stackCount(); ++stack) {
                const double amount = scene.bars().length(0, stack);
                if (amount > scene.bars().axisEnd() / 20)
                    scales.append(scene.bars().segment(0, stack).width() / amount * 1e6);
            }
            QVERIFY(!scene.overflows());
            if (i == 0)
                scales.clear(); // the world has its own
        }
        for (const ChartFrame &frame : frames)
            QCOMPARE(frame, frames.first());
        for (const double scale : scales)
            QCOMPARE(scale, scales.first());
    }

    void sameScale_isTheLargestBarsAxis()
    {
        // The same place twice in other company: only a common axis makes both drawings' bars comparable.
        ChartExportSettings settings;
        settings.axisEnd = 500e6;
        BreakdownQuery query;
        query.scopes = {*m_edition->find(u"southern-africa"_s)};
        const ChartExporter exporter(m_edition, query);
        ChartScene free;
        ChartScene locked;
        exporter.prepare(free, {});
        exporter.prepare(locked, settings);
        const qreal freeWidth = free.rectOf({0, 0}).width();
        const qreal lockedWidth = locked.rectOf({0, 0}).width();
        QVERIFY(freeWidth > 0);
        QVERIFY(lockedWidth > 0);
        QVERIFY2(lockedWidth < freeWidth / 5, "500 million are many times the largest bar of Southern Africa");
    }

    void cancelledPdf_leavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.pdf"_s);
        QList<double> steps;
        const auto stopAtThird = [&steps](double done) {
            steps.append(done);
            return steps.size() < 3;
        };
        QVERIFY(!regionsAsPdf().write(path, stopAtThird));
        QCOMPARE(steps.size(), 3);
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QVERIFY(!QFile::exists(path));
    }

    // Warnings are about the charts as they were written, in the frame that all share, and the same for pages and
    // files.
    void warnings_nameTheirCharts_data()
    {
        QTest::addColumn<ChartExportSettings::Format>("format");
        QTest::newRow("pages") << ChartExportSettings::Format::Pdf;
        QTest::newRow("pictures") << ChartExportSettings::Format::Png;
        QTest::newRow("drawings") << ChartExportSettings::Format::Svg;
    }

    void warnings_nameTheirCharts()
    {
        QFETCH(const ChartExportSettings::Format, format);
        const QTemporaryDir folder;
        ChartExportSettings settings;
        settings.format = format;
        settings.size = {640, 360};
        settings.content.values = false;
        ChartPack plain = regions(settings);
        QVERIFY(!plain.write(folder.filePath(u"plain"_s)));
        QCOMPARE(plain.warnings(), QStringList());
        settings.content.legend = ChartContent::Legend::Hidden;
        ChartPack pack = regions(settings);
        QVERIFY(!pack.write(folder.filePath(u"pack"_s)));
        QCOMPARE(pack.warnings().size(), 9);
        QVERIFY(pack.warnings().first().startsWith(u"East and Horn of Africa: "_s));
    }

    void targetThatCannotBeWritten_isNamed()
    {
        const QString error = regionsAsPdf().write(u"/no/such/folder/pack.pdf"_s)->toString();
        QVERIFY(error.contains(u"/no/such/folder/pack.pdf"_s));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(regions().write(folder.filePath(u"file/below"_s))->toString().contains(u"file"_s));
        QVERIFY(regionsAsPdf().write(u"/dev/full"_s));
    }
};

MIGOF_TEST(TestChartPack)
#include "tst_chartpack.moc"
