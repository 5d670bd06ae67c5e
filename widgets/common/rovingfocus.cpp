// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rovingfocus.h"

#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

RovingFocus::RovingFocus(QWidget *bar)
    : QObject(bar)
    , m_bar(bar)
{
    m_bar->installEventFilter(this);
    update();
}

// From left to right as they stand, those that can be pressed.
QList<QToolButton *> RovingFocus::buttons() const
{
    QList<QToolButton *> found = m_bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    found.removeIf([this](const QToolButton *button) { return !button->isEnabled() || !button->isVisibleTo(m_bar); });
    std::stable_sort(found.begin(), found.end(),
                     [](const QToolButton *a, const QToolButton *b) { return a->x() < b->x(); });
    return found;
}

void RovingFocus::update()
{
    const QList<QToolButton *> found = buttons();
    if (!found.contains(m_current.data()))
        m_current = found.isEmpty() ? nullptr : m_bar->isRightToLeft() ? found.last() : found.first();
    for (QToolButton *button : m_bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setFocusPolicy(button == m_current ? Qt::TabFocus : Qt::NoFocus);
        button->installEventFilter(this); // again changes nothing
    }
}

bool RovingFocus::walk(QToolButton *from, int key)
{
    const QList<QToolButton *> found = buttons();
    const qsizetype at = found.indexOf(from);
    const bool mirrored = m_bar->isRightToLeft();
    qsizetype to = at;
    if (key == Qt::Key_Left)
        to = at - 1;
    else if (key == Qt::Key_Right)
        to = at + 1;
    else if (key == Qt::Key_Home)
        to = mirrored ? found.size() - 1 : 0;
    else if (key == Qt::Key_End)
        to = mirrored ? 0 : found.size() - 1;
    else
        return false;
    if (at >= 0 && to >= 0 && to < found.size()) {
        m_current = found.at(to);
        update();
        m_current->setFocus(Qt::TabFocusReason);
    }
    return true;
}

bool RovingFocus::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_bar) {
        if (type == QEvent::LayoutRequest || type == QEvent::Show || type == QEvent::LayoutDirectionChange)
            update();
        return false;
    }
    auto *button = qobject_cast<QToolButton *>(watched);
    if (type == QEvent::EnabledChange)
        update();
    else if (type == QEvent::KeyPress && button)
        return walk(button, static_cast<QKeyEvent *>(event)->key());
    return false;
}
