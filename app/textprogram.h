// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// The part of the program that runs a TextCommand, without the libraries that draw.
namespace TextProgram
{
/// Runs the command that the arguments name, and tells its exit code. Nothing where that takes the whole program: for
/// all other commands, for help, and for whatever is wrong with the arguments.
std::optional<int> run(int argc, char *argv[]);
} // namespace TextProgram
