// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddededition.h"

QString embeddedPackagePath()
{
    return QStringLiteral(":/data/migration-initiatives-2017");
}
