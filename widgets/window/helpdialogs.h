// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMainWindow;
class QWidget;

/// Help inside the program: the user guide, and the keys of a window.
class HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)

public:
    /// The guide in the language of the program; where there is none yet, in English, and says so.
    static void showGuide(QWidget *parent);
    /// Every entry of the window's menus that has a key.
    static void showShortcuts(QMainWindow *window);
};
