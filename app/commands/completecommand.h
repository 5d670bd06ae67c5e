// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

class CommandLine;
class Translations;

/// `complete -- WORD…`: for shells, which ask it what may stand in place of the last of these words
/// (resources/completions). One candidate a line.
namespace CompleteCommand
{
CommandSyntax syntax();
int run(const CommandLine &line, Translations &translations);
} // namespace CompleteCommand
