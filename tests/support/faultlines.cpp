// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultlines.h"

#include <QStringList>

QByteArray told(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(fault.toString());
    return lines.join(u'\n').toUtf8();
}
