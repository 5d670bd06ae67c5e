// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What comes first, whichever part of the program runs.
namespace ProgramStart
{
QStringList arguments(int argc, char *argv[]);
/// Names the program and its version to Qt.
void setNames();
} // namespace ProgramStart
