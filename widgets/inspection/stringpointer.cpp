// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspection/stringpointer.h"

#include "widgets/inspection/textatpoint.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QToolTip>

StringPointer::StringPointer(std::function<QString(const QString &text)> explain, QObject *parent)
    : QObject(parent)
    , m_explain(std::move(explain))
{
    constexpr int interval = 100; // ms
    m_following.setInterval(interval);
    connect(&m_following, &QTimer::timeout, this, &StringPointer::follow);
}

void StringPointer::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_following.stop();
    if (active)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

bool StringPointer::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    const bool release = event->type() == QEvent::KeyRelease;
    if ((press || release) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control) {
        if (release) {
            m_following.stop();
            QToolTip::hideText();
        } else if (!m_following.isActive()) {
            m_following.start();
            show(QCursor::pos());
        }
    }
    // A tool tip of the window's own would take the place.
    if (event->type() == QEvent::ToolTip && m_following.isActive())
        return true;
    return QObject::eventFilter(watched, event);
}

void StringPointer::follow()
{
    if (QCursor::pos() != m_shownAt)
        show(QCursor::pos());
}

void StringPointer::show(const QPoint &position)
{
    m_shownAt = position;
    QStringList explanations;
    for (const QString &text : textsAtPoint(position))
        explanations.append(m_explain(text));
    explanations.removeAll(QString());
    explanations.removeDuplicates();
    if (explanations.isEmpty())
        explanations.append(tr("No string of the program: data, or a text of the edition."));
    QToolTip::showText(position, explanations.join(u"<hr>"));
}
