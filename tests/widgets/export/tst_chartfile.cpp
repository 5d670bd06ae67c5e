// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charttitles.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpresets.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

// Exported charts that remember what they show, and presets.
class TestChartFile : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    QTemporaryDir m_folder;

    BreakdownQuery query() const
    {
        return {{*m_edition->find(u"haiti"_s), *m_edition->find(u"chad"_s)},
                BreakdownQuery::Bars::Themes,
                BreakdownQuery::Measure::Share,
                BreakdownQuery::Sort::Theme,
                4};
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
    }

    void exportedFile_givesBackItsView_data()
    {
        QTest::addColumn<ChartExportSettings::Format>("format");
        QTest::newRow("PNG") << ChartExportSettings::Format::Png;
        QTest::newRow("PDF") << ChartExportSettings::Format::Pdf;
        QTest::newRow("SVG") << ChartExportSettings::Format::Svg;
        QTest::newRow("JPEG") << ChartExportSettings::Format::Jpeg;
    }

    void exportedFile_givesBackItsView()
    {
        QFETCH(ChartExportSettings::Format, format);
        ChartExportSettings settings;
        settings.format = format;
        settings.size = *ChartSize::fromText(u"120x90mm"_s);
        settings.fontScale = 1.5;
        settings.title = u"Two  blanks, <b>\"marks\"</b> & ünïcode 中 ﷼\nand a line"_s;
        settings.subtitle = u"]]> -- ' "_s;
        settings.content.totals = false;
        settings.content.legend = ChartContent::Legend::Side;
        settings.background = ChartExportSettings::Background::Dark;
        settings.scheme = ColorScheme::Greyscale;
        settings.letters = ChartExportSettings::Letters::Paths;
        const QString path = m_folder.filePath(u"chart."_s + ChartExportSettings::formats().name(format));
        QVERIFY(!ChartExporter(m_edition, query()).save(settings, path));

        const Result<ExportedView> read = ChartFile::read(path);
        QVERIFY2(read.value, qPrintable(read.error()));
        const ExportedView view = *read.value;
        QCOMPARE(view.settings, settings);
        QCOMPARE(view.scopes, QStringList({u"haiti"_s, u"chad"_s}));
        QCOMPARE(view.query(*m_edition).value, query());
    }

    void png_saysWhatItIs()
    {
        const QByteArray bytes = ChartExporter(m_edition, query()).render({});
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.text(u"Title"_s), ChartTitles::title(*m_edition, query()));
        QVERIFY(image.text(u"Source"_s).contains(u"Migration Initiatives 2017"_s));
        QVERIFY(!image.text(u"Description"_s).isEmpty());
    }

    void read_refusesForeignFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray png;
        QBuffer buffer(&png);
        QImage picture(10, 10, QImage::Format_RGB32);
        picture.save(&buffer, "png");
        QTest::newRow("foreign PNG") << png;
        picture.setText(QString::fromLatin1(ChartFile::viewKeyword()), u"not JSON"_s);
        QBuffer withText(&png);
        picture.save(&withText, "png");
        QTest::newRow("damaged view") << png;
        picture.setText(
            QString::fromLatin1(ChartFile::viewKeyword()),
            u"{\"edition\":\"x\",\"scopes\":[],\"bars\":\"places\",\"mode\":\"amount\",\"sort\":\"book\"}"_s);
        QBuffer withView(&png);
        picture.save(&withView, "png");
        QTest::newRow("view of nothing") << png;
        QTest::newRow("truncated JPEG") << QByteArray("\xff\xd8\xff\xe1\xff\xff");
        QTest::newRow("truncated PNG") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("plain text");
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.4 and nothing else");
        QTest::newRow("foreign SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("SVG with a bomb") << QByteArray(
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>"
            "<svg xmlns:m=\"urn:migof-explorer:view\"><m:view>&f;&f;&f;</m:view></svg>");
    }

    void read_refusesForeignFiles()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"foreign.png"_s);
        write(path, bytes);
        const QString error = ChartFile::read(path).error();
        QVERIFY2(error.contains(u"foreign.png"_s), qPrintable(error));
    }

    void read_namesAFileThatIsNotThere()
    {
        QVERIFY(ChartFile::read(m_folder.filePath(u"absent.png"_s)).error().contains(u"absent.png"_s));
    }

    void query_saysWhichScopeAnEditionLacks()
    {
        ExportedView view = ExportedView::of(*m_edition, query(), {});
        view.scopes.append(u"atlantis"_s);
        QVERIFY(view.query(*m_edition).error().contains(u"atlantis"_s));
    }

    void preset_isReadBackByName_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"Slide"_s, u"../../etc/passwd"_s, u"été 50 % – 中"_s, u".hidden"_s, u"a/b\\c:d*?"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void preset_isReadBackByName()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const ChartPresets presets(folder.filePath(u"presets"_s));
        ChartExportSettings settings;
        settings.content.legend = ChartContent::Legend::Bottom;
        QVERIFY(!presets.save(name, settings));
        QCOMPARE(presets.names(), QStringList(name));
        QCOMPARE(QFileInfo(presets.pathOf(name)).absolutePath(), QDir(folder.filePath(u"presets"_s)).absolutePath());
        ChartExportSettings read;
        QVERIFY(!presets.load(name, read));
        QCOMPARE(read, settings);
        QVERIFY(!presets.remove(name));
        QVERIFY(presets.names().isEmpty());
    }

    // The look that version 0.1 wrote into files and presets.
    void oldFileAndPreset_areStillRead()
    {
        const QByteArray look = R"("background":"dark","dpi":96,"fontScale":1,"format":"svg","legend":"side",)"
                                R"("magnify":true,"notes":false,"scheme":"greyscale","showTitle":false,)"
                                R"("size":"slide","totals":false,"values":false)";
        ChartExportSettings expected;
        expected.format = ChartExportSettings::Format::Svg;
        expected.content.title = false;
        expected.content.values = false;
        expected.content.magnify = true;
        expected.content.totals = false;
        expected.content.notes = false;
        expected.content.legend = ChartContent::Legend::Side;
        expected.background = ChartExportSettings::Background::Dark;
        expected.scheme = ColorScheme::Greyscale;

        write(m_folder.filePath(u"old.json"_s), '{' + look + '}');
        ChartExportSettings preset;
        QVERIFY(!ChartPresets(m_folder.path()).load(u"old"_s, preset));
        QCOMPARE(preset, expected);

        const QByteArray view = R"({"bars":"themes","chart":{)" + look +
                                R"(,"subtitle":"","title":"Old"},"edition":"migration-initiatives-2017",)"
                                R"("mode":"share","scopes":["haiti"],"sort":"theme","theme":"objective-2"})";
        write(m_folder.filePath(u"old.svg"_s),
              R"(<svg xmlns="http://www.w3.org/2000/svg"><m:view xmlns:m="urn:migof-explorer:view">)" + view +
                  "</m:view></svg>");
        expected.title = u"Old"_s;
        const Result<ExportedView> file = ChartFile::read(m_folder.filePath(u"old.svg"_s));
        QVERIFY2(file.value, qPrintable(file.error()));
        const ExportedView read = *file.value;
        QCOMPARE(read.settings, expected);
        const BreakdownQuery query{{*m_edition->find(u"haiti"_s)},
                                   BreakdownQuery::Bars::Themes,
                                   BreakdownQuery::Measure::Share,
                                   BreakdownQuery::Sort::Theme,
                                   m_edition->themeIndex(u"objective-2"_s)};
        QCOMPARE(read.query(*m_edition).value, query);
    }

    void presetThatDoesNotFit_isNamedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << QByteArray(R"({"legend": "somewhere"})") << u"legend"_s;
        QTest::newRow("type") << QByteArray(R"({"values": "yes"})") << u"values"_s;
        QTest::newRow("size") << QByteArray(R"({"size": "1x1"})") << u"size"_s;
        QTest::newRow("letters") << QByteArray(R"({"fontScale": 50})") << u"fontScale"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"JSON"_s;
        QTest::newRow("no JSON") << QByteArray("{") << u"slides.json"_s;
    }

    void presetThatDoesNotFit_isNamedAndChangesNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        write(m_folder.filePath(u"slides.json"_s), json);
        ChartExportSettings settings;
        const auto fault = ChartPresets(m_folder.path()).load(u"slides"_s, settings);
        QVERIFY(fault);
        const QString error = fault->toString();
        QVERIFY2(error.contains(expected), qPrintable(error));
        QVERIFY(error.contains(u"slides.json"_s));
        QCOMPARE(settings, ChartExportSettings());
    }

    void presetThatIsMissing_namesTheOthers()
    {
        const QTemporaryDir folder;
        const ChartPresets presets(folder.path());
        QVERIFY(!presets.save(u"report"_s, {}));
        ChartExportSettings settings;
        const QString error = presets.load(u"raport"_s, settings)->toString();
        QVERIFY(error.contains(u"raport"_s));
        QVERIFY(error.contains(u"report"_s));
    }
};

MIGOF_TEST(TestChartFile)
#include "tst_chartfile.moc"
