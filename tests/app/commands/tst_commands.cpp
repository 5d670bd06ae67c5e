// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

// The real executable, as a shell without a display starts it.
Run run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MIGOF_EXECUTABLE), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void check_countsAndListsEveryDifference()
    {
        const Run result = run({u"check"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        QVERIFY(result.out.contains("9 regions, 157 places, 6 themes"));
        QVERIFY(result.out.contains("734 amounts above zero, 202 printed zeros, 6 not reported"));
        QVERIFY(result.out.contains("850 texts, 40 boxes, 60 sections, 7 sections of front matter"));
        QVERIFY(result.out.contains("6 differences from printed totals"));
        QVERIFY(result.out.contains("vanuatu, total: printed 7,259,146, sum 7,259,145 (+1)"));
    }

    void check_ofABadPackageNamesFileAndLineAndFails()
    {
        QVERIFY(QDir().mkpath(path(u"bad"_s)));
        QFile descriptor(path(u"bad/datapackage.json"_s));
        QVERIFY(descriptor.open(QIODevice::WriteOnly));
        descriptor.write("{\n  \"name\": oops\n}");
        descriptor.close();
        const Run result = run({u"check"_s, path(u"bad"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("datapackage.json:2:"), result.err.constData());
        QCOMPARE(run({u"check"_s, path(u"nowhere"_s)}).exitCode, 1);
    }

    void exportTable_worldAgreesWithTheBook()
    {
        const Run result = run({u"export"_s, u"table"_s, u"--scope"_s, u"world"_s});
        QCOMPARE(result.exitCode, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 9 + 1);
        QCOMPARE(lines.first(),
                 "id,name,principle-1,principle-2,principle-3,objective-1,objective-2,objective-3,total");
        QVERIFY(lines.at(1).endsWith(",7585000,12250000,41725000,44947972,145877511,48887345,301272828"));
        QVERIFY(lines.last().endsWith(",2598300009"));
    }

    void exportTable_keepsZeroAndNotReportedApart()
    {
        const QString file = path(u"asia.json"_s);
        QCOMPARE(run({u"export"_s, u"table"_s, u"--scope"_s, u"asia-and-the-pacific"_s, u"--output"_s, file}).exitCode,
                 0);
        const QJsonArray rows = QJsonDocument::fromJson(contentOf(file)).object().value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 26);
        for (const QJsonValue &row : rows) {
            const QJsonObject amounts = row[u"amounts"_s].toObject();
            if (row[u"id"_s].toString() == u"fiji"_s)
                QVERIFY(amounts.value(u"principle-1"_s).isNull());
            if (row[u"id"_s].toString() == u"japan"_s)
                QCOMPARE(amounts.value(u"principle-1"_s).toInteger(-1), 0);
        }
        const Run csv = run({u"export"_s, u"table"_s, u"--scope"_s, u"fiji"_s});
        QVERIFY(csv.out.contains("fiji,Fiji,,,,,,,\n"));
    }

    void exportTable_writesHashtagsAndAByteOrderMark()
    {
        const Run result = run({u"export"_s, u"table"_s, u"--hxl"_s, u"--bom"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith("\xef\xbb\xbfid,name,"));
        QVERIFY2(
            result.out.split('\n').at(1).startsWith("#meta+id,#region+name,#value+funding+required+usd+principle_1,"),
            result.out.constData());
    }

    void exportTable_countsAPlaceOnceBesideItsRegion()
    {
        const Run both = run({u"export"_s, u"table"_s, u"--scope"_s, u"south-america"_s, u"--scope"_s, u"peru"_s});
        const QList<QByteArray> lines = both.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(3).split(',').last(), lines.at(1).split(',').last());
    }

    void exportTable_writesASpreadsheet()
    {
        const QString file = path(u"TABLE.XLSX"_s);
        QCOMPARE(run({u"export"_s, u"table"_s, u"--scope"_s, u"haiti"_s, u"--output"_s, file}).exitCode, 0);
        QVERIFY(contentOf(file).startsWith("PK"));
        const Run piped = run({u"export"_s, u"table"_s, u"--scope"_s, u"haiti"_s, u"--format"_s, u"xlsx"_s});
        QVERIFY(piped.out.startsWith("PK"));
    }

    void exportProfile_writesAPdf()
    {
        const QString file = path(u"haiti.pdf"_s);
        const QStringList base{u"export"_s, u"profile"_s, u"--scope"_s, u"haiti"_s, u"--output"_s};
        QCOMPARE(run(base + QStringList{file, u"--paper"_s, u"letter"_s}).exitCode, 0);
        QVERIFY(contentOf(file).startsWith("%PDF-"));
        QVERIFY(contentOf(file).contains("[0 0 612"));
        const Run piped = run(base + QStringList{u"-"_s, u"--language"_s, u"fr"_s});
        QCOMPARE(piped.exitCode, 0);
        QVERIFY(piped.out.startsWith("%PDF-"));
        QVERIFY(piped.out.contains("[0 0 595")); // a language alone does not choose the paper
    }

    void exportChart_writesEveryFormat()
    {
        const QStringList base{u"export"_s, u"chart"_s, u"--scope"_s, u"european-economic-area"_s, u"--output"_s};
        QCOMPARE(run(base + QStringList{path(u"eea.png"_s)}).exitCode, 0);
        QCOMPARE(QImage(path(u"eea.png"_s)).size(), QSize(1920, 1080));
        QCOMPARE(run(base + QStringList{path(u"eea.pdf"_s), u"--size"_s, u"a4-landscape"_s}).exitCode, 0);
        QVERIFY(contentOf(path(u"eea.pdf"_s)).startsWith("%PDF-"));
        QCOMPARE(run(base + QStringList{path(u"eea.svg"_s), u"--mode"_s, u"share"_s, u"--sort"_s, u"total"_s}).exitCode,
                 0);
        QVERIFY(contentOf(path(u"eea.svg"_s)).contains(">United Kingdom<"));
    }

    void exportChart_isTheSameEveryTime()
    {
        const QStringList base{u"export"_s, u"chart"_s, u"--scope"_s, u"haiti"_s, u"--output"_s};
        QCOMPARE(run(base + QStringList{path(u"one.svg"_s)}).exitCode, 0);
        QCOMPARE(run(base + QStringList{path(u"two.svg"_s)}).exitCode, 0);
        QCOMPARE(contentOf(path(u"one.svg"_s)), contentOf(path(u"two.svg"_s)));
    }

    void exportChart_fromAnExportedFileIsTheSameChart()
    {
        const QStringList chart{u"export"_s, u"chart"_s};
        for (const QString &ending : {u"png"_s, u"svg"_s}) {
            const QString first = path(u"first."_s + ending);
            const QString second = path(u"second."_s + ending);
            QCOMPARE(run(chart + QStringList{u"--scope"_s, u"south-america"_s, u"--sort"_s, u"total"_s, u"--legend"_s,
                                             u"side"_s, u"--scheme"_s, u"greyscale"_s, u"--title"_s, u"Été  à  deux"_s,
                                             u"--output"_s, first})
                         .exitCode,
                     0);
            QCOMPARE(run(chart + QStringList{u"--from"_s, first, u"--output"_s, second}).exitCode, 0);
            QCOMPARE(contentOf(first), contentOf(second));
        }
    }

    void exportChart_warnsOfWhatReadersWouldStumbleOver()
    {
        const Run result = run({u"export"_s, u"chart"_s, u"--scope"_s, u"world"_s, u"--transparent"_s, u"--output"_s,
                                path(u"clear.png"_s)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.contains("warning: "));
        QVERIFY(result.err.contains("dark slide"));
    }

    void exportChart_ofAllRegionsIsAPack()
    {
        const QStringList chart{u"export"_s, u"chart"_s, u"--scope"_s, u"all-regions"_s, u"--same-scale"_s};
        QCOMPARE(run(chart + QStringList{u"--output"_s, path(u"pack.pdf"_s)}).exitCode, 0);
        QVERIFY(contentOf(path(u"pack.pdf"_s)).startsWith("%PDF-"));
        QCOMPARE(run(chart + QStringList{u"--output"_s, path(u"pack"_s), u"--size"_s, u"400x300"_s}).exitCode, 0);
        QCOMPARE(QDir(path(u"pack"_s)).entryList({u"*.png"_s}).size(), 9);
    }

    void screenshot_drawsTheWindowWithoutADisplay()
    {
        const QString file = path(u"window.png"_s);
        const Run result = run({u"screenshot"_s, u"--scope"_s, u"SYC"_s, u"--output"_s, file, u"--size"_s,
                                u"1200x800"_s, u"--language"_s, u"fr"_s, u"--dark"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(QImage(file).size(), QSize(1200, 800));
        const QImage average = QImage(file).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(average.pixelColor(0, 0).lightness() < 90);
    }

    void import_ofTheBookItselfEqualsTheBuiltInFigures()
    {
        const QString book = qEnvironmentVariable("MIGOF_BOOK");
        if (!QFile::exists(book))
            QSKIP("MIGOF_BOOK does not name a copy of the book");
        const QString package = path(u"book"_s);
        const Run result = run({u"import"_s, book, u"--output"_s, package});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains("9 regions, 157 places"), result.out.constData());
        QVERIFY(result.out.contains("Every figure equals"));
        QVERIFY2(result.err.contains("Lithuania"), result.err.constData());
        QCOMPARE(run({u"check"_s, package}).exitCode, 0);
        QCOMPARE(run({u"import"_s, book, u"--output"_s, package}).exitCode, 1); // it exists already
    }

    void import_saysWhyAFileIsNoBook_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not the book") << QByteArray("Once upon a time there was no funding table.\n");
        QTest::newRow("broken PDF") << QByteArray("%PDF-1.7\nnothing else");
        QTest::newRow("bytes") << QByteArray("\x00\x01\xfe\xff\x80", 5);
    }

    void import_saysWhyAFileIsNoBook()
    {
        QFETCH(QByteArray, content);
        QFile file(path(u"nobook"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QString package = path(u"nopackage"_s);
        const Run result = run({u"import"_s, file.fileName(), u"--output"_s, package});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("nobook"));
        QVERIFY(!QFile::exists(package));
    }

    void search_printsScopeThemeScoreAndSnippet()
    {
        const Run result = run({u"search"_s, u"counter-trafficking"_s, u"--limit"_s, u"5"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("more"), result.err.constData());
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        double before = 1e9;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.split('\t');
            QCOMPARE(fields.size(), 4);
            QVERIFY(!fields.at(0).isEmpty());
            QVERIFY(fields.at(2).toDouble() > 0 && fields.at(2).toDouble() <= before);
            before = fields.at(2).toDouble();
            QVERIFY2(fields.at(3).toLower().contains("counter"), line.constData());
        }
    }

    void search_findsTheEntryThatCoversAPlace()
    {
        const Run result = run({u"search"_s, u"seychelles"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.startsWith("mauritius\t\t"), result.out.constData());
    }

    void search_printsJson()
    {
        const Run result = run({u"search"_s, u"AVRR"_s, u"theme:o3"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains("Assisted Voluntary Return"), result.err.constData());
        const QJsonArray hits = QJsonDocument::fromJson(result.out).array();
        QVERIFY(!hits.isEmpty());
        for (const QJsonValue &hit : hits) {
            QCOMPARE(hit[u"kind"_s].toString(), u"text"_s);
            QCOMPARE(hit[u"theme"_s].toString(), u"objective-3"_s);
            QVERIFY(hit[u"score"_s].isDouble());
            QVERIFY(hit[u"snippet"_s].toString().size() > 10);
        }
    }

    void search_takesAnyQuery_data()
    {
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("open quote") << QStringList{u"\"AND("_s} << 0;
        QTest::newRow("several words") << QStringList{u"border"_s, u"haiti"_s} << 0;
        QTest::newRow("hyphen first") << QStringList{u"--"_s, u"-haiti"_s, u"border"_s} << 0;
        QTest::newRow("empty") << QStringList{QString()} << 1;
        QTest::newRow("punctuation") << QStringList{u"*^(:"_s} << 1;
        QTest::newRow("SQL") << QStringList{u"'; DROP TABLE texts; --"_s} << 1;
        QTest::newRow("emoji") << QStringList{u"😀"_s} << 1;
        QTest::newRow("10,000 characters") << QStringList{QString(10'000, u'x')} << 1;
    }

    void search_takesAnyQuery()
    {
        QFETCH(QStringList, query);
        QFETCH(int, exitCode);
        const Run result = run(QStringList{u"search"_s} + query);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out.isEmpty(), exitCode != 0);
        QVERIFY(exitCode == 0 || result.err.contains("Nothing matches"));
        QVERIFY(result.err.size() < 300);
    }

    void badInputHasItsExitCodeAndOneClearMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        const QString out = path(u"out.png"_s);
        const QStringList chart{u"export"_s, u"chart"_s};
        QTest::newRow("unknown scope") << chart + QStringList{u"--scope"_s, u"hatti"_s, u"--output"_s, out} << 1
                                       << QByteArray("Nearest ids: haiti");
        QTest::newRow("no output") << chart << 2 << QByteArray("--output is missing");
        QTest::newRow("unknown format") << chart + QStringList{u"--output"_s, path(u"a.gif"_s)} << 2
                                        << QByteArray(".png, .pdf or .svg");
        QTest::newRow("zero size") << chart + QStringList{u"--output"_s, out, u"--size"_s, u"0x0"_s} << 2
                                   << QByteArray("160");
        QTest::newRow("absurd size") << chart + QStringList{u"--output"_s, out, u"--size"_s, u"99999x99999"_s} << 2
                                     << QByteArray("16384");
        QTest::newRow("bad legend") << chart + QStringList{u"--output"_s, out, u"--legend"_s, u"left"_s} << 2
                                    << QByteArray("top, bottom, side, none");
        QTest::newRow("bad dpi") << chart + QStringList{u"--output"_s, out, u"--dpi"_s, u"many"_s} << 2
                                 << QByteArray("dpi");
        QTest::newRow("bad font scale") << chart + QStringList{u"--output"_s, out, u"--font-scale"_s, u"-1"_s} << 2
                                        << QByteArray("fontScale");
        QTest::newRow("no such preset") << chart + QStringList{u"--output"_s, out, u"--preset"_s, u"posters"_s} << 1
                                        << QByteArray("posters");
        QTest::newRow("from what is no chart")
            << chart + QStringList{u"--output"_s, out, u"--from"_s, QCoreApplication::applicationFilePath()} << 1
            << QByteArray("not a chart of this program");
        QTest::newRow("from nothing") << chart + QStringList{u"--output"_s, out, u"--from"_s, path(u"none.png"_s)} << 1
                                      << QByteArray("none.png");
        QTest::newRow("pack as SVG") << QStringList{u"export"_s,      u"chart"_s,    u"--scope"_s,
                                                    u"all-regions"_s, u"--output"_s, path(u"pack.svg"_s)}
                                     << 2 << QByteArray(".pdf");
        QTest::newRow("bad mode") << chart + QStringList{u"--output"_s, out, u"--mode"_s, u"log"_s} << 2
                                  << QByteArray("amount or share");
        QTest::newRow("bad sort") << chart + QStringList{u"--output"_s, out, u"--sort"_s, u"size"_s} << 2
                                  << QByteArray("--sort takes");
        QTest::newRow("bad bars") << chart + QStringList{u"--output"_s, out, u"--bars"_s, u"x"_s} << 2
                                  << QByteArray("places or themes");
        QTest::newRow("unwritable folder")
            << chart + QStringList{u"--output"_s, path(u"no/where/a.png"_s)} << 1 << QByteArray("cannot be written");
        QTest::newRow("full disk, chart") << chart + QStringList{u"--output"_s, u"/dev/full"_s, u"--format"_s, u"png"_s}
                                          << 1 << QByteArray("/dev/full cannot be written");
        QTest::newRow("full disk, table") << QStringList{u"export"_s, u"table"_s, u"--output"_s, u"/dev/full"_s} << 1
                                          << QByteArray("/dev/full cannot be written");
        QTest::newRow("table format") << QStringList{u"export"_s, u"table"_s, u"--output"_s, path(u"a.ods"_s)} << 2
                                      << QByteArray("csv, xlsx or json");
        QTest::newRow("full disk, spreadsheet")
            << QStringList{u"export"_s, u"table"_s, u"--output"_s, u"/dev/full"_s, u"--format"_s, u"xlsx"_s} << 1
            << QByteArray("/dev/full cannot be written");
        QTest::newRow("hashtags in JSON")
            << QStringList{u"export"_s, u"table"_s, u"--hxl"_s, u"--output"_s, path(u"a.json"_s)} << 2
            << QByteArray("--hxl");
        QTest::newRow("byte order mark in XLSX")
            << QStringList{u"export"_s, u"table"_s, u"--bom"_s, u"--output"_s, path(u"a.xlsx"_s)} << 2
            << QByteArray("--bom");
        const QStringList profile{u"export"_s, u"profile"_s, u"--output"_s};
        QTest::newRow("profile without output")
            << QStringList{u"export"_s, u"profile"_s} << 2 << QByteArray("--output is missing");
        QTest::newRow("profile of nowhere")
            << profile + QStringList{path(u"a.pdf"_s), u"--scope"_s, u"hatti"_s} << 1 << QByteArray("haiti");
        QTest::newRow("profile format") << profile + QStringList{path(u"a.docx"_s)} << 2 << QByteArray(".pdf");
        QTest::newRow("profile paper") << profile + QStringList{path(u"a.pdf"_s), u"--paper"_s, u"a0"_s} << 2
                                       << QByteArray("a4 or letter");
        QTest::newRow("profile folder") << profile + QStringList{path(u"no/where/a.pdf"_s)} << 1
                                        << QByteArray("cannot be written");
        QTest::newRow("full disk, profile")
            << profile + QStringList{u"/dev/full"_s} << 1 << QByteArray("/dev/full cannot be written");
        QTest::newRow("export what") << QStringList{u"export"_s} << 2 << QByteArray("chart");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2 << QByteArray("no command");
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frob"_s} << 2 << QByteArray("frob");
        QTest::newRow("one word too many") << QStringList{u"check"_s, u"a"_s, u"b"_s} << 2 << QByteArray("too many");
        QTest::newRow("unknown language")
            << QStringList{u"check"_s, u"--language"_s, u"xx"_s} << 2 << QByteArray("Languages are: ar, en");
        QTest::newRow("missing package") << QStringList{u"export"_s, u"table"_s, u"--data"_s, path(u"none"_s)} << 1
                                         << QByteArray("no such folder");
        QTest::newRow("screenshot theme")
            << QStringList{u"screenshot"_s, u"--output"_s, out, u"--theme"_s, u"t"_s} << 1 << QByteArray("principle-1");
        QTest::newRow("import nothing") << QStringList{u"import"_s, u"--output"_s, path(u"x"_s)} << 2
                                        << QByteArray("book is missing");
        QTest::newRow("import nowhere") << QStringList{u"import"_s, path(u"x.txt"_s)} << 2
                                        << QByteArray("--output is missing");
        QTest::newRow("import no file") << QStringList{u"import"_s, path(u"x.txt"_s), u"--output"_s, path(u"y"_s)} << 1
                                        << QByteArray("no such file");
        QTest::newRow("search for nothing there")
            << QStringList{u"search"_s, u"traficking"_s} << 1 << QByteArray("Nearest: trafficking");
        QTest::newRow("search without a query") << QStringList{u"search"_s} << 2 << QByteArray("is missing");
        QTest::newRow("search limit") << QStringList{u"search"_s, u"haiti"_s, u"--limit"_s, u"0"_s} << 2
                                      << QByteArray("from 1 up");
        QTest::newRow("search option") << QStringList{u"search"_s, u"haiti"_s, u"--frob"_s} << 2 << QByteArray("frob");
        QTest::newRow("no display") << QStringList{} << 1 << QByteArray("no display");
        QTest::newRow("scope without display")
            << QStringList{u"--scope"_s, u"haiti"_s} << 1 << QByteArray("no display");
    }

    void badInputHasItsExitCodeAndOneClearMessage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, message);
        const Run result = run(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

    void aZeroByteDescriptorIsSaidToBeEmpty()
    {
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QFile descriptor(path(u"empty/datapackage.json"_s));
        QVERIFY(descriptor.open(QIODevice::WriteOnly));
        descriptor.close();
        const Run result = run({u"check"_s, path(u"empty"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.err.contains("empty"));
    }

    void helpAndVersionGoToStandardOutput()
    {
        for (const QStringList &command :
             {QStringList{}, QStringList{u"check"_s}, QStringList{u"export"_s, u"chart"_s}}) {
            const Run help = run(command + QStringList{u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.out.contains("Usage:"));
        }
        QVERIFY(run({u"--version"_s}).out.startsWith("migof-explorer 0."));
    }

    void messagesSpeakTheLanguageAskedFor()
    {
        const Run result = run({u"check"_s, u"--language"_s, u"fr"_s});
        QVERIFY2(result.out.contains("9 régions"), result.out.constData());
    }

    void translation_fromAFileIsUsedByEveryCommand()
    {
        QFile file(path(u"words_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"de\"><context><name>Commands</name><message>"
                   "<source>There is no region or place “%1”.</source>"
                   "<translation>„%1“ gibt es nicht.</translation></message></context></TS>");
        file.close();
        const Run german =
            run({u"export"_s, u"table"_s, u"--scope"_s, u"xyzzy"_s, u"--translation"_s, file.fileName()});
        QCOMPARE(german.exitCode, 1);
        QVERIFY2(german.err.contains("„xyzzy“ gibt es nicht."), german.err.constData());
    }

    void translation_aFaultyFileIsNamedWithItsLine()
    {
        QFile file(path(u"bad_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\">\n<context>\n<name>Commands</name>\n</TS>");
        file.close();
        const Run result = run({u"check"_s, u"--translation"_s, file.fileName()});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("bad_de.ts:4:"), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void checkTranslations_tellsFaultsWithTheirLines()
    {
        QFile file(path(u"checked_de.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<TS version=\"2.1\" language=\"de\" sourcelanguage=\"en\">\n<context>\n<name>WindowActions</name>\n"
                   "<message><source>&amp;File</source>\n<translation>&amp;Datei</translation></message>\n"
                   "<message><source>&amp;Edit</source>\n<translation>Bearbeiten</translation></message>\n"
                   "<message><source>&amp;View</source>\n<translation>Ansicht &amp;D</translation></message>\n"
                   "</context>\n</TS>");
        file.close();
        const Run result = run({u"check-translations"_s, file.fileName()});
        QCOMPARE(result.exitCode, 1);
        const QByteArray name = file.fileName().toUtf8();
        QVERIFY2(result.out.contains(name + ":7: 0 mnemonics (&); expected one"), result.out.constData());
        QVERIFY2(result.out.contains(name + ":8: “&Datei” and “Ansicht &D” answer to the same key"),
                 result.out.constData());
        QVERIFY(result.out.contains("strings of the program are not in the file"));
        QCOMPARE(run({u"check-translations"_s}).exitCode, 2);
    }

    void screenshot_drawsEachDialogInAnyLanguage()
    {
        const Run names = run({u"screenshot"_s, u"--dialogs"_s});
        QCOMPARE(names.exitCode, 0);
        QVERIFY(names.out.contains("data-checks\n"));
        const QString file = path(u"checks.png"_s);
        QCOMPARE(
            run({u"screenshot"_s, u"--dialog"_s, u"data-checks"_s, u"--language"_s, u"ar_XB"_s, u"--output"_s, file})
                .exitCode,
            0);
        const QImage checks(file);
        QVERIFY(!checks.isNull());
        QVERIFY(checks.width() < 1440);
        const Run wrong = run({u"screenshot"_s, u"--dialog"_s, u"xyzzy"_s, u"--output"_s, file});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("data-checks"));
    }

    void screenshot_showsWhatASearchFinds()
    {
        const QString plain = path(u"plain.png"_s);
        const QString searched = path(u"searched.png"_s);
        QCOMPARE(run({u"screenshot"_s, u"--output"_s, plain}).exitCode, 0);
        QCOMPARE(run({u"screenshot"_s, u"--search"_s, u"health"_s, u"--output"_s, searched}).exitCode, 0);
        QVERIFY(QImage(plain) != QImage(searched));
    }
};

MIGOF_TEST(TestCommands)
#include "tst_commands.moc"
