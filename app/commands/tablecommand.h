// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportdialogs/tablefile.h"

#include <QCoreApplication>

class CommandLine;

/// `export table`. Data go to the named file or to standard output, messages to standard error.
class TableCommand
{
    Q_DECLARE_TR_FUNCTIONS(TableCommand)

public:
    /// The process's exit code.
    static int run(const CommandLine &line);

private:
    static std::optional<TableFile::Options> options(const CommandLine &line);
};
