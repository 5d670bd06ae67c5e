// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentationwindow.h"

#include "models/figures/chartdescription.h"
#include "models/figures/charttitles.h"
#include "widgets/chart/chartscene.h"
#include "widgets/common/accessiblenames.h"
#include "widgets/common/languagefollower.h"
#include "widgets/presentation/presentationhelp.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;
using Command = PresentationKeys::Command;

namespace
{

constexpr int idleTime = 2000;       // ms until the mouse hides
constexpr qreal linesOnAScreen = 34; // how large letters are; they shrink where a chart needs it
constexpr qreal helpLinesOnAScreen = 72;
constexpr int mostDigits = 4;
constexpr qreal leastLetters = 28.0 / 1080; // of the height

} // namespace

PresentationWindow::PresentationWindow(const EditionPtr &edition, const PresentationDeck &deck,
                                       const ChartOptions &chart, const PresentationOptions &options, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_edition(edition)
    , m_deck(deck)
    , m_chart(chart)
    , m_options(options)
    , m_scene(new ChartScene(this))
    , m_help(new PresentationHelp(this))
{
    setObjectName(u"presentation"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    AccessibleNames::setRole(this, QAccessible::Window);
    m_deck.setThemeByTheme(options.themeByTheme);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    followLanguage(this, [this] {
        m_framedSize = {}; // other words need other room
        refresh();
    });
}

PresentationWindow::~PresentationWindow() = default;

void PresentationWindow::open()
{
    const QScreen *here = parentWidget() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    const QScreen *chosen = nullptr;
    for (const QScreen *candidate : QGuiApplication::screens()) {
        const bool wanted = candidate->name() == m_options.screen;
        if (wanted || (!chosen && candidate != here))
            chosen = candidate;
        if (wanted)
            break;
    }
    putOn(chosen ? chosen : here);
    m_idle.start();
}

void PresentationWindow::putOn(const QScreen *screen)
{
    hide(); // a window that fills a screen cannot be moved to another
    setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
}

void PresentationWindow::switchScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return;
    const QScreen *next = screens.at((screens.indexOf(screen()) + 1) % screens.size());
    m_options.screen = next->name();
    putOn(next);
}

BreakdownQuery PresentationWindow::queryOf(Scope scope) const
{
    BreakdownQuery query = m_chart.query({scope});
    query.measure = m_options.measure;
    return m_options.content.onPage(query);
}

double PresentationWindow::sharedAxisEnd() const
{
    double end = 0;
    for (const Scope scope : m_deck.steps()) {
        if (scope.kind != Scope::Kind::World) // beside which no region would be seen
            end = qMax(end, Breakdown(m_edition, queryOf(scope)).maximum());
    }
    return end;
}

bool PresentationWindow::isDark() const
{
    using Appearance = PresentationOptions::Appearance;
    if (m_options.appearance != Appearance::Window)
        return m_options.appearance == Appearance::Dark;
    return palette().color(QPalette::Base).lightness() < palette().color(QPalette::Text).lightness();
}

ChartLook PresentationWindow::look(Scope scope) const
{
    ChartLook look;
    if (isDark())
        look.ink = Ink::dark();
    look.font = font();
    look.fontSize = height() / linesOnAScreen;
    look.leastLetters = height() * leastLetters;
    look.frame = m_frame;
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.content = m_options.content;
    look.revealed = m_deck.revealed();
    const bool measured = m_options.sameAxis && m_options.measure == BreakdownQuery::Measure::Amount;
    if (measured && scope.kind != Scope::Kind::World)
        look.axisEnd = m_sharedEnd;
    return look;
}

void PresentationWindow::refresh()
{
    m_scene->setBreakdown(Breakdown(m_edition, queryOf(m_deck.scope())));
    layOut();
    const QLocale locale;
    //: the title of a presentation's window; %1 is what the chart shows, %2 and %3 are numbers of charts
    setWindowTitle(tr("%1 – %2 / %3")
                       .arg(ChartTitles::title(*m_edition, m_scene->breakdown().query()),
                            locale.toString(m_deck.position() + 1), locale.toString(m_deck.size())));
    tellScreenReaders();
}

void PresentationWindow::tellScreenReaders()
{
    setAccessibleName(windowTitle());
    setAccessibleDescription(ChartDescription::sentence(m_scene->breakdown()));
    for (const auto type : {QAccessible::NameChanged, QAccessible::DescriptionChanged}) {
        QAccessibleEvent changed(this, type);
        QAccessible::updateAccessibility(&changed);
    }
}

// Title, axis and scale stand still from chart to chart; found anew where the look or what is measured changes.
void PresentationWindow::findFrame()
{
    ChartLook common = look(Scope::world());
    common.frame = {};
    common.revealed = -1;
    const BreakdownQuery query = queryOf(Scope::world());
    if (common == m_framedLook && query == m_framedQuery && size() == m_framedSize)
        return;
    m_framedLook = common;
    m_framedQuery = query;
    m_framedSize = size();
    m_sharedEnd = sharedAxisEnd();
    m_frame = ChartLayout::sharedFrame(m_deck.size(), [this](int step, const ChartFrame &shared) {
        const Scope scope = m_deck.steps().at(step);
        ChartLook own = look(scope);
        own.frame = shared;
        own.revealed = -1;
        ChartScene scene;
        scene.setBreakdown(Breakdown(m_edition, queryOf(scope)));
        scene.setLook(own);
        return scene.frameForSize(size());
    });
}

void PresentationWindow::layOut()
{
    findFrame();
    m_scene->setLook(look(m_deck.scope()));
    m_scene->setPage(m_deck.page());
    m_scene->layOutForSize(size());
    m_deck.setPages(m_scene->pageCount());
    if (m_help->isVisible())
        m_help->place(height() / helpLinesOnAScreen, m_scene->look().ink);
    update();
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PresentationWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        layOut();
}

void PresentationWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_blank.isValid()) {
        painter.fillRect(rect(), m_blank);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, rect(), m_scene->sceneRect());
    // The number stands in the margin below the source line.
    QFont small = font();
    small.setPixelSize(qMax(1, qRound(m_scene->fontSize() * 0.7)));
    painter.setFont(small);
    painter.setPen(m_scene->look().ink.muted);
    const QLocale locale;
    const QString number = m_typed.isEmpty() ? locale.toString(m_deck.position() + 1) : m_typed + u'…';
    const int space = qRound(m_scene->fontSize());
    const Qt::Alignment end = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    //: the number of a slide; %1 and %2 are numbers
    painter.drawText(rect().adjusted(space, 0, -space, -space / 4), int(end | Qt::AlignBottom),
                     tr("%1 / %2").arg(number, locale.toString(m_deck.size())));
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (typeNumber(*event))
        return;
    const auto command = PresentationKeys::commandFor(*event, layoutDirection() == Qt::RightToLeft);
    if (command)
        run(*command);
    else
        QWidget::keyPressEvent(event);
}

// Digits, then Enter: the chart with that number. Any other key forgets them.
bool PresentationWindow::typeNumber(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool digit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    const QString typed = std::exchange(m_typed, QString());
    if (digit)
        m_typed = (typed + QChar(event.key())).right(mostDigits);
    else if (enter && !typed.isEmpty() && m_deck.goTo(typed.toInt() - 1))
        refresh();
    update();
    return digit || (enter && !typed.isEmpty());
}

void PresentationWindow::run(Command command)
{
    if (command == Command::End) {
        if (m_help->isVisible())
            toggleHelp();
        else
            close();
    } else if (command == Command::Help) {
        toggleHelp();
    } else if (command == Command::Black || command == Command::White) {
        const QColor color = command == Command::Black ? Qt::black : Qt::white;
        setBlank(m_blank == color ? QColor() : color);
    } else if (m_blank.isValid()) {
        setBlank({}); // the audience sees again what it saw before
    } else if (runChoice(command)) {
        refresh();
        emit optionsChanged();
    } else if (runStep(command)) {
        refresh();
    }
}

bool PresentationWindow::runStep(Command command)
{
    switch (command) {
    case Command::Next:
        return m_deck.next();
    case Command::Previous:
        return m_deck.previous();
    case Command::First:
        return m_deck.goTo(0);
    case Command::Last:
        return m_deck.goTo(m_deck.size() - 1);
    case Command::Reveal:
        return m_deck.revealNext();
    case Command::Unreveal:
        return m_deck.revealPrevious();
    default:
        return false;
    }
}

bool PresentationWindow::runChoice(Command command)
{
    using Measure = BreakdownQuery::Measure;
    using Appearance = PresentationOptions::Appearance;
    switch (command) {
    case Command::Values:
        m_options.content.values = !m_options.content.values;
        return true;
    case Command::Measure:
        m_options.measure = m_options.measure == Measure::Amount ? Measure::Share : Measure::Amount;
        return true;
    case Command::SameAxis:
        m_options.sameAxis = !m_options.sameAxis;
        return true;
    case Command::Appearance:
        m_options.appearance = isDark() ? Appearance::Light : Appearance::Dark;
        return true;
    case Command::Screen:
        switchScreen();
        return true;
    default:
        return false;
    }
}

void PresentationWindow::setBlank(const QColor &color)
{
    m_blank = color;
    update();
}

void PresentationWindow::toggleHelp()
{
    m_help->setVisible(!m_help->isVisible());
    layOut();
}

void PresentationWindow::mousePressEvent(QMouseEvent *event)
{
    switch (event->button()) {
    case Qt::LeftButton:
    case Qt::ForwardButton:
        return run(Command::Next);
    case Qt::RightButton:
    case Qt::BackButton:
        return run(Command::Previous);
    default:
        QWidget::mousePressEvent(event);
    }
}

void PresentationWindow::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_idle.start();
}

void PresentationWindow::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    if (qAbs(m_wheel) < notch)
        return;
    run(m_wheel < 0 ? Command::Next : Command::Previous);
    m_wheel = 0;
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    emit ended(m_deck.scope());
    QWidget::closeEvent(event);
}
