// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>

class CommandLine;
class Translations;

/// What happens without a command: the window opens, with the settings that its reader keeps.
class WindowCommand
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

    /// `opens-window -- WORD…`, for scripts: Done where a command line of these words would open a window, if there is
    /// a screen for it.
    static CommandSyntax questionSyntax();
    static int answer(const CommandLine &line, Translations &translations);
};
