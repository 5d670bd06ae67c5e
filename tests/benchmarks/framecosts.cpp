// SPDX-License-Identifier: GPL-3.0-or-later
#include "framecosts.h"

#include "app/catalogues/translations.h"
#include "models/package/datapackagereader.h"
#include "resources/embeddededition.h"

#include <QAction>
#include <QEventLoop>
#include <QGraphicsView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QTreeView>
#include <algorithm>
#include <array>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{

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

// Never inlined: Callgrind is told to count in here alone (--toggle-collect).
__attribute__((noinline)) void measuredEvent(const std::function<void(int)> &event, int number)
{
    event(number);
    untilPainted();
}

void layOutLetters()
{
    QTextDocument document;
    document.setPlainText(QString(u"Words of some letters, "_s).repeated(870));
    document.setTextWidth(380);
    document.size();
}

// The letters of a word are typed one by one, and taken back.
void typeStep(QLineEdit *line, const QString &text, int number)
{
    const int step = number % (2 * int(text.size()));
    if (step < text.size())
        QTest::keyClick(line, text.at(step).toLatin1());
    else
        QTest::keyClick(line, Qt::Key_Backspace);
}

} // namespace

FrameCosts::FrameCosts(Translations &translations, const QString &language, int events, const QString &only)
    : m_translations(translations)
    , m_language(language)
    , m_events(events)
    , m_only(only)
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_window(m_settings, DataPackageReader::read(embeddedPackagePath()).edition)
    , m_tree(m_window.findChild<QTreeView *>(u"placeTree"_s))
{
    m_window.resize(1440, 900);
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("the window does not come up");
    settle();
}

QList<FrameRow> FrameCosts::measureAll()
{
    measure(u"reference: 20,000 letters laid out"_s, [](int) { layOutLetters(); });
    key(u"actionExpandAll"_s);
    collect(m_tree->rootIndex());
    walk();
    changeChart();
    type();
    resizeSteps();
    changeLanguage();
    return m_rows;
}

// Searching and cross-references are made ready meanwhile.
void FrameCosts::settle()
{
    QTest::qWait(300);
    untilPainted();
}

void FrameCosts::measure(const QString &action, const std::function<void(int)> &event)
{
    const bool reference = m_rows.isEmpty();
    if (!reference && !action.contains(m_only))
        return;
    settle();
    FrameRow row{action, {}};
    for (int number = 0; number < m_events; ++number) {
        const double start = cpuMilliseconds();
        measuredEvent(event, number);
        row.costs.append(cpuMilliseconds() - start);
    }
    std::sort(row.costs.begin(), row.costs.end());
    m_rows.append(row);
}

void FrameCosts::collect(const QModelIndex &parent)
{
    const QAbstractItemModel *model = m_tree->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (!model->hasChildren(index))
            m_places.append(index);
        else if (index.parent().isValid())
            m_regions.append(index);
        collect(index);
    }
}

void FrameCosts::click(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    m_tree->scrollTo(index);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, modifiers, m_tree->visualRect(index).center());
}

void FrameCosts::key(const QString &action)
{
    QTest::keySequence(&m_window, m_window.findChild<QAction *>(action)->shortcut());
}

void FrameCosts::walk()
{
    measure(u"click on a place"_s, [&](int i) { click(m_places.at(i * 7 % m_places.size())); });
    measure(u"click on a region"_s, [&](int i) { click(m_regions.at(i % m_regions.size())); });
    click(m_places.first());
    click(m_places.at(1));
    measure(u"back, forward"_s, [&](int i) { key(i % 2 ? u"actionForward"_s : u"actionBack"_s); });
    click(m_places.first());
    measure(u"to the world and back"_s, [&](int i) { key(i % 2 ? u"actionBack"_s : u"actionWorld"_s); });
    measure(u"two to six compared"_s, [&](int i) {
        click(m_places.at((i * 3 + i % 6) % m_places.size()), i % 6 ? Qt::ControlModifier : Qt::NoModifier);
    });
    click(m_places.first());
    measure(u"key in the tree"_s, [&](int i) { QTest::keyClick(m_tree, i % 100 < 50 ? Qt::Key_Down : Qt::Key_Up); });
    measure(u"theme picked"_s, [&](int i) { key(u"actionTheme%1"_s.arg(i % 6)); });
}

void FrameCosts::changeChart()
{
    click(m_regions.first());
    measure(u"chart switch"_s, [&](int i) {
        constexpr std::array switches{"actionShares", "actionValues", "actionAmounts", "actionMagnify"};
        key(QString::fromLatin1(switches.at(i % switches.size())));
    });
    QWidget *chart = m_window.findChild<QGraphicsView *>(u"chart"_s)->viewport();
    measure(u"pointer over the chart"_s, [&](int i) {
        QTest::mouseMove(chart, QPoint(chart->width() / 2 + i % 90, 20 + i * 13 % (chart->height() - 40)));
    });
}

void FrameCosts::type()
{
    auto *filter = m_window.findChild<QLineEdit *>(u"placeFilter"_s);
    measure(u"keystroke in the filter"_s, [&](int i) { typeStep(filter, u"republic"_s, i); });
    filter->clear();
    auto *search = m_window.findChild<QLineEdit *>(u"searchField"_s);
    search->setFocus();          // results are shown to who types
    constexpr int patience = 40; // milliseconds for the other thread's answer
    measure(u"keystroke in search, results painted"_s, [&](int i) {
        typeStep(search, u"health of migrants"_s, i);
        QEventLoop answered; // sleeps; processEvents() with a time would be busy for all of it
        QTimer::singleShot(patience, &answered, &QEventLoop::quit);
        answered.exec();
    });
    search->setText(u"health"_s);
    QTest::qWait(patience * 5);
    if (const auto *panel = m_window.findChild<QWidget *>(u"searchPanel"_s); !panel->isVisible())
        qFatal("the search shows no results");
    search->clear();
}

void FrameCosts::resizeSteps()
{
    measure(u"resize step"_s, [&](int i) { m_window.resize(1440 - (i % 100 < 50 ? i % 50 : 50 - i % 50) * 4, 900); });
    QSplitterHandle *handle = m_window.findChild<QSplitter *>(u"panes"_s)->handle(2);
    QTest::mousePress(handle, Qt::LeftButton);
    measure(u"splitter step"_s,
            [&](int i) { QTest::mouseMove(handle, handle->rect().center() + QPoint(i % 40 < 20 ? -4 : 4, 0)); });
    QTest::mouseRelease(handle, Qt::LeftButton);
}

void FrameCosts::changeLanguage()
{
    const QString other = m_language == u"en"_s ? u"fr"_s : u"en"_s;
    measure(u"language switched"_s, [&](int i) { m_translations.use(i % 2 ? m_language : other); });
    m_translations.use(m_language);
}
