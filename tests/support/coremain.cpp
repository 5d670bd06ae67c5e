// SPDX-License-Identifier: GPL-3.0-or-later
// For tests that need no display.
#include "tests/support/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return TestMain::run(argc, argv);
}
