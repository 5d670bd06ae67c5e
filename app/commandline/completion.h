// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

/// What a shell offers when the tabulator key is pressed.
namespace Completion
{
/// What the last of the words may become: commands, options, or values of an option. Empty where only the reader knows,
/// such as for files. The program itself is none of the words; the last is empty where a new one begins.
QStringList candidates(const QList<CommandSyntax> &commands, const QStringList &words);
} // namespace Completion
