// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <functional>

/// Answers the windows that block, one after another in the order in which they come up, with real events: each answer
/// gets its window once.
class ModalScript
{
public:
    using Answer = std::function<void(QWidget *)>;

    explicit ModalScript(QList<Answer> answers)
        : m_answers(std::move(answers))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answer(); });
        m_timer.start(0);
    }

    /// Whether every window has come up.
    bool isDone() const { return m_answers.isEmpty(); }

private:
    void answer()
    {
        QWidget *modal = QApplication::activeModalWidget();
        if (!modal)
            m_last = nullptr;
        if (!modal || modal == m_last || m_answers.isEmpty())
            return;
        m_last = modal;
        m_answers.takeFirst()(modal);
    }

    QList<Answer> m_answers;
    QPointer<QWidget> m_last;
    QTimer m_timer;
};
