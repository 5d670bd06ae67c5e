// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"
#include "models/viewing/settings.h"
#include "resources/embeddededition.h"
#include "tests/support/testmain.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/reading/safetextbrowser.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

using Action = std::function<void()>;

// How often what costs most was done.
struct Work {
    int layouts = 0;  // of the document, from its beginning
    int charts = 0;   // built
    int repaints = 0; // whole ones, of the pane that was painted most often
};

// A translation into the same words: the window writes all its texts again.
class Renamed : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source);
    }
};

// Counts the whole repaints of each pane.
class Repaints : public QObject
{
public:
    explicit Repaints(const QList<QWidget *> &panes)
    {
        for (QWidget *pane : panes)
            pane->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *pane = static_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Paint) {
            const QRect painted = static_cast<QPaintEvent *>(event)->region().boundingRect();
            if (painted.contains(pane->rect()))
                ++m_counts[watched];
        }
        return false;
    }
    int most() const
    {
        int most = 0;
        for (const int count : m_counts)
            most = qMax(most, count);
        return most;
    }

private:
    QHash<QObject *, int> m_counts;
};

} // namespace

Q_DECLARE_METATYPE(Action)

/// What each action of a reader may cost, counted and not timed: layouts of the text, charts built, whole repaints.
/// A machine's load does not change these, and what once made every click slow, everything done twice, shows.
class TestFrames : public QObject
{
    Q_OBJECT

private:
    EditionPtr m_edition;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;

    template <typename Widget> Widget *find(const QString &name) const { return m_window->findChild<Widget *>(name); }
    ChartView *chart() const { return find<ChartView>(u"chart"_s); }
    SafeTextBrowser *text() const { return find<SafeTextBrowser>(u"detailText"_s); }
    QTreeView *tree() const { return find<QTreeView>(u"placeTree"_s); }

    static void settle()
    {
        // Twice: what is asked for while the first round is handled belongs to the same action.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    // Until the references of the texts and the search are ready, which write the text once more.
    void waitUntilIdle() const
    {
        int before = -1;
        for (int calm = 0; calm < 3;) {
            QTest::qWait(50);
            calm = text()->timesLaidOut() == before ? calm + 1 : 0;
            before = text()->timesLaidOut();
        }
    }

    QModelIndex rowOf(const QString &name, const QModelIndex &parent = {}) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data().toString() == name)
                return index;
            if (const QModelIndex found = rowOf(name, index); found.isValid())
                return found;
        }
        return {};
    }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QModelIndex index = rowOf(name);
        QVERIFY2(index.isValid(), qPrintable(name));
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(index).center());
    }
    void press(const QString &action) const { QTest::keySequence(m_window.get(), find<QAction>(action)->shortcut()); }
    void moveOverChart(const QPointF &share) const
    {
        const QWidget *viewport = chart()->viewport();
        QTest::mouseMove(chart()->viewport(),
                         QPointF(viewport->width() * share.x(), viewport->height() * share.y()).toPoint());
    }

    Work workOf(const Action &action) const
    {
        const int layouts = text()->timesLaidOut();
        const int charts = chart()->chart()->timesBuilt();
        const Repaints repaints({chart()->viewport(), text()->viewport(), tree()->viewport()});
        action();
        settle();
        return {text()->timesLaidOut() - layouts, chart()->chart()->timesBuilt() - charts, repaints.most()};
    }

private slots:
    void initTestCase()
    {
        m_edition = DataPackageReader::read(embeddedPackagePath()).edition;
        QVERIFY(m_edition);
        m_window = std::make_unique<MainWindow>(m_settings, m_edition);
        m_window->resize(1300, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        waitUntilIdle();
    }

    void cleanupTestCase() { m_window.reset(); }

    void init()
    {
        press(u"actionExpandAll"_s);
        click(u"Haiti"_s);
        waitUntilIdle();
    }

    void anActionIsDoneOnce_data()
    {
        QTest::addColumn<Action>("before");
        QTest::addColumn<Action>("action");
        QTest::addColumn<int>("layouts");
        QTest::addColumn<int>("charts");
        QTest::addColumn<int>("repaints");
        const Action nothing = [] {};
        QTest::newRow("click on a place") << nothing << Action([this] { click(u"Jamaica"_s); }) << 1 << 1 << 1;
        QTest::newRow("click on a region") << nothing << Action([this] { click(u"South America"_s); }) << 1 << 1 << 1;
        QTest::newRow("click on what is shown") << nothing << Action([this] { click(u"Haiti"_s); }) << 0 << 0 << 1;
        QTest::newRow("two compared") << nothing << Action([this] { click(u"Jamaica"_s, Qt::ControlModifier); }) << 1
                                      << 1 << 1;
        QTest::newRow("three compared") << Action([this] { click(u"Jamaica"_s, Qt::ControlModifier); })
                                        << Action([this] { click(u"Dominican Republic"_s, Qt::ControlModifier); }) << 1
                                        << 1 << 1;
        QTest::newRow("to the world") << nothing << Action([this] { press(u"actionWorld"_s); }) << 1 << 1 << 1;
        QTest::newRow("back") << Action([this] { press(u"actionWorld"_s); })
                              << Action([this] { press(u"actionBack"_s); }) << 1 << 1 << 1;
        QTest::newRow("key in the tree") << Action([this] { tree()->setFocus(); })
                                         << Action([this] { QTest::keyClick(tree(), Qt::Key_Down); }) << 1 << 1 << 1;
        QTest::newRow("theme picked") << nothing << Action([this] { press(u"actionTheme2"_s); }) << 0 << 0 << 1;
        QTest::newRow("measure of the chart") << nothing << Action([this] {
            press(chart()->chart()->breakdown().query().measure == BreakdownQuery::Measure::Amount
                      ? u"actionShares"_s
                      : u"actionAmounts"_s);
        }) << 0 << 1 << 1;
        QTest::newRow("values of the chart") << nothing << Action([this] { press(u"actionValues"_s); }) << 0 << 1 << 1;
        QTest::newRow("description opened")
            << nothing << Action([this] { press(u"actionChartDescription"_s); }) << 0 << 1 << 1;
        QTest::newRow("description closed")
            << nothing << Action([this] { press(u"actionChartDescription"_s); }) << 0 << 1 << 1;
        QTest::newRow("pointer over bars") << Action([this] {
            moveOverChart({0.5, 0.5});
        }) << Action([this] {
            moveOverChart({0.6, 0.55});
        }) << 0 << 0 << 0;
        QTest::newRow("letter in the filter")
            << nothing << Action([this] { QTest::keyClick(find<QLineEdit>(u"placeFilter"_s), Qt::Key_H); }) << 0 << 0
            << 1;
        QTest::newRow("letter out of the filter")
            << nothing << Action([this] { QTest::keyClick(find<QLineEdit>(u"placeFilter"_s), Qt::Key_Backspace); }) << 0
            << 0 << 1;
        QTest::newRow("window made narrower")
            << nothing << Action([this] { m_window->resize(m_window->width() - 20, m_window->height()); }) << 1 << 1
            << 2; // the window system asks for one, too
        QTest::newRow("splitter moved") << nothing << Action([this] {
            QSplitterHandle *handle = find<QSplitter>(u"panes"_s)->handle(2);
            QTest::mousePress(handle, Qt::LeftButton);
            QTest::mouseMove(handle, handle->rect().center() + QPoint(-12, 0));
            QTest::mouseRelease(handle, Qt::LeftButton);
        }) << 1 << 1 << 1;
    }

    void anActionIsDoneOnce()
    {
        QFETCH(Action, before);
        QFETCH(Action, action);
        QFETCH(int, layouts);
        QFETCH(int, charts);
        QFETCH(int, repaints);
        before();
        settle();
        const Work work = workOf(action);
        QCOMPARE(work.layouts, layouts);
        QCOMPARE(work.charts, charts);
        QVERIFY2(work.repaints <= repaints, qPrintable(QString::number(work.repaints)));
    }

    // A chart that is higher than its pane: its bar to scroll comes, and goes again.
    void aBarToScrollTheChartCostsNoSecondChart()
    {
        m_window->resize(1300, 420);
        settle();
        QCOMPARE(workOf([this] { click(u"South-Eastern Europe, Eastern Europe and Central Asia"_s); }).charts, 1);
        QVERIFY(chart()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(workOf([this] { click(u"Haiti"_s); }).charts, 1);
        m_window->resize(1300, 800);
    }

    // Once for the language, not once for each pane that follows it.
    void anotherLanguageWritesOnce()
    {
        Renamed renamed;
        QTranslator *translator = &renamed;
        const Work work = workOf([translator] { QCoreApplication::installTranslator(translator); });
        QCOMPARE(work.layouts, 1);
        QCOMPARE(work.charts, 1);
    }
};

MIGOF_TEST(TestFrames)
#include "tst_frames.moc"
