// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/export/chartexporter.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

class TestChartExporter : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    BreakdownQuery m_query;

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        m_query.scopes = {*m_edition->find(u"european-economic-area"_s)};
    }

    void formatFor_knowsEndingsOfAnyCase()
    {
        using Format = ChartExportSettings::Format;
        QCOMPARE(ChartExporter::formatFor(u"a.png"_s), Format::Png);
        QCOMPARE(ChartExporter::formatFor(u"a.b.PDF"_s), Format::Pdf);
        QCOMPARE(ChartExporter::formatFor(u"a.Svg"_s), Format::Svg);
        QCOMPARE(ChartExporter::formatFor(u"a.JPEG"_s), Format::Jpeg);
        QCOMPARE(ChartExporter::formatFor(u"a.jpg"_s), Format::Jpeg);
        QVERIFY(!ChartExporter::formatFor(u"a.gif"_s));
        QVERIFY(!ChartExporter::formatFor(u"png"_s));
    }

    void png_hasTheSizeAskedForAndItsTitle()
    {
        ChartExportSettings settings;
        settings.size = {640, 400};
        QByteArray bytes = ChartExporter(m_edition, m_query).render(settings);
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.size(), QSize(640, 400));
        QCOMPARE(image.text(u"Title"_s), u"European Economic Area"_s);
        QVERIFY(!image.hasAlphaChannel());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }

    void controlCharactersBreakNoFile()
    {
        EditionData data = m_edition->data();
        data.title = u"Ti\u001btle\ufffe"_s;
        data.places[0].name = u"A\v\u202eb"_s;
        data.regions[0].name = u"R\u0001"_s;
        BreakdownQuery query;
        query.scopes = {Scope::region(0)};
        ChartExportSettings settings;
        settings.subtitle = u"Sub\u0007title"_s;
        settings.format = ChartExportSettings::Format::Svg;
        const QByteArray svg = ChartExporter(std::make_shared<const Edition>(data), query).render(settings);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains("A\xef\xbf\xbd\xef\xbf\xbd"
                             "b"));
        QVERIFY(svg.contains("Sub\xef\xbf\xbdtitle"));
        settings.format = ChartExportSettings::Format::Pdf;
        QVERIFY(ChartExporter(std::make_shared<const Edition>(data), query).render(settings).startsWith("%PDF-"));
    }

    void png_canBeTransparent()
    {
        ChartExportSettings settings;
        settings.size = {640, 400};
        settings.background = ChartExportSettings::Background::Transparent;
        const QImage image = QImage::fromData(ChartExporter(m_edition, m_query).render(settings));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }

    void svg_isADrawingOfThatSizeWithItsTextAsText()
    {
        ChartExportSettings settings;
        settings.format = ChartExportSettings::Format::Svg;
        settings.size = {800, 600};
        settings.content.manyBars = ChartContent::ManyBars::Small;
        const QByteArray bytes = ChartExporter(m_edition, m_query).render(settings);
        QSvgRenderer renderer(bytes);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), QSize(800, 600));
        QVERIFY(bytes.contains(">Czech Republic<"));
        QVERIFY(bytes.contains("Migration Initiatives 2017"));
    }

    void png_saysThatItsColoursAreSrgbAndHowLargeItIs()
    {
        ChartExportSettings settings;
        settings.size = {640, 400};
        const QByteArray bytes = ChartExporter(m_edition, m_query).render(settings);
        QVERIFY(bytes.contains("sRGB"));
        QCOMPARE(QImage::fromData(bytes).dotsPerMeterX(), 3780); // 96 to the inch
    }

    void jpeg_isAPictureOfThatSize()
    {
        ChartExportSettings settings;
        settings.size = {640, 400};
        settings.format = ChartExportSettings::Format::Jpeg;
        settings.background = ChartExportSettings::Background::Transparent; // which the format has not
        const QByteArray bytes = ChartExporter(m_edition, m_query).render(settings);
        const QImage image = QImage::fromData(bytes, "jpeg");
        QCOMPARE(image.size(), QSize(640, 400));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }

    void pdf_isOnePage()
    {
        ChartExportSettings settings;
        settings.format = ChartExportSettings::Format::Pdf;
        const QByteArray bytes = ChartExporter(m_edition, m_query).render(settings);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(Poppler::Document::loadFromData(bytes)->numPages(), 1);
    }

    void save_leavesNoPartialFile()
    {
        QTemporaryDir folder;
        ChartExportSettings settings;
        settings.size = {320, 200};
        const ChartExporter exporter(m_edition, m_query);
        const QString path = folder.filePath(u"chart.png"_s);
        QVERIFY(!exporter.save(settings, path));
        QVERIFY(!QImage(path).isNull());

        const QString missing = folder.filePath(u"no/such/folder/chart.png"_s);
        QVERIFY(exporter.save(settings, missing)->toString().contains(missing));
        QVERIFY(!QFile::exists(missing));
        QVERIFY(exporter.save(settings, folder.path()));
        QVERIFY(exporter.save(settings, u"/dev/full"_s));
    }
};

MIGOF_TEST(TestChartExporter)
#include "tst_chartexporter.moc"
