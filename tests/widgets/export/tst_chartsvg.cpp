// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/export/chartexporter.h"

#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

// What stands within the element of an id, its texts joined.
struct Part {
    QString text;
    int rects = 0;
};

Part partOf(const QByteArray &svg, const QString &id)
{
    Part part;
    QXmlStreamReader reader(svg);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && (depth > 0 || reader.attributes().value("id"_L1) == id)) {
            ++depth;
            part.rects += reader.name() == "rect"_L1;
        } else if (reader.isEndElement() && depth > 0) {
            --depth;
        } else if (reader.isCharacters() && depth > 0 && !reader.isWhitespace()) {
            part.text += reader.text();
        }
    }
    return part;
}

// The columns of a strip in which there is ink, first and last.
QPair<int, int> inkIn(const QImage &image, int top, int bottom)
{
    int first = image.width();
    int last = -1;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 160)
                continue;
            first = qMin(first, x);
            last = qMax(last, x);
        }
    }
    return {first, last};
}

int differentPixels(const QImage &left, const QImage &right)
{
    int count = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            count += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 100;
    }
    return count;
}

} // namespace

class TestChartSvg : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    BreakdownQuery m_query;

    QByteArray svg(ChartExportSettings settings = {}) const
    {
        settings.format = ChartExportSettings::Format::Svg;
        return ChartExporter(m_edition, m_query).render(settings);
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        m_query.scopes = {*m_edition->find(u"east-and-horn-of-africa"_s)};
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void groups_areNamedAfterBarsAndThemes()
    {
        const QByteArray bytes = svg();
        const Part bar = partOf(bytes, u"south-sudan"_s);
        QVERIFY2(bar.text.contains(u"South Sudan"_s), qPrintable(bar.text));
        const Part segment = partOf(bytes, u"south-sudan.objective-2"_s);
        QCOMPARE(segment.rects, 1);
        QVERIFY2(segment.text.startsWith("55"_L1), qPrintable(segment.text));
        QCOMPARE(bytes.count("<title>"), 1);
        QCOMPARE(bytes.count("<desc>"), 1);
    }

    void ids_areThereOnce()
    {
        QXmlStreamReader reader(svg());
        QSet<QString> ids;
        while (!reader.atEnd()) {
            reader.readNext();
            const QString id = reader.attributes().value("id"_L1).toString();
            if (!reader.isStartElement() || id.isEmpty())
                continue;
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
        QVERIFY(!reader.hasError());
        QVERIFY(ids.size() > 20);
    }

    void sizeOnPaper_keepsItsUnit()
    {
        ChartExportSettings settings;
        settings.size = *ChartSize::fromText(u"a4-landscape"_s);
        QVERIFY(svg(settings).contains(R"(width="297mm" height="210mm")"));
        settings.size = {800, 600};
        QVERIFY(svg(settings).contains(R"(width="800" height="600" viewBox="0 0 800 600")"));
    }

    // librsvg reads the file as GNOME's and Wikipedia's programs do.
    void otherProgram_showsWhatThePictureShows_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("title");
        QTest::addColumn<ChartExportSettings::Letters>("letters");
        using Letters = ChartExportSettings::Letters;
        const QString arabic =
            u"\u062C\u0646\u0648\u0628 \u0627\u0644\u0633\u0648\u062F\u0627\u0646 (5): South Sudan (7)"_s;
        QTest::newRow("letters") << Qt::LeftToRight << u"Efficient offices (5): South Sudan"_s << Letters::Text;
        QTest::newRow("outlines") << Qt::LeftToRight << u"Efficient offices (5): South Sudan"_s << Letters::Paths;
        QTest::newRow("right to left within a left-to-right chart") << Qt::LeftToRight << arabic << Letters::Text;
        QTest::newRow("right to left") << Qt::RightToLeft << arabic << Letters::Text;
        QTest::newRow("right to left in outlines") << Qt::RightToLeft << arabic << Letters::Paths;
    }

    void otherProgram_showsWhatThePictureShows()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, title);
        QFETCH(ChartExportSettings::Letters, letters);
        QGuiApplication::setLayoutDirection(direction);
        ChartExportSettings settings;
        settings.size = {1200, 800};
        settings.title = title;
        settings.letters = letters;
        settings.mirrored = direction == Qt::RightToLeft;
        const QImage picture = QImage::fromData(ChartExporter(m_edition, m_query).render(settings));

        QProcess rsvg;
        rsvg.start(u"rsvg-convert"_s, {});
        QVERIFY2(rsvg.waitForStarted(), "rsvg-convert is missing (Debian: librsvg2-bin)");
        rsvg.write(svg(settings));
        rsvg.closeWriteChannel();
        QVERIFY(rsvg.waitForFinished());
        const QImage shown = QImage::fromData(rsvg.readAllStandardOutput());
        QCOMPARE(shown.size(), picture.size());

        const auto expected = inkIn(picture, 0, 64);
        const auto found = inkIn(shown, 0, 64);
        constexpr int otherFont = 24; // pixels: who finds which font for Arabic brackets differs
        QVERIFY2(qAbs(expected.first - found.first) <= otherFont, qPrintable(QString::number(found.first)));
        QVERIFY2(qAbs(expected.second - found.second) <= otherFont, qPrintable(QString::number(found.second)));
        const int different = differentPixels(picture, shown);
        QVERIFY2(different < picture.width() * picture.height() / 100, qPrintable(QString::number(different)));
    }
};

MIGOF_TEST(TestChartSvg)
#include "tst_chartsvg.moc"
