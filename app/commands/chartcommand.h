// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "models/edition/edition.h"

#include <QCoreApplication>

class ChartArguments;
class ChartExporter;
class CommandLine;
struct ChartExportSettings;
class Translations;

/// `export chart`: a chart in a file, or a pack of several.
class ChartCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    static int exportChart(const CommandLine &line, const ChartExporter &exporter, const ChartExportSettings &settings);
    static int exportPack(const CommandLine &line, const EditionPtr &edition, const ChartArguments &arguments);
};
