// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstart.h"

#include "app/version.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QStringList ProgramStart::arguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void ProgramStart::setNames()
{
    QCoreApplication::setApplicationName(u"migof-explorer"_s);
    QCoreApplication::setOrganizationName(u"MiGOF Explorer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MIGOF_VERSION));
}
