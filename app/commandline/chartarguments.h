// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "widgets/export/chartexportsettings.h"

#include <optional>

class CommandLine;

/// What the options of `export chart` ask for: which chart, and what it looks like. From the weakest to the strongest:
/// the defaults, the file of `--from`, the preset of `--preset`, single options.
class ChartArguments
{
    Q_DECLARE_TR_FUNCTIONS(ChartArguments)

public:
    /// The options that read() reads.
    static QList<CommandOption> options();
    /// Where the window saves presets.
    static QString presetFolder();

    /// The options' exit code: Done, or another after a message.
    int read(const CommandLine &line, const Edition &edition);
    /// The same for `--from` alone.
    int readFile(const CommandLine &line, const Edition &edition);

    BreakdownQuery query;
    ChartExportSettings settings;
    /// `--scope all-regions`, or several charts in one file: one chart for each of these. Otherwise empty.
    QList<Scope> pack;

private:
    static QList<CommandOption> lookOptions();
    int checkTogether(const CommandLine &line) const;
    int readScopes(const CommandLine &line, const Edition &edition);
    int readQuery(const CommandLine &line, const Edition &edition);
    int readSettings(const CommandLine &line);
    int readFormat(const CommandLine &line);
};
