// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program of Qt Core can do. What commands cost that draw nothing is told as a multiple of it.
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return application.arguments().isEmpty() ? 1 : 0;
}
