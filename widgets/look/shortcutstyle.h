// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Any style, with the keys of menus in their own direction: Qt writes Ctrl++ as ++Ctrl in a menu from right to left.
class ShortcutStyle : public QProxyStyle
{
public:
    /// The style of this name, as QStyleFactory knows it.
    explicit ShortcutStyle(const QString &name);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
};
