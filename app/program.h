// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class CommandLine;
class Translations;

/// The whole program from its arguments to its exit code. main() loads it where TextProgram does not do.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    static int run(int argc, char *argv[]);

private:
    static int runCommand(const CommandLine &line, Translations &translations);
    static int noDisplay();
};
