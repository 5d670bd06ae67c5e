// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>
#include <QPageSize>
#include <optional>

class CommandLine;
class Translations;

/// `export profile`. The PDF goes to the named file or to standard output, messages to standard error.
class ProfileCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    static std::optional<QPageSize::PageSizeId> paper(const CommandLine &line);
    static bool isPdf(const QString &output);
};
