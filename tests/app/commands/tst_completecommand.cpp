// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/programrun.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCompleteCommand : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList candidates(const QStringList &words)
    {
        const ProgramRun run = runProgram(QStringList{u"complete"_s, u"--"_s} + words);
        if (run.exitCode != 0 || !run.err.isEmpty())
            return {"failed: " + run.err};
        return run.out.isEmpty() ? QByteArrayList() : run.out.trimmed().split('\n');
    }

private slots:
    void offersEveryCommandOnce()
    {
        const QByteArrayList commands{"check", "export", "import", "search", "screenshot", "check-translations"};
        QCOMPARE(candidates({QString()}), commands);
        const QByteArrayList exports{"chart", "table", "profile"};
        QCOMPARE(candidates({u"export"_s, QString()}), exports);
    }

    void offersTheOptionsOfTheCommand()
    {
        const QByteArrayList chart = candidates({u"export"_s, u"chart"_s, u"--"_s});
        QVERIFY(chart.contains("--legend"));
        QVERIFY(chart.contains("--data"));
        QVERIFY(!chart.contains("--hxl"));
        QCOMPARE(candidates({u"export"_s, u"chart"_s, u"--sam"_s}), QByteArrayList{"--same-scale"});
        QVERIFY(candidates({u"--pr"_s}).contains("--present"));
    }

    // Half a code is no language that is asked for.
    void takesWhatIsTypedForNoCommand()
    {
        QCOMPARE(candidates({u"check"_s, u"--language"_s, u"f"_s}), QByteArrayList());
        QCOMPARE(candidates({u"export"_s, u"chart"_s, u"--legend"_s, u"s"_s}), QByteArrayList{"side"});
        QCOMPARE(candidates({u"screenshot"_s, u"--dialog"_s, u"data"_s}), QByteArrayList{"data-checks"});
    }

    void everyOptionOfEveryCommandIsExplained_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("window") << QStringList{};
        for (const QString &word : {u"check"_s, u"import"_s, u"search"_s, u"screenshot"_s, u"check-translations"_s})
            QTest::newRow(qPrintable(word)) << QStringList{word};
        for (const QString &word : {u"chart"_s, u"table"_s, u"profile"_s})
            QTest::newRow(qPrintable(word)) << QStringList{u"export"_s, word};
    }

    void everyOptionOfEveryCommandIsExplained()
    {
        QFETCH(const QStringList, command);
        const QByteArray help = runProgram(command + QStringList{u"--help"_s}).out;
        const QByteArrayList options = candidates(command + QStringList{u"--"_s});
        QVERIFY(options.size() >= 5);
        for (const QByteArray &option : options)
            QVERIFY2(help.contains(option), option.constData());
    }

    void shellsAskTheProgram_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("script"); // %1 is the folder of completions, %2 the program
        QTest::newRow("bash") << u"bash"_s
                              << u"source '%1/migof-explorer'; COMP_WORDS=('%2' export chart --legend = si); "
                                 "COMP_CWORD=5; _migof_explorer '%2'; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        QTest::newRow("zsh") << u"zsh"_s
                             << u"compadd() { print -l -- $candidates }; words=('%2' export chart --legend si); "
                                "CURRENT=5; source '%1/_migof-explorer'"_s;
        QTest::newRow("fish") << u"fish"_s
                              << u"source '%1/migof-explorer.fish'; set PATH (dirname '%2') $PATH; "
                                 "complete -C 'migof-explorer export chart --legend si'"_s;
    }

    void shellsAskTheProgram()
    {
        QFETCH(const QString, shell);
        QFETCH(const QString, script);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP("there is no such shell");
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        process.setProcessEnvironment(environment);
        process.start(program,
                      {u"-c"_s, script.arg(QStringLiteral(MIGOF_COMPLETIONS), QStringLiteral(MIGOF_EXECUTABLE))});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("side\n"));
    }
};

MIGOF_TEST(TestCompleteCommand)
#include "tst_completecommand.moc"
