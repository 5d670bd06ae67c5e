// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>

class CommandLine;

/// What commands say: data on standard output, messages on standard error, both for terminals: what a terminal would
/// take for an order is replaced.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    static void print(const QString &text);
    static void printError(const QString &text);
    /// Says what is wrong with the command line; the exit code for it.
    static int wrongUsage(const QString &text);
    /// `--output`, which save() reads.
    static CommandOption outputOption();
    /// Writes to the file of `--output`, or to standard output without one. The exit code, after a message on an error.
    static int save(const CommandLine &line, const QByteArray &bytes);
};
