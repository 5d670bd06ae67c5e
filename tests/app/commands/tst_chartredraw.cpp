// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"
#include "tests/support/testpackage.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Exported charts, drawn again on other data by the real executable.
class TestChartRedraw : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;
    TestPackage m_before;
    TestPackage m_after; // Elbonia is new, Åland asks for more
    const QStringList m_chart{u"export"_s, u"chart"_s};

    QString chart(const QString &name, const QStringList &options) const
    {
        const QString path = m_folder.path(name);
        const ProgramRun run = runProgram(m_chart + options + QStringList{u"--output"_s, path});
        return run.exitCode == 0 ? path : QString();
    }
    QString oldChart(const QString &name, const QStringList &options) const
    {
        return chart(name, options + QStringList{u"--data"_s, m_before.path()});
    }
    ProgramRun redraw(const QStringList &files, const QString &folder, const QStringList &options = {}) const
    {
        return runProgram(m_chart + QStringList{u"--from"_s} + files +
                          QStringList{u"--data"_s, m_after.path(), u"--output"_s, m_folder.path(folder)} + options);
    }

private slots:
    void initTestCase()
    {
        m_after.append(u"places.csv"_s, "elbonia,northland,Elbonia,Elbonia,,,\n");
        m_after.append(u"funding.csv"_s, "elbonia,principle-1,7\nelbonia,principle-2,\nelbonia,objective-1,0\n");
        m_after.replace(u"funding.csv"_s, "aland,principle-1,1000000", "aland,principle-1,1000001");
    }

    void charts_areDrawnAgainUnderTheirNames()
    {
        const QString region = oldChart(u"region.svg"_s, {u"--scope"_s, u"northland"_s, u"--no-values"_s});
        const QString place = oldChart(u"place.png"_s, {u"--scope"_s, u"borovia"_s, u"--title"_s, u"By hand"_s});
        QVERIFY(!region.isEmpty() && !place.isEmpty());
        const ProgramRun run = redraw({region, place}, u"again"_s);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitCode, 0);
        const QString folder = m_folder.path(u"again"_s);
        QCOMPARE(QString::fromUtf8(run.out), u"%1/region.svg\n"
                                             "  Åland: US$ 1,250,000 before, US$ 1,250,001 now\n"
                                             "  Elbonia: new, US$ 7\n"
                                             "%1/place.png\n"
                                             "  Its title is as it was written: “By hand”.\n"
                                             "  No bar's total changed.\n"_s.arg(folder));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({u"place.png"_s, u"region.svg"_s}));
        QVERIFY(WorkFolder::contentOf(folder + u"/region.svg"_s).contains("Elbonia"));

        // What was drawn on the data of its own is the same file.
        const QString fresh =
            chart(u"fresh.svg"_s, {u"--scope"_s, u"northland"_s, u"--no-values"_s, u"--data"_s, m_after.path()});
        QCOMPARE(WorkFolder::contentOf(folder + u"/region.svg"_s), WorkFolder::contentOf(fresh));
    }

    void bars_thatAreGoneAreTold()
    {
        const QString file = chart(u"with-elbonia.svg"_s, {u"--scope"_s, u"northland"_s, u"--data"_s, m_after.path()});
        const ProgramRun run = runProgram(m_chart + QStringList{u"--from"_s, file, u"--data"_s, m_before.path(),
                                                                u"--output"_s, m_folder.path(u"gone/"_s)});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("  elbonia: gone, US$ 7 before\n"));
    }

    void scope_thatIsGoneIsNamedAndTheOthersAreDrawn()
    {
        const QString gone = chart(u"elbonia.svg"_s, {u"--scope"_s, u"elbonia"_s, u"--data"_s, m_after.path()});
        const QString there = oldChart(u"aland.svg"_s, {u"--scope"_s, u"aland"_s});
        const ProgramRun run = runProgram(m_chart + QStringList{u"--from"_s, gone, there, u"--data"_s, m_before.path(),
                                                                u"--output"_s, m_folder.path(u"some"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("elbonia.svg") && run.err.contains("“elbonia”"), run.err.constData());
        QCOMPARE(QDir(m_folder.path(u"some"_s)).entryList(QDir::Files), QStringList{u"aland.svg"_s});
    }

    void nothing_isOverwrittenUnasked()
    {
        const QString one = oldChart(u"one.svg"_s, {u"--scope"_s, u"northland"_s});
        const QString two = oldChart(u"two.svg"_s, {u"--scope"_s, u"world"_s});
        QVERIFY(QDir().mkpath(m_folder.path(u"kept"_s)));
        m_folder.write(u"kept/two.svg"_s, "mine");
        const ProgramRun refused = redraw({one, two}, u"kept"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("two.svg is there already"));
        QCOMPARE(WorkFolder::contentOf(m_folder.path(u"kept/two.svg"_s)), QByteArray("mine"));
        QCOMPARE(QDir(m_folder.path(u"kept"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(redraw({one, two}, u"kept"_s, {u"--overwrite"_s}).exitCode, 0);
        QVERIFY(WorkFolder::contentOf(m_folder.path(u"kept/two.svg"_s)).contains("<svg"));
    }

    void pack_staysAPack()
    {
        const QString pack =
            oldChart(u"pack.pdf"_s, {u"--scope"_s, u"northland"_s, u"--scope"_s, u"aland"_s, u"--pack"_s});
        QVERIFY(!pack.isEmpty());
        const ProgramRun run = redraw({pack}, u"packs/"_s);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("Elbonia: new, US$ 7"));
        const QByteArray bytes = WorkFolder::contentOf(m_folder.path(u"packs/pack.pdf"_s));
        QCOMPARE(bytes.count("/Type /Page\n"), WorkFolder::contentOf(pack).count("/Type /Page\n"));
    }

    void wrongUsage_isRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("another scope") << QStringList{u"--scope"_s, u"world"_s} << u"x"_s << QByteArray("--scope is");
        QTest::newRow("a title for all") << QStringList{u"--title"_s, u"T"_s} << u"x"_s << QByteArray("--title is");
        QTest::newRow("another format") << QStringList{u"--format"_s, u"png"_s} << u"x"_s << QByteArray("--format is");
        QTest::newRow("one file for all") << QStringList{} << u"all.svg"_s << QByteArray("into a folder");
    }

    void wrongUsage_isRefused()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, output);
        QFETCH(const QByteArray, message);
        const QString one = m_folder.path(u"1.svg"_s);
        const ProgramRun run = redraw({one, m_folder.path(u"2.svg"_s)}, output, options);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QCOMPARE(redraw({one, m_folder.path(u"other/1.svg"_s)}, u"x"_s).exitCode, 2);
        QVERIFY(!QFile::exists(m_folder.path(output)));
    }

    void overwrite_isForChartsThatAreDrawnAgain()
    {
        const ProgramRun run = runProgram(m_chart + QStringList{u"--scope"_s, u"haiti"_s, u"--overwrite"_s,
                                                                u"--output"_s, m_folder.path(u"h.svg"_s)});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("--overwrite"));
    }
};

MIGOF_TEST(TestChartRedraw)
#include "tst_chartredraw.moc"
