// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of widgets and of what else draws.
#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char **argv)
{
    // As QTEST_MAIN does: sizes do not depend on the machine.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const QApplication application(argc, argv);
    return TestMain::run(argc, argv);
}
