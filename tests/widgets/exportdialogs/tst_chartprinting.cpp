// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/modalscript.h"
#include "tests/support/testmain.h"
#include "widgets/exportdialogs/chartprinting.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

class TestChartPrinting : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;

    ChartPrinting printing(const ChartExportSettings &look = {}) const
    {
        BreakdownQuery query;
        query.scopes = {*m_edition->find(u"south-america"_s)};
        return {m_edition, query, look};
    }

    std::unique_ptr<Poppler::Document> printed(const ChartPrinting &chart, const QPageLayout &page) const
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(u"chart.pdf"_s));
        printer.setPageLayout(page);
        chart.print(printer);
        return Poppler::Document::load(printer.outputFileName());
    }

    static QPageLayout a4(QPageLayout::Orientation orientation)
    {
        return {QPageSize(QPageSize::A4), orientation, {20, 20, 20, 20}, QPageLayout::Millimeter};
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void chart_standsOnOnePageWithTitleNotesAndSource_data()
    {
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::newRow("landscape") << QPageLayout::Landscape;
        QTest::newRow("portrait") << QPageLayout::Portrait;
    }

    void chart_standsOnOnePageWithTitleNotesAndSource()
    {
        QFETCH(const QPageLayout::Orientation, orientation);
        const auto document = printed(printing(), a4(orientation));
        QVERIFY(document);
        QCOMPARE(document->numPages(), 1);
        const QString text = document->page(0)->text({});
        QVERIFY2(text.contains(u"South America"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Source: IOM"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Equador"_s), qPrintable(text)); // a note, which paper has room for
        // Nothing stands in the margins.
        const double margin = 20 / 25.4 * ChartSize::pointsPerInch - 1;
        const QRectF room =
            QRectF(QPointF(), document->page(0)->pageSizeF()).adjusted(margin, margin, -margin, -margin);
        for (const auto &box : document->page(0)->textList())
            QVERIFY2(room.contains(box->boundingBox()), qPrintable(box->text()));
    }

    void look_isTheOneChosen()
    {
        ChartExportSettings look;
        look.title = u"As I call it"_s;
        look.content.notes = true;
        look.content.legend = ChartContent::Legend::Hidden;
        const QString text = printed(printing(look), a4(QPageLayout::Landscape))->page(0)->text({});
        QVERIFY(text.contains(u"As I call it"_s));
        QVERIFY(!text.contains(u"Partnerships"_s));
    }

    void page_isRemembered()
    {
        Settings settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        QPageLayout seen;
        const auto printerOf = [](QWidget *dialog) { return qobject_cast<QPrintPreviewDialog *>(dialog)->printer(); };
        ModalScript script(
            {[&](QWidget *dialog) {
                 QCOMPARE(printerOf(dialog)->pageLayout().orientation(), QPageLayout::Landscape);
                 printerOf(dialog)->setPageLayout(
                     {QPageSize(QPageSize::A5), QPageLayout::Portrait, {11, 12, 13, 14}, QPageLayout::Millimeter});
                 dialog->close();
             },
             [&](QWidget *dialog) {
                 seen = printerOf(dialog)->pageLayout();
                 dialog->close();
             }});
        printing().preview(settings, nullptr);
        printing().preview(settings, nullptr);
        QVERIFY(script.isDone());
        QCOMPARE(seen.pageSize().id(), QPageSize::A5);
        QCOMPARE(seen.orientation(), QPageLayout::Portrait);
        QCOMPARE(seen.margins(QPageLayout::Millimeter).toMargins(), QMargins(11, 12, 13, 14));
    }
};

MIGOF_TEST(TestChartPrinting)
#include "tst_chartprinting.moc"
