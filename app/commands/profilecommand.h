// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPageSize>
#include <optional>

class CommandLine;

/// `export profile`. The PDF goes to the named file or to standard output, messages to standard error.
class ProfileCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCommand)

public:
    /// The process's exit code.
    static int run(const CommandLine &line);

private:
    static std::optional<QPageSize::PageSizeId> paper(const CommandLine &line);
    static bool isPdf(const QString &output);
};
