// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QCoreApplication>

class QLineEdit;
class QWidget;

/// What screen readers are not told by Qt itself.
class AccessibleNames
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleNames)

public:
    /// For a widget of which Qt knows no more than that it is one.
    static void setRole(QWidget *widget, QAccessible::Role role);
    /// Names the button that clears the line and the pictures in it. Again whenever the language changes.
    static void nameButtons(QLineEdit *line);
};
