// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"
#include "models/edition/edition.h"

class Settings;

/// What the command line's commands do. Data go to the named file or to standard output, messages to standard error;
/// the result is the process's exit code.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    /// Reads the package of `--data` or the embedded one; prints its faults; null where it cannot be read.
    static EditionPtr readEdition(const QString &path);
    /// The scopes of `--scope`, or nothing after a message with the nearest ids. Without the option: the world.
    static std::optional<QList<Scope>> scopes(const CommandLine &line, const Edition &edition);
    /// The index of a theme's id, or nothing after a message.
    static std::optional<int> theme(const QString &id, const Edition &edition);

    static int check(const CommandLine &line);
    static int importBook(const CommandLine &line);
    static int screenshot(const CommandLine &line);

    static void print(const QString &text);
    static void printError(const QString &text);
    static int wrongUsage(const QString &text);
    /// Writes to the file of `--output`, or to standard output without one.
    static int save(const CommandLine &line, const QByteArray &bytes);
};
