// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartmagnification.h"

#include "models/figures/breakdown.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// 10, 20, 50, … : the largest by which this part of the axis still has room.
int factorFor(double part)
{
    constexpr int largest = 1'000'000;
    int result = 1;
    for (int power = 1; power <= largest; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (part * step * power <= ChartMagnification::room)
                result = step * power;
        }
    }
    return result;
}

} // namespace

QList<int> ChartMagnification::factors(const Breakdown &breakdown, double axisEnd)
{
    const Breakdown all = breakdown.all();
    QList<int> factors(all.rowCount(), 1);
    const double end = qMax(breakdown.maximum(), axisEnd);
    if (breakdown.query().measure == BreakdownQuery::Measure::Share || end <= 0)
        return factors.mid(breakdown.firstRow(), breakdown.rowCount());
    const auto part = [&](int row) { return double(all.rowTotal(row).amount) / end; };
    double largest = 0;
    for (int row = 0; row < factors.size(); ++row) {
        if (part(row) < smallBar)
            largest = qMax(largest, part(row));
    }
    for (int row = 0; row < factors.size(); ++row) {
        if (part(row) > 0 && part(row) < smallBar)
            factors[row] = factorFor(largest);
    }
    return factors.mid(breakdown.firstRow(), breakdown.rowCount());
}

QString ChartMagnification::label(int factor)
{
    return u'×' + QLocale().toString(factor);
}

QString ChartMagnification::note(const QList<int> &factors)
{
    const auto largest = std::max_element(factors.begin(), factors.end());
    if (largest == factors.end() || *largest == 1)
        return {};
    //: a note under a chart; %1 is a factor such as ×20
    return tr("Small bars are drawn once more in frames, at %1 the scale of the axis.").arg(label(*largest));
}
