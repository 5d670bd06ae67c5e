// SPDX-License-Identifier: GPL-3.0-or-later
// What each click, key and step costs the window's thread: CPU time from the event until everything that it asked for
// is painted, on the embedded edition. Real events, at least 500 of each; beside them a piece of work that never
// changes, as machines drift. Prints a table, and with --json FILE writes it too.
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextStream>
#include <QTranslator>
#include <QTreeView>
#include <algorithm>
#include <array>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

constexpr int eventsOfEach = 500;
constexpr int fewEvents = 60; // of what takes tenths of a second

double cpuMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Twice: what is asked for while the first round is handled belongs to the same event.
void untilPainted()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

struct Row {
    QString name;
    QList<double> costs; // milliseconds, sorted

    double at(double share) const { return costs.at(qMin(costs.size() - 1, qsizetype(share * double(costs.size())))); }
};

// Any translation: the window writes all its texts again.
class Renamed : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source);
    }
};

class Frames
{
public:
    Frames()
        : m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
        , m_window(m_settings, DataPackageReader::read(embeddedPackagePath()).edition)
        , m_tree(m_window.findChild<QTreeView *>(u"placeTree"_s))
    {
        m_window.resize(1440, 900);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            qFatal("the window does not come up");
        settle();
    }

    void run()
    {
        measure(u"reference: 20,000 letters laid out"_s, eventsOfEach, [](int) { layOutLetters(); });
        key(u"actionExpandAll"_s);
        QList<QModelIndex> places;
        QList<QModelIndex> regions;
        collect(m_tree->rootIndex(), places, regions);
        measure(u"click on a place"_s, eventsOfEach, [&](int i) { click(places.at(i * 7 % places.size())); });
        measure(u"click on a region"_s, eventsOfEach, [&](int i) { click(regions.at(i % regions.size())); });
        measure(u"back, forward"_s, eventsOfEach, [&](int i) { key(i % 2 ? u"actionForward"_s : u"actionBack"_s); });
        measure(u"to the world"_s, eventsOfEach, [&](int i) { key(i % 2 ? u"actionWorld"_s : u"actionBack"_s); });
        measure(u"two to six compared"_s, eventsOfEach, [&](int i) {
            click(places.at((i * 3 + i % 6) % places.size()), i % 6 ? Qt::ControlModifier : Qt::NoModifier);
        });
        click(places.first());
        measure(u"key in the tree"_s, eventsOfEach,
                [&](int i) { QTest::keyClick(m_tree, i % 100 < 50 ? Qt::Key_Down : Qt::Key_Up); });
        measure(u"theme picked"_s, eventsOfEach, [&](int i) { key(u"actionTheme%1"_s.arg(i % 6)); });
        click(regions.first());
        measure(u"chart switch"_s, eventsOfEach, [&](int i) {
            constexpr std::array switches{"actionShares", "actionValues", "actionAmounts", "actionMagnify"};
            key(QString::fromLatin1(switches.at(i % switches.size())));
        });
        hover();
        filter();
        steps();
        search();
        Renamed renamed;
        measure(u"language switched"_s, fewEvents, [&](int i) {
            i % 2 ? void(QCoreApplication::removeTranslator(&renamed))
                  : void(QCoreApplication::installTranslator(&renamed));
        });
    }

    QList<Row> rows() const { return m_rows; }

private:
    static void layOutLetters()
    {
        QTextDocument document;
        document.setPlainText(QString(u"Words of some letters, "_s).repeated(870));
        document.setTextWidth(380);
        document.size();
    }

    void settle()
    {
        QTest::qWait(300); // searching and cross-references are made ready meanwhile
        untilPainted();
    }

    void measure(const QString &name, int events, const std::function<void(int)> &event)
    {
        settle();
        Row row{name, {}};
        for (int i = 0; i < events; ++i) {
            const double start = cpuMilliseconds();
            event(i);
            untilPainted();
            row.costs.append(cpuMilliseconds() - start);
        }
        std::sort(row.costs.begin(), row.costs.end());
        m_rows.append(row);
    }

    void collect(const QModelIndex &parent, QList<QModelIndex> &places, QList<QModelIndex> &regions) const
    {
        const QAbstractItemModel *model = m_tree->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (!model->hasChildren(index))
                places.append(index);
            else if (index.parent().isValid())
                regions.append(index);
            collect(index, places, regions);
        }
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_tree->scrollTo(index);
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index).center());
    }

    void key(const QString &action)
    {
        QTest::keySequence(&m_window, m_window.findChild<QAction *>(action)->shortcut());
    }

    void hover()
    {
        QWidget *chart = m_window.findChild<QGraphicsView *>(u"chart"_s)->viewport();
        measure(u"pointer over the chart"_s, eventsOfEach, [&](int i) {
            QTest::mouseMove(chart, QPoint(chart->width() / 2 + i % 90, 20 + i * 13 % (chart->height() - 40)));
        });
    }

    void filter()
    {
        auto *line = m_window.findChild<QLineEdit *>(u"placeFilter"_s);
        const QString text = u"republic"_s;
        measure(u"keystroke in the filter"_s, eventsOfEach, [&](int i) {
            const int step = i % (2 * int(text.size()));
            if (step < text.size())
                QTest::keyClick(line, text.at(step).toLatin1());
            else
                QTest::keyClick(line, Qt::Key_Backspace);
        });
        line->clear();
    }

    void steps()
    {
        measure(u"resize step"_s, eventsOfEach,
                [&](int i) { m_window.resize(1440 - (i % 100 < 50 ? i % 50 : 50 - i % 50) * 4, 900); });
        auto *panes = m_window.findChild<QSplitter *>(u"panes"_s);
        QSplitterHandle *handle = panes->handle(2);
        QTest::mousePress(handle, Qt::LeftButton);
        measure(u"splitter step"_s, eventsOfEach,
                [&](int i) { QTest::mouseMove(handle, handle->rect().center() + QPoint(i % 40 < 20 ? -4 : 4, 0)); });
        QTest::mouseRelease(handle, Qt::LeftButton);
    }

    void search()
    {
        auto *line = m_window.findChild<QLineEdit *>(u"searchField"_s);
        const QString text = u"health of migrants"_s;
        constexpr int patience = 60; // milliseconds for the other thread's answer
        measure(u"keystroke in search, results painted"_s, eventsOfEach / 2, [&](int i) {
            const int step = i % (2 * int(text.size()));
            if (step < text.size())
                QTest::keyClick(line, text.at(step).toLatin1());
            else
                QTest::keyClick(line, Qt::Key_Backspace);
            QElapsedTimer waited;
            waited.start();
            while (waited.elapsed() < patience)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        });
        line->clear();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
    QTreeView *m_tree;
    QList<Row> m_rows;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Frames frames;
    frames.run();
    QTextStream out(stdout);
    QJsonArray json;
    for (const Row &row : frames.rows()) {
        out << qSetFieldWidth(0) << row.name.leftJustified(40)
            << u"p50 %1  p90 %2  p99 %3  max %4 ms\n"_s.arg(row.at(0.5), 6, 'f', 1)
                   .arg(row.at(0.9), 6, 'f', 1)
                   .arg(row.at(0.99), 6, 'f', 1)
                   .arg(row.costs.last(), 6, 'f', 1);
        json.append(QJsonObject{{u"action"_s, row.name},
                                {u"events"_s, row.costs.size()},
                                {u"p50"_s, row.at(0.5)},
                                {u"p90"_s, row.at(0.9)},
                                {u"p99"_s, row.at(0.99)},
                                {u"max"_s, row.costs.last()}});
    }
    const qsizetype option = QCoreApplication::arguments().indexOf(u"--json"_s);
    if (option > 0 && option + 1 < QCoreApplication::arguments().size()) {
        QFile file(QCoreApplication::arguments().at(option + 1));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0) {
            QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
    }
    return 0;
}
