// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

/// The one place that decides in which unit and with how many decimals amounts are written: "12.5" of "US$ million". A
/// chart, a table or a sentence takes one for all of its amounts. Halves are rounded away from zero, as integers.
/// The unit is one that the language counts in: 亿 in Chinese, where English has millions.
class AmountScale
{
    Q_DECLARE_TR_FUNCTIONS(AmountScale)

public:
    /// Single dollars.
    AmountScale() = default;
    /// For an amount that stands alone.
    explicit AmountScale(qint64 amount);
    /// For the bars of a chart, and what else of it is written: the largest unit that the largest bar has, or the
    /// one below where most bars would come to next to nothing; no decimals where all amounts are whole.
    AmountScale(const QList<qint64> &bars, const QList<qint64> &parts);

    /// "12.5", "0" for zero alone, and "< 0.1" for what would round to it.
    QString number(qint64 amount) const;
    /// "US$ 12.5 million", as one string.
    QString withUnit(qint64 amount) const;
    /// "US$ million", for an axis or a column.
    QString unit() const;
    /// The numbers at an axis, from 0 by `step` dollars, with the decimals that a step needs.
    QStringList ticks(double step, int steps) const;

private:
    int m_power = 0; ///< of ten: the unit
    int m_decimals = 0;
};
