// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

class ChartArguments;
class CommandLine;

/// The commands `export …`. Data go to the named file or to standard output, messages to standard error; the result is
/// the process's exit code.
class ExportCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)

public:
    static int exportChart(const CommandLine &line);

private:
    static int exportPack(const CommandLine &line, const EditionPtr &edition, const ChartArguments &arguments);
};
