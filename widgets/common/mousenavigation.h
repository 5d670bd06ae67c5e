// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Watches a window and everything in it for the back and forward buttons of a mouse. Panes with a view of their own
/// keep mouse events to themselves, so that the window alone would not see them.
class MouseNavigation : public QObject
{
    Q_OBJECT

public:
    explicit MouseNavigation(QWidget *window);

signals:
    void back();
    void forward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};
