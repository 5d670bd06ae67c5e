// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "widgets/exportdialogs/tablefile.h"

#include <QCoreApplication>

class CommandLine;
class Translations;

/// `export table`. Data go to the named file or to standard output, messages to standard error.
class TableCommand
{
    Q_DECLARE_TR_FUNCTIONS(TableCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    static std::optional<TableFile::Options> options(const CommandLine &line);
    static QString misfit(const CommandLine &line, const TableFile::Options &options);
    static bool readColumns(const CommandLine &line, const Edition &edition, TableColumns &columns);
};
