// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

class CommandLine;
class Translations;

/// A command of the command line: how it is written, and what it does.
struct Command {
    enum class Needs {
        Nothing,
        Drawing, ///< pictures, and widgets that nobody sees
        Screen   ///< a window that people see
    };

    CommandSyntax syntax;
    Needs needs = Needs::Nothing;
    /// Data go to the named file or to standard output, messages to standard error; the result is the process's exit
    /// code. The translations are those in use.
    int (*run)(const CommandLine &line, Translations &translations) = nullptr;
    QString example = {}; ///< what may follow the program's name where there is no display
};
