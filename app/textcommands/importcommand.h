// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>

class CommandLine;
class Translations;

/// `import`: reads the book itself into a data package, and tells how it differs from the known edition.
class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);
};
