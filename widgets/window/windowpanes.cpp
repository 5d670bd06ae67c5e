// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowpanes.h"

#include "widgets/common/accessiblenames.h"

#include <QApplication>

using namespace Qt::StringLiterals;

WindowPanes::WindowPanes(QWidget *parent)
    : QSplitter(parent)
{
    setObjectName(u"panes"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_shared = false; });
}

void WindowPanes::addPane(QWidget *pane, QWidget *target)
{
    addWidget(pane);
    // A splitter puts what is added behind what is there, and screen readers read from back to front.
    pane->raise();
    for (int i = 0; i < count(); ++i) {
        handle(i)->raise();
        AccessibleNames::setRole(handle(i), QAccessible::Separator);
    }
    m_targets.append(target);
}

void WindowPanes::walk(int direction)
{
    const QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < count(); ++i)
        at = widget(i)->isAncestorOf(focus) ? i : at;
    // From elsewhere, such as the tool bar, the first or the last.
    int to = at < 0 ? (direction > 0 ? 0 : count() - 1) : (at + direction + count()) % count();
    for (int i = 0; i < count() && widget(to)->isHidden(); ++i)
        to = (to + direction + count()) % count();
    m_targets.at(to)->setFocus(Qt::ShortcutFocusReason);
}

void WindowPanes::setPaneVisible(Pane pane, bool visible)
{
    if (!visible && widget(pane)->isAncestorOf(QApplication::focusWidget()))
        m_targets.at(Chart)->setFocus(Qt::ShortcutFocusReason);
    widget(pane)->setVisible(visible);
}

void WindowPanes::shareOut()
{
    constexpr int wide = 1600;
    constexpr int narrowestTree = 320;
    constexpr int widestTree = 440;
    const int all = width();
    const int tree = qBound(narrowestTree, all * 30 / 100, widestTree);
    const int texts = all >= wide ? all * 2 / 5 : all * 31 / 100;
    setSizes({tree, all - tree - texts, texts});
    m_shared = true;
}

void WindowPanes::restore(const QByteArray &state)
{
    m_shared = !restoreState(state);
}

void WindowPanes::resizeEvent(QResizeEvent *event)
{
    // One after the other they would give every pane a size that it does not keep, and draw it twice.
    if (m_shared)
        shareOut();
    else
        QSplitter::resizeEvent(event);
}

void WindowPanes::widen(Pane pane, int width)
{
    QList<int> shared = sizes();
    int missing = width - shared.at(pane);
    for (int i = count() - 1; i >= 0 && missing > 0; --i) {
        if (i == pane || widget(i)->isHidden())
            continue;
        const int spared = qBound(0, shared.at(i) - widget(i)->minimumSizeHint().width(), missing);
        shared[i] -= spared;
        shared[pane] += spared;
        missing -= spared;
    }
    setSizes(shared);
    m_shared = false;
}
