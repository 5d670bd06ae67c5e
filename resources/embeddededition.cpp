// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embeddededition.h"

QString embeddedPackagePath()
{
    return QStringLiteral(":/data/migration-initiatives-2017");
}
