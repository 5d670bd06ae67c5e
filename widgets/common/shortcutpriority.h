// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

/// Lets the window's shortcuts work while a line of text has the focus. On X11 such lines keep Ctrl+E, Ctrl+K, Ctrl+D
/// and other keys to themselves, which in a window with actions on those keys looks as if nothing happened.
class ShortcutPriority : public QObject
{
    Q_OBJECT

public:
    explicit ShortcutPriority(QLineEdit *line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
