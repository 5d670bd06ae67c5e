// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

class CommandLine;
class Translations;

/// `manual-page`: the page for man(1), on standard output, for the build that installs it.
namespace ManualPageCommand
{
CommandSyntax syntax();
int run(const CommandLine &line, Translations &translations);
} // namespace ManualPageCommand
