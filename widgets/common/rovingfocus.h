// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QToolButton;
class QWidget;

/// Makes a bar of tool buttons one stop of the Tab key: inside, the arrow keys, Home and End walk from button to
/// button. The Tab key comes back to the button that was left.
class RovingFocus : public QObject
{
    Q_OBJECT

public:
    /// Buttons may come and go.
    explicit RovingFocus(QWidget *bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QToolButton *> buttons() const;
    void update();
    bool walk(QToolButton *from, int key);

    QWidget *m_bar;
    QPointer<QToolButton> m_current;
};
