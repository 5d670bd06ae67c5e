// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class KeyBindings;
class QMainWindow;
class QWidget;

/// Help inside the program: the user guide, and the keys of a window.
class HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)

public:
    /// The guide in the language of the program; where there is none yet, in English, and says so.
    /// Keys that a user bound anew are named first.
    static void showGuide(QWidget *parent, const KeyBindings &keys);
    /// Every entry of the window's menus that has a key.
    static void showShortcuts(QMainWindow *window);
};
