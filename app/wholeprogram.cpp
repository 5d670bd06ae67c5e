// SPDX-License-Identifier: GPL-3.0-or-later
// What main() calls in the module that it loads.
#include "app/program.h"

extern "C" int runWholeProgram(int argc, char *argv[])
{
    return Program::run(argc, argv);
}
