// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"

/// The commands that draw nothing and need none of the libraries that do. People and scripts run them often, and
/// loading those libraries takes longer than they do.
namespace TextCommands
{
Command check();
Command import();
Command search();
/// All of these.
QList<Command> all();
} // namespace TextCommands
