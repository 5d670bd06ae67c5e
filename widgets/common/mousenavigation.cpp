// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mousenavigation.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

MouseNavigation::MouseNavigation(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool MouseNavigation::eventFilter(QObject *watched, QEvent *event)
{
    // The second of two quick presses comes as a double click.
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    switch (static_cast<QMouseEvent *>(event)->button()) {
    case Qt::BackButton:
        emit back();
        return true;
    case Qt::ForwardButton:
        emit forward();
        return true;
    default:
        return false;
    }
}
