// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/shortcutstyle.h"

#include "models/text/textdirection.h"

#include <QStyleOption>

ShortcutStyle::ShortcutStyle(const QString &name)
    : QProxyStyle(name)
{
    setObjectName(name);
}

void ShortcutStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const qsizetype tab = element == CE_MenuItem && item ? item->text.indexOf(u'\t') : -1;
    if (tab < 0) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem whole(*item);
    whole.text = whole.text.first(tab + 1) + TextDirection::within(whole.text.sliced(tab + 1), option->direction);
    QProxyStyle::drawControl(element, &whole, painter, widget);
}
