// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestManualPageCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasItsSection()
    {
        const ProgramRun run = runProgram({u"manual-page"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        for (const char *command : {"check [package]", "export chart", "export table", "export profile", "import book",
                                    "search", "screenshot", "check\\-translations"})
            QVERIFY2(run.out.contains(QByteArray("\n.SS \"") + command), command);
        QVERIFY(!run.out.contains("manual\\-page"));
    }

    // groff warns of every order that it does not know, and of every escape that leads nowhere.
    void groffHasNothingToSay()
    {
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (groff.isEmpty())
            QSKIP("there is no groff");
        QProcess process;
        process.start(groff, {u"-Kutf8"_s, u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-rF0"_s, u"-P-cbou"_s});
        process.write(runProgram({u"manual-page"_s}).out);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(
            process.readAllStandardOutput().contains("migof-explorer export chart --scope world --output chart.png"));
    }
};

MIGOF_TEST(TestManualPageCommand)
#include "tst_manualpagecommand.moc"
