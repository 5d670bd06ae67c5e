// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QMap>
#include <QTest>
#include <cstdio>

namespace
{

QMap<QString, TestMain::Make> &classes()
{
    static QMap<QString, TestMain::Make> all;
    return all;
}

} // namespace

bool TestMain::add(const char *file, Make make)
{
    classes().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), make);
    return true;
}

int TestMain::run(int argc, char **argv)
{
    const auto qExec = [&](Make make, int count, char **arguments) {
        return QTest::qExec(make().get(), count, arguments);
    };
    if (argc > 1 && argv[1][0] != '-') {
        const auto chosen = classes().constFind(QString::fromLocal8Bit(argv[1]));
        if (chosen != classes().cend()) {
            argv[1] = argv[0];
            return qExec(*chosen, argc - 1, argv + 1);
        }
        std::fprintf(stderr, "%s: there is no %s; expected one of:\n", argv[0], argv[1]);
        for (auto test = classes().keyBegin(); test != classes().keyEnd(); ++test)
            std::fprintf(stderr, "  %s\n", qPrintable(*test));
        return 1;
    }
    int failures = 0;
    for (const Make make : std::as_const(classes()))
        failures += qExec(make, argc, argv);
    return failures;
}
