// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartnumbers.h"

#include "models/words/numberforms.h"
#include "models/words/sharetext.h"

#include <cmath>

namespace
{
constexpr int percentOfAll = 100;
}

ChartNumbers::ChartNumbers(const Breakdown &breakdown, double axisEnd)
    : m_breakdown(breakdown)
{
    QList<qint64> bars;
    QList<qint64> parts;
    const Breakdown all = breakdown.all(); // the pages of a chart are written alike
    for (int row = 0; row < all.rowCount(); ++row) {
        bars.append(all.rowTotal(row).amount);
        for (int stack = 0; stack < all.stackCount(); ++stack)
            parts.append(all.cell(row, stack).amount);
    }
    // The unit of a set's longest bar, whichever of its charts has it.
    m_scale = axisEnd > 0 && !isShares() ? AmountScale({qint64(std::llround(axisEnd))}, bars + parts)
                                         : AmountScale(bars, parts);
    m_shareDecimals = breakdown.isUnstacked() && hasSmallShare() ? 1 : 0;
}

// Of the segments of a stack the small ones have no room for their share anyway.
bool ChartNumbers::hasSmallShare() const
{
    const Breakdown all = m_breakdown.all();
    for (int row = 0; row < all.rowCount(); ++row) {
        const std::optional<double> share = all.share(row, 0);
        if (share && *share > 0 && ShareText::percent(all.cell(row, 0).amount, all.whole(row).amount, 0) < 1)
            return true;
    }
    return false;
}

QString ChartNumbers::share(int row, int stack) const
{
    return ShareText::of(m_breakdown.cell(row, stack).amount, m_breakdown.whole(row).amount, m_shareDecimals);
}

QString ChartNumbers::segment(int row, int stack) const
{
    const Funding amount = m_breakdown.cell(row, stack).value();
    if (!amount)
        return {};
    return isShares() ? share(row, stack) : m_scale.number(*amount);
}

QString ChartNumbers::bar(int row) const
{
    const Funding amount = m_breakdown.rowTotal(row).value();
    if (!amount)
        return {};
    if (!isShares())
        return m_scale.number(*amount);
    return m_breakdown.isUnstacked() ? share(row, 0) : m_scale.withUnit(*amount);
}

QStringList ChartNumbers::ticks(double step, int steps) const
{
    if (!isShares())
        return m_scale.ticks(step, steps);
    constexpr double thousandths = 1000;
    constexpr int tenths = 10;
    const auto at = [step](int tick) { return qint64(std::llround(step * thousandths * tick)); };
    const int decimals = at(1) % tenths == 0 ? 0 : 1;
    QStringList texts;
    for (int tick = 0; tick <= steps; ++tick)
        texts.append(ShareText::of(at(tick), qint64(thousandths), decimals));
    return texts;
}

QString ChartNumbers::axis() const
{
    if (!isShares())
        return m_scale.unit();
    return m_breakdown.isUnstacked() ? tr("Share of the total") : tr("Share of each bar's total");
}

bool ChartNumbers::needsRoundingNote() const
{
    if (!isShares())
        return false;
    const qint64 all = percentOfAll * NumberForms::powerOfTen(m_shareDecimals);
    qint64 sum = 0;
    const Breakdown bars = m_breakdown.all();
    for (int row = 0; row < bars.rowCount(); ++row) {
        const qint64 whole = bars.whole(row).amount;
        for (int stack = 0; whole > 0 && stack < bars.stackCount(); ++stack)
            sum += ShareText::percent(bars.cell(row, stack).amount, whole, m_shareDecimals);
        const bool last = !bars.isUnstacked() || row + 1 == bars.rowCount();
        if (last && whole > 0 && sum != all)
            return true;
        sum = last ? 0 : sum;
    }
    return false;
}
