// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>

class CommandLine;
class Translations;

/// `check`: what a data package holds, its faults, and where printed totals differ from sums.
class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);
};
