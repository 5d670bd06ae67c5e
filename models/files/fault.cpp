// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString Fault::toString() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (line > 0 && column > 0)
        place += u':' + QString::number(column);
    if (page > 0)
        place += u", page "_s + QString::number(page);
    return place.isEmpty() ? message : place + u": "_s + message;
}

bool hasErrors(const QList<Fault> &faults)
{
    return std::any_of(faults.cbegin(), faults.cend(),
                       [](const Fault &fault) { return fault.severity == Fault::Severity::Error; });
}
