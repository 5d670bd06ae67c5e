// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

// Whole processes from start to exit: what a person or a script waits for. Each runs in turn with a reference, so that
// a machine whose speed drifts does to both the same; told are medians, and the median of the ratios. The figures go to
// BENCHMARK_RESULTS, too.
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

struct Cost {
    double wall = 0;      // ms
    double processor = 0; // ms, all threads and children
    double memory = 0;    // MB, the most at a time
    bool succeeded = false;
};

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

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
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    return {double(timer.nsecsElapsed()) / 1e6, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            double(usage.ru_maxrss) / 1024, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

class BenchProcesses : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QJsonArray m_rows;

    // Adds a row; false where one of the two cannot be run.
    bool compare(const QString &what, const QStringList &command, const QString &reference, const QStringList &other)
    {
        constexpr int runs = 11;
        if (!runOnce(command).succeeded || !runOnce(other).succeeded) // fills the caches
            return false;
        QList<double> wall;
        QList<double> processor;
        QList<double> referenceWall;
        QList<double> referenceProcessor;
        QList<double> ratios;
        double memory = 0;
        for (int i = 0; i < runs; ++i) {
            const Cost ours = runOnce(command);
            const Cost theirs = runOnce(other);
            wall.append(ours.wall);
            processor.append(ours.processor);
            referenceWall.append(theirs.wall);
            referenceProcessor.append(theirs.processor);
            ratios.append(ours.processor / theirs.processor);
            memory = std::max(memory, ours.memory);
        }
        m_rows.append(QJsonObject{{u"what"_s, what},
                                  {u"wall_ms"_s, median(wall)},
                                  {u"processor_ms"_s, median(processor)},
                                  {u"memory_mb"_s, memory},
                                  {u"reference"_s, reference},
                                  {u"reference_wall_ms"_s, median(referenceWall)},
                                  {u"reference_processor_ms"_s, median(referenceProcessor)},
                                  {u"ratio"_s, median(ratios)}});
        return true;
    }

    static QStringList explorer(const QStringList &arguments)
    {
        return QStringList{QStringLiteral(MIGOF_EXECUTABLE)} + arguments;
    }
    QStringList chart(const QString &scope, const QString &file) const
    {
        return explorer({u"export"_s, u"chart"_s, u"--scope"_s, scope, u"--output"_s, m_folder.filePath(file)});
    }

private slots:
    void commandsThatDrawNothing()
    {
        const QStringList bare{QStringLiteral(BARE_PROGRAM)};
        QVERIFY(compare(u"check"_s, explorer({u"check"_s}), u"bare Qt program"_s, bare));
        QVERIFY(compare(u"search"_s, explorer({u"search"_s, u"water"_s}), u"bare Qt program"_s, bare));
        QVERIFY(compare(u"search in French"_s, explorer({u"search"_s, u"water"_s, u"--language"_s, u"fr"_s}),
                        u"bare Qt program"_s, bare));
    }

    void windowPaintedWithData()
    {
        QVERIFY(compare(u"window"_s, explorer({u"screenshot"_s, u"--output"_s, m_folder.filePath(u"w.png"_s)}),
                        u"bare Qt window"_s, {QStringLiteral(BARE_WINDOW), m_folder.filePath(u"bare.png"_s)}));
    }

    void chartsBesideOtherPrograms_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("gnuplot") << u"gnuplot"_s << QStringList{u"-c"_s, QStringLiteral(BENCHMARKS "/chart.gp")};
        QTest::newRow("matplotlib") << u"python3"_s << QStringList{QStringLiteral(BENCHMARKS "/chart.py")};
    }

    void chartsBesideOtherPrograms()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        // Not the first on the path: only the system's Python has the system's matplotlib.
        const QString path = QStandardPaths::findExecutable(program, {u"/usr/bin"_s});
        if (path.isEmpty())
            QSKIP("not installed");
        const QString scope = u"european-economic-area"_s;
        const QString table = m_folder.filePath(u"eea.csv"_s);
        QVERIFY(runOnce(explorer({u"export"_s, u"table"_s, u"--scope"_s, scope, u"--output"_s, table})).succeeded);
        const auto reference = [&](const QString &ending) {
            return QStringList(path) + arguments + QStringList{table, m_folder.filePath(u"other"_s + ending)};
        };
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const QString &ending : {u".png"_s, u".pdf"_s}) {
            if (!compare(u"32 bars as "_s + ending.mid(1), chart(scope, u"ours"_s + ending), tag, reference(ending)))
                QSKIP("not installed");
        }
        QVERIFY(compare(u"pack of nine charts as pdf"_s, chart(u"all-regions"_s, u"pack.pdf"_s), tag,
                        reference(u".pdf"_s)));
    }

    void importBesidePdftotext()
    {
        const QString book = qEnvironmentVariable("MIGOF_BOOK");
        const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (!book.endsWith(".pdf"_L1) || pdftotext.isEmpty())
            QSKIP("MIGOF_BOOK does not name a PDF of the book, or there is no pdftotext");
        // A folder that is there is not written to a second time.
        QVERIFY(compare(u"import of a PDF"_s,
                        {u"/bin/sh"_s, u"-c"_s, u"rm -rf \"$2\"; exec \"$0\" import \"$1\" --output \"$2\""_s,
                         QStringLiteral(MIGOF_EXECUTABLE), book, m_folder.filePath(u"imported"_s)},
                        u"pdftotext -bbox"_s, {pdftotext, u"-bbox"_s, book, m_folder.filePath(u"words.html"_s)}));
    }

    void cleanupTestCase()
    {
        qInfo().noquote() << u"%1 %2 %3 %4  %5"_s.arg(u"whole process"_s, -28)
                                 .arg(u"ms"_s, 8)
                                 .arg(u"CPU ms"_s, 8)
                                 .arg(u"MB"_s, 6)
                                 .arg(u"CPU beside the reference"_s);
        for (const QJsonValue &row : std::as_const(m_rows)) {
            qInfo().noquote() << u"%1 %2 %3 %4  %5 × %6 (%7 ms)"_s.arg(row[u"what"_s].toString(), -28)
                                     .arg(row[u"wall_ms"_s].toDouble(), 8, 'f', 1)
                                     .arg(row[u"processor_ms"_s].toDouble(), 8, 'f', 1)
                                     .arg(row[u"memory_mb"_s].toDouble(), 6, 'f', 0)
                                     .arg(row[u"ratio"_s].toDouble(), 0, 'f', 2)
                                     .arg(row[u"reference"_s].toString())
                                     .arg(row[u"reference_processor_ms"_s].toDouble(), 0, 'f', 1);
        }
        QFile file(QStringLiteral(BENCHMARK_RESULTS));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(m_rows).toJson());
    }
};

MIGOF_TEST(BenchProcesses)
#include "bench_processes.moc"
