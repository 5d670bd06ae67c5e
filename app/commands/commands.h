// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/// The table of commands. A new one is a file with its syntax and its run(), and a line in the .cpp.
namespace Commands
{
/// First what happens without a command. The texts are in the language in use.
QList<Command> all();
/// The same rows.
QList<CommandSyntax> syntaxes();
} // namespace Commands
