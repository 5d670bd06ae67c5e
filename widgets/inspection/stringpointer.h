// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <functional>

/// While it is on and Ctrl is held, tells of the text under the mouse which string of the program it is, beside the
/// mouse. Off, it looks at no event.
class StringPointer : public QObject
{
    Q_OBJECT

public:
    /// `explain` is asked about a shown text, and answers in HTML; an empty answer where nothing is known of it.
    explicit StringPointer(std::function<QString(const QString &text)> explain, QObject *parent = nullptr);

    void setActive(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void show(const QPoint &position);

    std::function<QString(const QString &)> m_explain;
    QTimer m_following; // most widgets tell nothing of a mouse that no button is pressed on
    QPoint m_shownAt;
    bool m_active = false;
};
