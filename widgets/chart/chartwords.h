// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartlayout.h"

#include <QCoreApplication>

class Breakdown;
class ChartNumbers;

/// What a chart says in words. The breakdown must have an edition.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    /// What the words are written for, beside the breakdown.
    struct Chart {
        ChartLook look;
        QString title;               ///< empty: the default
        QString subtitle;            ///< empty: the default
        int columns = 1;             ///< of bars
        QStringList notesBelow = {}; ///< ids of bars whose notes have no room beside them
    };

    /// The words around the bars.
    static ChartTexts around(const Breakdown &breakdown, const Chart &chart);
    /// One line on a bar (stack -1) or segment, for tooltips and screen readers: names, exact amount, share. Empty
    /// where there is no such bar.
    static QString describe(const Breakdown &breakdown, int row, int stack);

private:
    static QString subtitleOf(const Breakdown &breakdown, const ChartNumbers &numbers, bool withUnit);
    static QString orderOf(const Breakdown &breakdown);
    static QString whatIsDrawn(const Breakdown &breakdown, int columns);
    static QStringList footer(const Breakdown &breakdown, const ChartLook &look, int columns);
    static void addLegend(ChartTexts &texts, const Breakdown &breakdown, const ChartLook &look);
    static void addBars(ChartTexts &texts, const Breakdown &breakdown, const Chart &chart);
    static void addNotesOnNumbers(ChartTexts &texts, const Breakdown &breakdown, const ChartLook &look);
};
