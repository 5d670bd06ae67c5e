// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

// Whole processes from start to exit, in turn, with their peak memory: what a person or a script waits for. Prints
// medians, and ratios against the baseline of the same run.
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

struct Cost {
    double milliseconds = 0;
    double megabytes = 0; // peak resident memory
};

Cost runOnce(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return {-1, 0};
    return {milliseconds, double(usage.ru_maxrss) / 1024};
}

Cost median(const QStringList &command)
{
    constexpr int runs = 9;
    QList<Cost> costs;
    runOnce(command); // fills the caches
    for (int i = 0; i < runs; ++i)
        costs.append(runOnce(command));
    std::sort(costs.begin(), costs.end(), [](const Cost &a, const Cost &b) { return a.milliseconds < b.milliseconds; });
    return costs.at(runs / 2);
}

} // namespace

class BenchProcesses : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void tell(const QString &what, const Cost &cost, const Cost &baseline)
    {
        qInfo().noquote() << u"%1: %2 ms, %3 times the baseline, %4 MB"_s.arg(what, -40)
                                 .arg(cost.milliseconds, 0, 'f', 1)
                                 .arg(cost.milliseconds / baseline.milliseconds, 0, 'f', 2)
                                 .arg(cost.megabytes, 0, 'f', 0);
    }

private slots:
    void windowPaintedWithData()
    {
        const Cost bare = median({QStringLiteral(BARE_WINDOW), m_folder.filePath(u"bare.png"_s)});
        QVERIFY(bare.milliseconds > 0);
        tell(u"bare Qt window (baseline)"_s, bare, bare);
        const Cost window =
            median({QStringLiteral(MIGOF_EXECUTABLE), u"screenshot"_s, u"--output"_s, m_folder.filePath(u"w.png"_s)});
        QVERIFY(window.milliseconds > 0);
        tell(u"the explorer's window"_s, window, bare);
    }

    void commands()
    {
        const QString explorer = QStringLiteral(MIGOF_EXECUTABLE);
        const Cost check = median({explorer, u"check"_s});
        tell(u"check (baseline)"_s, check, check);
        for (const QString &ending : {u"png"_s, u"pdf"_s, u"svg"_s}) {
            const QString file = m_folder.filePath(u"eea."_s + ending);
            const Cost cost = median(
                {explorer, u"export"_s, u"chart"_s, u"--scope"_s, u"european-economic-area"_s, u"--output"_s, file});
            QVERIFY(cost.milliseconds > 0);
            tell(u"export of 32 bars as "_s + ending, cost, check);
        }
        const Cost pack = median({explorer, u"export"_s, u"chart"_s, u"--scope"_s, u"all-regions"_s, u"--output"_s,
                                  m_folder.filePath(u"pack.pdf"_s)});
        QVERIFY(pack.milliseconds > 0);
        tell(u"pack of nine regions as pdf"_s, pack, check);
    }

    void sameChartByOtherPrograms_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("gnuplot") << u"gnuplot"_s << QStringList{u"-c"_s, QStringLiteral(BENCHMARKS "/chart.gp")};
        QTest::newRow("matplotlib") << u"python3"_s << QStringList{QStringLiteral(BENCHMARKS "/chart.py")};
    }

    void sameChartByOtherPrograms()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        // Not the first on the path: only the system's Python has the system's matplotlib.
        const QString path = QStandardPaths::findExecutable(program, {u"/usr/bin"_s});
        const QString table = m_folder.filePath(u"eea.csv"_s);
        const QStringList explorer{QStringLiteral(MIGOF_EXECUTABLE), u"export"_s,  u"chart"_s, u"--scope"_s,
                                   u"european-economic-area"_s,      u"--output"_s};
        QVERIFY(runOnce({explorer.at(0), u"export"_s, u"table"_s, u"--scope"_s, u"european-economic-area"_s,
                         u"--output"_s, table})
                    .milliseconds > 0);
        for (const QString &ending : {u".png"_s, u".pdf"_s}) {
            const QString file = m_folder.filePath(u"other"_s + ending);
            const Cost other =
                path.isEmpty() ? Cost{-1, 0} : median(QStringList(path) + arguments + QStringList{table, file});
            if (other.milliseconds < 0)
                QSKIP("not installed");
            const Cost ours = median(explorer + QStringList(m_folder.filePath(u"ours"_s + ending)));
            tell(QString::fromLatin1(QTest::currentDataTag()) + u' ' + ending + u" (baseline)"_s, other, other);
            tell(u"the explorer "_s + ending, ours, other);
        }
    }
};

MIGOF_TEST(BenchProcesses)
#include "bench_processes.moc"
