// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/shortcutpriority.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

ShortcutPriority::ShortcutPriority(QLineEdit *line)
    : QObject(line)
{
    line->installEventFilter(this);
}

bool ShortcutPriority::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<const QKeyEvent *>(event)->keyCombination());
    constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!(key->modifiers() & commands) && !key->text().isEmpty() && key->text().front().isPrint())
        return QObject::eventFilter(watched, event); // a character that is typed
    const QWidget *window = static_cast<QWidget *>(watched)->window();
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
