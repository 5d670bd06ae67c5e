// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartlayout.h"

#include <QCoreApplication>

class Breakdown;

/// What a chart says in words. The breakdown must have an edition.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    /// The words around the bars, which may stand in several columns; an empty title or subtitle stands for the
    /// default.
    static ChartTexts around(const Breakdown &breakdown, const ChartLook &look, const QString &title,
                             const QString &subtitle, int columns = 1);
    /// One line on a bar (stack -1) or segment, for tooltips and screen readers: names, exact amount, share. Empty
    /// where there is no such bar.
    static QString describe(const Breakdown &breakdown, int row, int stack);

private:
    static QString orderOf(const Breakdown &breakdown);
    static QStringList footer(const Breakdown &breakdown, const ChartLook &look, int columns);
};
