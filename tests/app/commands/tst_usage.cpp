// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUsage : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void badInputHasItsExitCodeAndOneClearMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        const QString out = m_folder.path(u"out.png"_s);
        const QStringList chart{u"export"_s, u"chart"_s};
        QTest::newRow("unknown scope") << chart + QStringList{u"--scope"_s, u"hatti"_s, u"--output"_s, out} << 1
                                       << QByteArray("Nearest ids: haiti");
        QTest::newRow("no output") << chart << 2 << QByteArray("--output is missing");
        QTest::newRow("unknown format") << chart + QStringList{u"--output"_s, m_folder.path(u"a.gif"_s)} << 2
                                        << QByteArray(".png, .jpg, .pdf or .svg");
        QTest::newRow("zero size") << chart + QStringList{u"--output"_s, out, u"--size"_s, u"0x0"_s} << 2
                                   << QByteArray("160");
        QTest::newRow("absurd size") << chart + QStringList{u"--output"_s, out, u"--size"_s, u"99999x99999"_s} << 2
                                     << QByteArray("16,384");
        QTest::newRow("bad legend") << chart + QStringList{u"--output"_s, out, u"--legend"_s, u"left"_s} << 2
                                    << QByteArray("top, bottom, side, none");
        QTest::newRow("bad dpi") << chart + QStringList{u"--output"_s, out, u"--dpi"_s, u"many"_s} << 2
                                 << QByteArray("dpi");
        QTest::newRow("bad font scale") << chart + QStringList{u"--output"_s, out, u"--font-scale"_s, u"-1"_s} << 2
                                        << QByteArray(
                                               "\xe2\x80\x9c--font-scale\xe2\x80\x9d is \xe2\x80\x9c-1\xe2\x80\x9d");
        QTest::newRow("font scale of letters")
            << chart + QStringList{u"--output"_s, out, u"--font-scale"_s, u"abc"_s} << 2
            << QByteArray("is \xe2\x80\x9c"
                          "abc\xe2\x80\x9d; expected: 0.5");
        QTest::newRow("negative dpi")
            << chart + QStringList{u"--output"_s, out, u"--dpi"_s, u"-72"_s} << 2
            << QByteArray("\xe2\x80\x9c--dpi\xe2\x80\x9d is \xe2\x80\x9c-72\xe2\x80\x9d; expected: 30");
        QTest::newRow("too many pixels") << chart + QStringList{u"--output"_s, out, u"--size"_s, u"16000x9000"_s} << 2
                                         << QByteArray("144.0 million");
        QTest::newRow("title of a pack") << chart + QStringList{u"--output"_s, m_folder.path(u"p.pdf"_s), u"--pack"_s,
                                                                u"--title"_s, u"T"_s}
                                         << 2 << QByteArray("--title is for a single chart");
        QTest::newRow("same scale as nothing")
            << chart + QStringList{u"--output"_s, out, u"--same-scale"_s} << 2 << QByteArray("--pack");
        QTest::newRow("dark and transparent")
            << chart + QStringList{u"--output"_s, out, u"--transparent"_s, u"--background"_s, u"dark"_s} << 2
            << QByteArray("contradict");
        QTest::newRow("transparent JPEG")
            << chart + QStringList{u"--output"_s, m_folder.path(u"a.jpg"_s), u"--transparent"_s} << 2
            << QByteArray("JPEG");
        QTest::newRow("two formats") << chart + QStringList{u"--output"_s, m_folder.path(u"g.png"_s), u"--format"_s,
                                                            u"PDF"_s}
                                     << 2 << QByteArray("another format");
        QTest::newRow("no such preset") << chart + QStringList{u"--output"_s, out, u"--preset"_s, u"posters"_s} << 1
                                        << QByteArray("posters");
        QTest::newRow("from what is no chart")
            << chart + QStringList{u"--output"_s, out, u"--from"_s, QCoreApplication::applicationFilePath()} << 1
            << QByteArray("not a chart of this program");
        QTest::newRow("from nothing") << chart +
                                             QStringList{u"--output"_s, out, u"--from"_s, m_folder.path(u"none.png"_s)}
                                      << 1 << QByteArray("none.png");
        QTest::newRow("pack as SVG") << QStringList{u"export"_s,      u"chart"_s,    u"--scope"_s,
                                                    u"all-regions"_s, u"--output"_s, m_folder.path(u"pack.svg"_s)}
                                     << 2 << QByteArray(".pdf");
        QTest::newRow("bad mode") << chart + QStringList{u"--output"_s, out, u"--mode"_s, u"log"_s} << 2
                                  << QByteArray("amount or share");
        QTest::newRow("bad sort") << chart + QStringList{u"--output"_s, out, u"--sort"_s, u"size"_s} << 2
                                  << QByteArray("--sort takes");
        QTest::newRow("bad bars") << chart + QStringList{u"--output"_s, out, u"--bars"_s, u"x"_s} << 2
                                  << QByteArray("places or themes");
        QTest::newRow("unwritable folder") << chart + QStringList{u"--output"_s, m_folder.path(u"no/where/a.png"_s)}
                                           << 1 << QByteArray("cannot be written");
        QTest::newRow("full disk, chart") << chart + QStringList{u"--output"_s, u"/dev/full"_s, u"--format"_s, u"png"_s}
                                          << 1 << QByteArray("/dev/full cannot be written");
        QTest::newRow("full disk, table") << QStringList{u"export"_s, u"table"_s, u"--output"_s, u"/dev/full"_s} << 1
                                          << QByteArray("/dev/full cannot be written");
        QTest::newRow("name of several regions' places")
            << QStringList{u"export"_s, u"table"_s, u"--scope"_s, u"Regional initiatives"_s} << 1
            << QByteArray("regional-initiatives-southern-africa");
        QTest::newRow("table format") << QStringList{u"export"_s, u"table"_s, u"--output"_s, m_folder.path(u"a.ods"_s)}
                                      << 2 << QByteArray("csv, tsv, xlsx or json");
        QTest::newRow("full disk, spreadsheet")
            << QStringList{u"export"_s, u"table"_s, u"--output"_s, u"/dev/full"_s, u"--format"_s, u"xlsx"_s} << 1
            << QByteArray("/dev/full cannot be written");
        QTest::newRow("hashtags in JSON")
            << QStringList{u"export"_s, u"table"_s, u"--hxl"_s, u"--output"_s, m_folder.path(u"a.json"_s)} << 2
            << QByteArray("--hxl");
        QTest::newRow("byte order mark in XLSX")
            << QStringList{u"export"_s, u"table"_s, u"--bom"_s, u"--output"_s, m_folder.path(u"a.xlsx"_s)} << 2
            << QByteArray("--bom");
        const QStringList profile{u"export"_s, u"profile"_s, u"--output"_s};
        QTest::newRow("profile without output")
            << QStringList{u"export"_s, u"profile"_s} << 2 << QByteArray("--output is missing");
        QTest::newRow("profile of nowhere")
            << profile + QStringList{m_folder.path(u"a.pdf"_s), u"--scope"_s, u"hatti"_s} << 1 << QByteArray("haiti");
        QTest::newRow("profile format") << profile + QStringList{m_folder.path(u"a.docx"_s)} << 2 << QByteArray(".pdf");
        QTest::newRow("profile paper") << profile + QStringList{m_folder.path(u"a.pdf"_s), u"--paper"_s, u"a0"_s} << 2
                                       << QByteArray("a4 or letter");
        QTest::newRow("profile folder") << profile + QStringList{m_folder.path(u"no/where/a.pdf"_s)} << 1
                                        << QByteArray("cannot be written");
        QTest::newRow("full disk, profile")
            << profile + QStringList{u"/dev/full"_s} << 1 << QByteArray("/dev/full cannot be written");
        QTest::newRow("export what") << QStringList{u"export"_s} << 2 << QByteArray("chart");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2 << QByteArray("no command");
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frob"_s} << 2 << QByteArray("frob");
        QTest::newRow("one word too many") << QStringList{u"check"_s, u"a"_s, u"b"_s} << 2 << QByteArray("too many");
        QTest::newRow("unknown language")
            << QStringList{u"check"_s, u"--language"_s, u"xx"_s} << 2 << QByteArray("Languages are: ar, de, en");
        QTest::newRow("missing package") << QStringList{u"export"_s, u"table"_s, u"--data"_s, m_folder.path(u"none"_s)}
                                         << 1 << QByteArray("no such folder");
        QTest::newRow("screenshot theme")
            << QStringList{u"screenshot"_s, u"--output"_s, out, u"--theme"_s, u"t"_s} << 1 << QByteArray("principle-1");
        QTest::newRow("import nothing") << QStringList{u"import"_s, u"--output"_s, m_folder.path(u"x"_s)} << 2
                                        << QByteArray("book is missing");
        QTest::newRow("import nowhere") << QStringList{u"import"_s, m_folder.path(u"x.txt"_s)} << 2
                                        << QByteArray("--output is missing");
        QTest::newRow("import no file") << QStringList{u"import"_s, m_folder.path(u"x.txt"_s), u"--output"_s,
                                                       m_folder.path(u"y"_s)}
                                        << 1 << QByteArray("no such file");
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
        const ProgramRun result = runProgram(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.err.contains(message), result.err.constData());
    }

    void tellsWhetherAWindowWouldOpen_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList{} << 0;
        QTest::newRow("options") << QStringList{u"--scope"_s, u"haiti"_s, u"--language"_s, u"fr"_s} << 0;
        QTest::newRow("option with =") << QStringList{u"--scope=check"_s, u"--present"_s} << 0;
        QTest::newRow("command") << QStringList{u"--language"_s, u"fr"_s, u"check"_s} << 1;
        QTest::newRow("help") << QStringList{u"--help"_s} << 1;
        QTest::newRow("version") << QStringList{u"-v"_s} << 1;
        QTest::newRow("wrong usage") << QStringList{u"--frob"_s} << 1;
    }

    void tellsWhetherAWindowWouldOpen()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const ProgramRun result = runProgram(QStringList{u"opens-window"_s, u"--"_s} + arguments);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out + result.err, QByteArray());
    }

    void helpAndVersionGoToStandardOutput()
    {
        for (const QStringList &command :
             {QStringList{}, QStringList{u"check"_s}, QStringList{u"export"_s, u"chart"_s}}) {
            const ProgramRun help = runProgram(command + QStringList{u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY(help.out.contains("Usage:"));
        }
        const QByteArray version = runProgram({u"--version"_s}).out;
        QVERIFY(version.startsWith("migof-explorer 0."));
        for (const char *library :
             {"Qt 6.", "ICU 7", "Poppler ", "qpdf ", "libpng ", "libxlsxwriter ", "libzip ", "zlib "})
            QVERIFY2(QRegularExpression(QLatin1StringView(library) + u"[0-9.]*[0-9][,;\\n]"_s)
                         .match(QString::fromUtf8(version))
                         .hasMatch(),
                     version.constData());
    }
};

MIGOF_TEST(TestUsage)
#include "tst_usage.moc"
