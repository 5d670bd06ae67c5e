// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowlayout.h"

#include "models/viewing/settings.h"
#include "widgets/places/placetreepane.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowpanes.h"

#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

WindowLayout::WindowLayout(Settings &settings, QMainWindow *window, WindowActions *actions, WindowPanes *panes,
                           PlaceTreePane *tree)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_actions(actions)
    , m_panes(panes)
    , m_tree(tree)
{
    m_window->installEventFilter(this);
    connect(m_actions->showTree, &QAction::toggled, this,
            [this](bool shown) { m_panes->setPaneVisible(WindowPanes::Tree, shown); });
    connect(m_actions->showTexts, &QAction::toggled, this,
            [this](bool shown) { m_panes->setPaneVisible(WindowPanes::Texts, shown); });
    connect(m_actions->themeColumns, &QAction::toggled, this, &WindowLayout::setThemeColumns);
    connect(m_actions->fullScreen, &QAction::triggered, this, &WindowLayout::setFullScreen);
    connect(m_actions->resetLayout, &QAction::triggered, this, &WindowLayout::reset);
}

QSize WindowLayout::firstSize(QSize room, QSize frame)
{
    constexpr QSize comfortable(1440, 900);
    return comfortable.boundedTo(room - frame);
}

void WindowLayout::restore()
{
    using Key = Settings::Key;
    const int title = m_window->style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int border = 2 * m_window->style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QRect room = m_window->screen()->availableGeometry();
    m_window->resize(firstSize(room.size(), {border, title + border}));
    m_panes->shareOut();
    m_window->restoreGeometry(m_settings.value(Key::WindowGeometry).toByteArray());
    m_panes->restore(m_settings.value(Key::SplitterState).toByteArray());
    m_tree->restoreState(m_settings.value(Key::TreeState).toByteArray());
    m_actions->themeColumns->setChecked(m_settings.value(Key::ThemeColumns).toBool());
    m_tree->setThemeColumnsVisible(m_actions->themeColumns->isChecked());
    m_actions->showTree->setChecked(m_settings.value(Key::TreeShown).toBool());
    m_actions->showTexts->setChecked(m_settings.value(Key::TextsShown).toBool());
}

void WindowLayout::save()
{
    using Key = Settings::Key;
    m_settings.setValue(Key::WindowGeometry, m_window->saveGeometry());
    m_settings.setValue(Key::SplitterState, m_panes->isSharedOut() ? QByteArray() : m_panes->saveState());
    m_settings.setValue(Key::TreeState, m_tree->saveState());
    m_settings.setValue(Key::ThemeColumns, m_actions->themeColumns->isChecked());
    m_settings.setValue(Key::TreeShown, m_actions->showTree->isChecked());
    m_settings.setValue(Key::TextsShown, m_actions->showTexts->isChecked());
}

void WindowLayout::reset()
{
    const QRect room = m_window->screen()->availableGeometry();
    if (!room.intersects(m_window->frameGeometry()))
        m_window->move(room.topLeft());
    m_actions->showTree->setChecked(true);
    m_actions->showTexts->setChecked(true);
    m_actions->themeColumns->setChecked(false);
    m_panes->shareOut();
    m_tree->resetLayout();
}

void WindowLayout::showTree() const
{
    m_actions->showTree->setChecked(true);
}

void WindowLayout::showTexts() const
{
    m_actions->showTexts->setChecked(true);
}

void WindowLayout::setThemeColumns(bool visible)
{
    const int before = m_tree->width();
    m_tree->setThemeColumnsVisible(visible);
    if (visible) {
        m_treeWidth = before;
        m_panes->widen(WindowPanes::Tree, m_tree->wantedWidth());
    } else if (m_treeWidth > 0) {
        QList<int> sizes = m_panes->sizes();
        sizes[WindowPanes::Chart] += sizes.at(WindowPanes::Tree) - m_treeWidth;
        sizes[WindowPanes::Tree] = m_treeWidth;
        m_panes->setSizes(sizes);
        m_treeWidth = 0;
    }
}

void WindowLayout::setFullScreen(bool full)
{
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, full));
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(m_window->isFullScreen());
    return QObject::eventFilter(watched, event);
}
