// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A frame around a pane while the keyboard is in it, for panes whose style draws none. Seen once the focus came by a
/// key: a mouse knows where it clicked.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget *m_pane;
};
