// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "widgets/export/chartpack.h"

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
    /// An exported file whose chart is drawn again, in its own format, with the options of looks.
    int readAgain(const QString &file, const CommandLine &line, const Edition &edition);

    BreakdownQuery query;
    ChartExportSettings settings;
    /// `--scope all-regions`, or several charts in one file: one chart for each of these. Otherwise empty.
    QList<Scope> pack;
    ChartPack::Scale scale = ChartPack::Scale::Own; ///< of the pack
    int page = 0;                                   ///< the file of --from holds this page of a chart that has several
    BarTotals before;                               ///< what the file of --from showed

private:
    int readView(const QString &file, const Edition &edition);
    int readPreset(const CommandLine &line);
    int readLook(const CommandLine &line);
    static QList<CommandOption> lookOptions();
    int checkTogether(const CommandLine &line) const;
    int readScopes(const CommandLine &line, const Edition &edition);
    int readQuery(const CommandLine &line, const Edition &edition);
    int readSettings(const CommandLine &line);
    int readFormat(const CommandLine &line);
};
