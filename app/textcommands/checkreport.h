// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

/// What `check` prints of a package that could be read: what it holds, and where printed totals differ from sums.
class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)

public:
    static QString text(const Edition &edition);

private:
    static QString amounts(const Edition &edition);
    static QString narratives(const Edition &edition);
    static QStringList differenceLines(const Edition &edition);
};
