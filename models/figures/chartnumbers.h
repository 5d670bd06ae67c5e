// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"
#include "models/words/amountscale.h"

#include <QCoreApplication>

/// The numbers of one chart: all in one unit, with one number of decimals.
class ChartNumbers
{
    Q_DECLARE_TR_FUNCTIONS(ChartNumbers)

public:
    /// Of no chart.
    ChartNumbers() = default;
    /// Charts of a set get one unit where they have one `axisEnd`, US dollars.
    explicit ChartNumbers(const Breakdown &breakdown, double axisEnd = 0);

    /// On a segment: "12.5", "48%"; empty where nothing is reported.
    QString segment(int row, int stack) const;
    /// Any amount, in the unit and with the decimals of the others.
    QString amount(qint64 amount) const { return m_scale.number(amount); }
    /// At the end of a bar: its total, or its share where the bars are the shares; empty where nothing is reported.
    QString bar(int row) const;
    /// At an axis, from 0 by `step`, in what the breakdown measures.
    QStringList ticks(double step, int steps) const;
    /// What the numbers at the axis are: "US$ million", "Share of each bar's total".
    QString axis() const;
    /// Whether the shares of a bar, or the bars that are shares, add up to other than 100 as they are written.
    bool needsRoundingNote() const;

private:
    bool isShares() const { return m_breakdown.query().measure == BreakdownQuery::Measure::Share; }
    QString share(int row, int stack) const;
    bool hasSmallShare() const;

    Breakdown m_breakdown;
    AmountScale m_scale;
    int m_shareDecimals = 0;
};
