// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartCommand : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

private slots:
    void exportChart_writesEveryFormat()
    {
        const QStringList base{u"export"_s, u"chart"_s, u"--scope"_s, u"european-economic-area"_s, u"--output"_s};
        QCOMPARE(runProgram(base + QStringList{m_folder.path(u"eea.png"_s)}).exitCode, 0);
        QCOMPARE(QImage(m_folder.path(u"eea.png"_s)).size(), QSize(1920, 1080));
        QCOMPARE(runProgram(base + QStringList{m_folder.path(u"eea.pdf"_s), u"--size"_s, u"a4-landscape"_s}).exitCode,
                 0);
        QVERIFY(WorkFolder::contentOf(m_folder.path(u"eea.pdf"_s)).startsWith("%PDF-"));
        QCOMPARE(runProgram(base +
                            QStringList{m_folder.path(u"eea.svg"_s), u"--mode"_s, u"share"_s, u"--sort"_s, u"total"_s})
                     .exitCode,
                 0);
        QVERIFY(WorkFolder::contentOf(m_folder.path(u"eea.svg"_s)).contains(">United Kingdom<"));
    }

    void exportChart_isTheSameEveryTime()
    {
        const QStringList base{u"export"_s, u"chart"_s, u"--scope"_s, u"haiti"_s, u"--output"_s};
        QCOMPARE(runProgram(base + QStringList{m_folder.path(u"one.svg"_s)}).exitCode, 0);
        QCOMPARE(runProgram(base + QStringList{m_folder.path(u"two.svg"_s)}).exitCode, 0);
        QCOMPARE(WorkFolder::contentOf(m_folder.path(u"one.svg"_s)),
                 WorkFolder::contentOf(m_folder.path(u"two.svg"_s)));
    }

    void exportChart_fromAnExportedFileIsTheSameChart()
    {
        const QStringList chart{u"export"_s, u"chart"_s};
        for (const QString &ending : {u"png"_s, u"svg"_s}) {
            const QString first = m_folder.path(u"first."_s + ending);
            const QString second = m_folder.path(u"second."_s + ending);
            QCOMPARE(runProgram(chart + QStringList{u"--scope"_s, u"south-america"_s, u"--sort"_s, u"total"_s,
                                                    u"--legend"_s, u"side"_s, u"--scheme"_s, u"greyscale"_s,
                                                    u"--title"_s, u"Été  à  deux"_s, u"--output"_s, first})
                         .exitCode,
                     0);
            QCOMPARE(runProgram(chart + QStringList{u"--from"_s, first, u"--output"_s, second}).exitCode, 0);
            QCOMPARE(WorkFolder::contentOf(first), WorkFolder::contentOf(second));
        }
    }

    void exportChart_takesTheLargestOfAllPlaces()
    {
        const QStringList chart{u"export"_s,
                                u"chart"_s,
                                u"--scope"_s,
                                u"world"_s,
                                u"--places"_s,
                                u"--top"_s,
                                u"20"_s,
                                u"--emphasise"_s,
                                u"somalia"_s,
                                u"--output"_s,
                                m_folder.path(u"top.svg"_s)};
        QCOMPARE(runProgram(chart).exitCode, 0);
        const QByteArray svg = WorkFolder::contentOf(m_folder.path(u"top.svg"_s));
        QVERIFY(svg.contains("Somalia") && svg.contains("others"));
        const QString again = m_folder.path(u"again.svg"_s);
        QCOMPARE(runProgram({u"export"_s, u"chart"_s, u"--from"_s, m_folder.path(u"top.svg"_s), u"--output"_s, again})
                     .exitCode,
                 0);
        QCOMPARE(WorkFolder::contentOf(again), svg);
        for (const QStringList &wrong : {QStringList{u"--top"_s, u"0"_s}, QStringList{u"--top"_s, u"many"_s},
                                         QStringList{u"--emphasise"_s, u"atlantis"_s}}) {
            const ProgramRun result = runProgram(chart + wrong);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(result.err.contains(wrong.last().toUtf8()));
        }
    }

    void exportChart_warnsOfWhatReadersWouldStumbleOver()
    {
        const ProgramRun result = runProgram({u"export"_s, u"chart"_s, u"--scope"_s, u"world"_s, u"--transparent"_s,
                                              u"--output"_s, m_folder.path(u"clear.png"_s)});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.contains("warning: "));
        QVERIFY(result.err.contains("dark slide"));
    }

    // Notes about the book's figures, by default on paper alone; the source always.
    void exportChart_leavesNotesOutOfSlides_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("notes");
        const QString size = u"--size"_s;
        QTest::newRow("slide") << QStringList{} << false;
        QTest::newRow("other slide") << QStringList{size, u"slide-4x3"_s} << false;
        QTest::newRow("slide, on request") << QStringList{u"--notes"_s} << true;
        QTest::newRow("paper") << QStringList{size, u"a4-landscape"_s} << true;
        QTest::newRow("paper, not on request") << QStringList{size, u"a4-landscape"_s, u"--no-notes"_s} << false;
        const QString slide = m_folder.path(u"slide.svg"_s);
        const QString noted = m_folder.path(u"noted.svg"_s);
        const QStringList base{u"export"_s, u"chart"_s, u"--scope"_s, u"ecuador"_s, u"--output"_s};
        QTest::newRow("paper, from a slide") << QStringList{u"--from"_s, slide, size, u"a4-landscape"_s} << true;
        QTest::newRow("from a slide with notes") << QStringList{u"--from"_s, noted} << true;
        QTest::newRow("from a slide without") << QStringList{u"--from"_s, slide} << false;
        QCOMPARE(runProgram(base + QStringList{slide}).exitCode, 0);
        QCOMPARE(runProgram(base + QStringList{noted, u"--notes"_s}).exitCode, 0);
    }

    void exportChart_leavesNotesOutOfSlides()
    {
        QFETCH(const QStringList, options);
        QFETCH(const bool, notes);
        const QString output = m_folder.path(u"notes.svg"_s);
        QStringList arguments{u"export"_s, u"chart"_s, u"--output"_s, output};
        if (!options.contains(u"--from"_s))
            arguments += {u"--scope"_s, u"ecuador"_s};
        QCOMPARE(runProgram(arguments + options).exitCode, 0);
        const QByteArray svg = WorkFolder::contentOf(output);
        QVERIFY(svg.contains(">Source: "));
        QCOMPARE(svg.contains("Equador"), notes);
    }

    void exportChart_refusesBothAnswers()
    {
        const ProgramRun result = runProgram({u"export"_s, u"chart"_s, u"--scope"_s, u"haiti"_s, u"--notes"_s,
                                              u"--no-notes"_s, u"--output"_s, m_folder.path(u"both.svg"_s)});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("--no-notes"));
    }

    void exportChart_ofAllRegionsIsAPack()
    {
        const QStringList chart{u"export"_s, u"chart"_s, u"--scope"_s, u"all-regions"_s, u"--same-scale"_s};
        QCOMPARE(runProgram(chart + QStringList{u"--output"_s, m_folder.path(u"pack.pdf"_s)}).exitCode, 0);
        QVERIFY(WorkFolder::contentOf(m_folder.path(u"pack.pdf"_s)).startsWith("%PDF-"));
        const ProgramRun clear =
            runProgram(chart + QStringList{u"--transparent"_s, u"--output"_s, m_folder.path(u"clear.pdf"_s)});
        QVERIFY2(clear.err.contains("warning: South America: "), clear.err.constData());
        QCOMPARE(runProgram(chart + QStringList{u"--output"_s, m_folder.path(u"pack"_s), u"--size"_s, u"400x300"_s})
                     .exitCode,
                 0);
        QCOMPARE(QDir(m_folder.path(u"pack"_s)).entryList({u"*.png"_s}).size(), 9);
        QCOMPARE(runProgram(chart + QStringList{u"--scope"_s, u"haiti"_s, u"--format"_s, u"svg"_s, u"--output"_s,
                                                m_folder.path(u"drawings"_s)})
                     .exitCode,
                 0);
        QCOMPARE(QDir(m_folder.path(u"drawings"_s)).entryList({u"*.svg"_s}).size(), 10);
    }

    void exportChart_fromAFileButOfAnotherScopeHasItsOwnTitle()
    {
        const QStringList chart{u"export"_s, u"chart"_s};
        const QString file = m_folder.path(u"titled.svg"_s);
        QCOMPARE(runProgram(chart + QStringList{u"--scope"_s, u"haiti"_s, u"--title"_s, u"Of Haiti alone"_s,
                                                u"--output"_s, file})
                     .exitCode,
                 0);
        QVERIFY(WorkFolder::contentOf(file).contains("Of Haiti alone"));
        const QString other = m_folder.path(u"other.svg"_s);
        QCOMPARE(
            runProgram(chart + QStringList{u"--from"_s, file, u"--scope"_s, u"chad"_s, u"--output"_s, other}).exitCode,
            0);
        QVERIFY(!WorkFolder::contentOf(other).contains("Of Haiti alone"));
    }

    // What has no room goes on in further files, or on further pages of one.
    void exportChart_goesOnOnFurtherPages()
    {
        const QStringList chart{u"export"_s,      u"chart"_s, u"--scope"_s, u"european-economic-area"_s,
                                u"--many-bars"_s, u"pages"_s};
        const QString output = u"--output"_s;
        QCOMPARE(runProgram(chart + QStringList{output, m_folder.path(u"bars.svg"_s)}).exitCode, 0);
        const QDir folder(m_folder.path(QString()));
        QVERIFY(!folder.exists(u"bars.svg"_s));
        QVERIFY(folder.exists(u"bars-1.svg"_s) && folder.exists(u"bars-2.svg"_s) && !folder.exists(u"bars-9.svg"_s));
        QVERIFY(WorkFolder::contentOf(folder.filePath(u"bars-1.svg"_s)).contains("Bars 1 to "));
        // Any of them brings all back.
        QCOMPARE(runProgram({u"export"_s, u"chart"_s, u"--from"_s, folder.filePath(u"bars-2.svg"_s), output,
                             folder.filePath(u"again.svg"_s)})
                     .exitCode,
                 0);
        for (const QString &page : {u"1"_s, u"2"_s})
            QCOMPARE(WorkFolder::contentOf(folder.filePath(u"again-%1.svg"_s.arg(page))),
                     WorkFolder::contentOf(folder.filePath(u"bars-%1.svg"_s.arg(page))));
        // Drawn again on the same data it is the same page.
        const QString redrawn = m_folder.path(u"redrawn"_s);
        QVERIFY(QDir().mkpath(redrawn));
        QCOMPARE(runProgram({u"export"_s, u"chart"_s, u"--from"_s, folder.filePath(u"bars-2.svg"_s), output, redrawn})
                     .exitCode,
                 0);
        QCOMPARE(WorkFolder::contentOf(redrawn + u"/bars-2.svg"_s),
                 WorkFolder::contentOf(folder.filePath(u"bars-2.svg"_s)));
        QCOMPARE(runProgram(chart + QStringList{output, m_folder.path(u"bars.pdf"_s)}).exitCode, 0);
        const QByteArray pdf = WorkFolder::contentOf(m_folder.path(u"bars.pdf"_s));
        QVERIFY(pdf.count("/Type /Page\n") > 1 || pdf.count("/Type /Page ") > 1 || pdf.count("/Type/Page/") > 1);
        const ProgramRun piped = runProgram(chart + QStringList{output, u"-"_s, u"--format"_s, u"svg"_s});
        QCOMPARE(piped.exitCode, 2);
        QVERIFY(piped.out.isEmpty() && piped.err.contains("several pages"));
        const ProgramRun wrong =
            runProgram(chart.mid(0, 4) + QStringList{u"--many-bars"_s, u"all"_s, output, m_folder.path(u"no.svg"_s)});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("--many-bars") && wrong.err.contains("columns"));
    }

    void exportChart_hidesAndNotesBars()
    {
        const QStringList chart{u"export"_s, u"chart"_s, u"--scope"_s, u"east-and-horn-of-africa"_s};
        const QString first = m_folder.path(u"noted.svg"_s);
        QCOMPARE(runProgram(chart + QStringList{u"--hide"_s, u"kenya"_s, u"--bar-note"_s, u"uganda=new = larger"_s,
                                                u"--output"_s, first})
                     .exitCode,
                 0);
        const QByteArray svg = WorkFolder::contentOf(first);
        QVERIFY(svg.contains("new = larger"));
        QVERIFY(svg.contains("Left out: Kenya."));
        const QString again = m_folder.path(u"noted-again.svg"_s);
        QCOMPARE(runProgram({u"export"_s, u"chart"_s, u"--from"_s, first, u"--output"_s, again}).exitCode, 0);
        QCOMPARE(WorkFolder::contentOf(again), svg);
        for (const QStringList &wrong :
             {QStringList{u"--hide"_s, u"atlantis"_s}, QStringList{u"--bar-note"_s, u"atlantis=sunk"_s},
              QStringList{u"--bar-note"_s, u"uganda"_s}}) {
            const ProgramRun result = runProgram(chart + QStringList{u"--output"_s, first} + wrong);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(result.err.contains(wrong.last().toUtf8()));
        }
    }
};

MIGOF_TEST(TestChartCommand)
#include "tst_chartcommand.moc"
