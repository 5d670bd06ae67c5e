// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/chartarguments.h"

#include <QCoreApplication>

class CommandLine;

/// `export chart --from FILE… --output FOLDER`: exported charts drawn again, each under its own name, on other data.
/// What became of their bars' totals is told on standard output. Files that are there stay unless told otherwise.
class ChartRedraw
{
    Q_DECLARE_TR_FUNCTIONS(ChartRedraw)

public:
    /// Whether the options ask for it: for several files, or for a folder.
    static bool isWanted(const CommandLine &line);
    /// The exit code: a chart that cannot be drawn again is named, and the others are drawn all the same.
    static int run(const CommandLine &line, const EditionPtr &edition);

private:
    static int checkOptions(const CommandLine &line);
    static int checkTargets(const CommandLine &line);
    static int redraw(const QString &file, const CommandLine &line, const EditionPtr &edition);
    static int write(const ChartArguments &arguments, const EditionPtr &edition, const QString &target);
    static void tellChanges(const ChartArguments &arguments, const EditionPtr &edition);
};
