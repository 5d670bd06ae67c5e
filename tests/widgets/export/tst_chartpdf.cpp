// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chart/chartscene.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartitems.h"

#include <QGraphicsItem>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// What a program prints about the file.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : program + u" is missing"_s;
}

} // namespace

class TestChartPdf : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    BreakdownQuery m_query;
    QTemporaryDir m_folder;

    QString write(ChartExportSettings settings) const
    {
        settings.format = ChartExportSettings::Format::Pdf;
        const QString path = m_folder.filePath(u"chart.pdf"_s);
        return ChartExporter(m_edition, m_query).save(settings, path) ? QString() : path;
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        m_query.scopes = {*m_edition->find(u"east-and-horn-of-africa"_s)};
    }

    void text_isFoundAsItIsSpelt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("ligatures") << u"Efficient offices, dignified, baffled, Pacific"_s;
        QTest::newRow("Arabic")
            << u"\u0627\u0644\u062A\u0645\u0648\u064A\u0644 \u0627\u0644\u0645\u0637\u0644\u0648\u0628"_s;
        QTest::newRow("Arabic with a ligature") << u"\u0644\u0627\u0645 \u0623\u0644\u0641 \u0625\u0644\u0627"_s;
        QTest::newRow("Russian") << u"\u042E\u0436\u043D\u0430\u044F \u0410\u0444\u0440\u0438\u043A\u0430"_s;
        QTest::newRow("Chinese") << u"\u4E1C\u975E\u548C\u975E\u6D32\u4E4B\u89D2"_s;
        QTest::newRow("accents") << u"C\u00F4te d\u2019Ivoire \u2013 50\u00A0%"_s;
    }

    void text_isFoundAsItIsSpelt()
    {
        QFETCH(QString, title);
        ChartExportSettings settings;
        settings.title = title;
        QString text = said(u"pdftotext"_s, {u"-nopgbrk"_s, write(settings), u"-"_s});
        text.remove(QRegularExpression(u"[\u202A-\u202E]"_s)).replace(u'\u00A0', u' ');
        QVERIFY2(text.contains(title.replace(u'\u00A0', u' ')), qPrintable(text.left(400)));
        QVERIFY2(text.contains(u"Somalia"_s), qPrintable(text));
    }

    void chart_isAFigureWithItsSentence()
    {
        const QString path = write({});
        const QString info = said(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Tagged: +yes"_s)), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Title: +East and Horn of Africa"_s)), qPrintable(info));
        const QString structure = said(u"pdfinfo"_s, {u"-struct"_s, path});
        QVERIFY2(structure.contains(u"Figure"_s), qPrintable(structure));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Lang"));
    }

    void items_comeInTheOrderOfTheDrawing()
    {
        ChartScene scene;
        ChartExporter(m_edition, m_query).prepare(scene, {});
        QList<qreal> depths;
        for (const QGraphicsItem *item : ChartItems::of(scene))
            depths.append(item->topLevelItem()->zValue());
        QVERIFY(depths.size() > 20);
        QVERIFY(std::is_sorted(depths.cbegin(), depths.cend()));
    }

    void largePaper_isAPageOfItsSize()
    {
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(u"a0-landscape"_s);
        const QString info = said(u"pdfinfo"_s, {write(settings)});
        QVERIFY2(info.contains(QRegularExpression(u"Page size: +337[01].* x 238[34]"_s)), qPrintable(info));
    }
};

MIGOF_TEST(TestChartPdf)
#include "tst_chartpdf.moc"
