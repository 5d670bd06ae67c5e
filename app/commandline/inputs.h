// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "models/edition/edition.h"

#include <QCoreApplication>

class CommandLine;

/// What commands work on: the edition, and the scopes and themes in it that options name. What cannot be found is told
/// on standard error.
class Inputs
{
    Q_DECLARE_TR_FUNCTIONS(Inputs)

public:
    /// What stands for all regions where a region or place is asked for.
    static QString allRegions();
    /// `--scope`, which scopes() reads.
    static CommandOption scopeOption();

    /// Reads the package at this path, or the embedded one without; prints its faults; null where it cannot be read.
    static EditionPtr readEdition(const QString &path);
    /// The same for the package of `--data`.
    static EditionPtr readEdition(const CommandLine &line);
    /// The scopes of `--scope`, or nothing after a message with the nearest ids. Without the option: the world.
    static std::optional<QList<Scope>> scopes(const CommandLine &line, const Edition &edition);
    /// The index of a theme's id, or nothing after a message.
    static std::optional<int> theme(const QString &id, const Edition &edition);
};
