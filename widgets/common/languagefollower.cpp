// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/languagefollower.h"

#include <QEvent>
#include <QWidget>

namespace
{

class LanguageFollower : public QObject
{
public:
    LanguageFollower(QWidget *widget, std::function<void()> translate)
        : QObject(widget)
        , m_translate(std::move(translate))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_translate();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_translate;
};

} // namespace

void followLanguage(QWidget *widget, const std::function<void()> &translate)
{
    whenLanguageChanges(widget, translate);
    translate();
}

void whenLanguageChanges(QWidget *widget, const std::function<void()> &translate)
{
    new LanguageFollower(widget, translate);
}
