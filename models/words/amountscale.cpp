// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/amountscale.h"

#include "models/words/numberforms.h"
#include "models/words/sharetext.h"

#include <algorithm>
#include <cmath>

namespace
{

using NumberForms::powerOfTen;

// The units that have words here.
enum Power { Dollars = 0, Thousands = 3, TenThousands = 4, Millions = 6, HundredMillions = 8, Billions = 9 };

QList<int> unitPowers()
{
    QList<int> powers{Dollars};
    for (const int power : NumberForms::namedPowers()) {
        if (power == Thousands || power == TenThousands || power == Millions || power == HundredMillions ||
            power == Billions)
            powers.append(power);
    }
    return powers;
}

// The position of the largest unit that the amount has.
qsizetype unitFor(qint64 amount, const QList<int> &powers)
{
    qsizetype unit = 0;
    while (unit + 1 < powers.size() && amount >= powerOfTen(powers.at(unit + 1)))
        ++unit;
    return unit;
}

// Four digits tell enough. A tenth is the most for units of three digits; a tenth of 亿 would be ten million.
int decimalsFor(qint64 largest, int power)
{
    if (power == Dollars)
        return 0;
    int digits = 1;
    for (qint64 rest = largest / powerOfTen(power); rest >= 10; rest /= 10)
        ++digits;
    return std::clamp(4 - digits, power >= Millions ? 1 : 0, power == HundredMillions ? 2 : 1);
}

bool areWhole(const QList<qint64> &amounts, int power)
{
    const qint64 unit = powerOfTen(power);
    return std::all_of(amounts.cbegin(), amounts.cend(), [unit](qint64 amount) { return amount % unit == 0; });
}

} // namespace

AmountScale::AmountScale(qint64 amount)
{
    const QList<int> powers = unitPowers();
    const qint64 size = qAbs(amount);
    qsizetype unit = unitFor(size, powers);
    m_power = powers.at(unit);
    m_decimals = decimalsFor(size, m_power);
    // 999,960,000 is 1.0 billion, not 1,000.0 million.
    const qint64 last = powerOfTen(m_power - m_decimals);
    const qint64 written = NumberForms::rounded(size, last) * last;
    if (unitFor(written, powers) > unit) {
        m_power = powers.at(unit + 1);
        m_decimals = decimalsFor(written, m_power);
    }
}

AmountScale::AmountScale(const QList<qint64> &bars, const QList<qint64> &parts)
{
    QList<qint64> sizes = bars;
    sizes.removeIf([](qint64 amount) { return amount <= 0; });
    if (sizes.isEmpty())
        return;
    std::sort(sizes.begin(), sizes.end());
    const QList<int> powers = unitPowers();
    qsizetype unit = unitFor(sizes.last(), powers);
    const qint64 middle = sizes.at((sizes.size() - 1) / 2);
    if (unit > 1 && middle < powerOfTen(powers.at(unit) - 1))
        --unit;
    m_power = powers.at(unit);
    m_decimals = areWhole(bars, m_power) && areWhole(parts, m_power) ? 0 : decimalsFor(sizes.last(), m_power);
}

QString AmountScale::number(qint64 amount) const
{
    if (amount == 0)
        return NumberForms::decimal(0, 0); // nothing was rounded
    const qint64 value = NumberForms::rounded(amount, powerOfTen(m_power - m_decimals));
    if (value == 0)
        return ShareText::lessThan(NumberForms::decimal(1, m_decimals));
    return NumberForms::decimal(value, m_decimals);
}

QString AmountScale::withUnit(qint64 amount) const
{
    const QString text = number(amount);
    switch (m_power) {
    case Thousands:
        //: an amount as one string; %1 is a number such as 12.5
        return tr("US$ %1 thousand").arg(text);
    case TenThousands:
        //: an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number
        return tr("US$ %1 ten thousand").arg(text);
    case Millions:
        //: an amount as one string; %1 is a number such as 12.5
        return tr("US$ %1 million").arg(text);
    case HundredMillions:
        //: an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number
        return tr("US$ %1 hundred million").arg(text);
    case Billions:
        //: an amount as one string; %1 is a number of thousands of millions, such as 2.6
        return tr("US$ %1 billion").arg(text);
    default:
        //: an amount in single US dollars, as one string; %1 is a number
        return tr("US$ %1").arg(text);
    }
}

QString AmountScale::unit() const
{
    switch (m_power) {
    case Thousands:
        //: the unit of a chart's numbers
        return tr("US$ thousand");
    case TenThousands:
        //: the unit of a chart's numbers: 万, which only languages such as Chinese count in
        return tr("US$ ten thousand");
    case Millions:
        //: the unit of a chart's numbers
        return tr("US$ million");
    case HundredMillions:
        //: the unit of a chart's numbers: 亿, which only languages such as Chinese count in
        return tr("US$ hundred million");
    case Billions:
        //: the unit of a chart's numbers: thousands of millions
        return tr("US$ billion");
    default:
        //: the unit of a chart's numbers
        return tr("US$");
    }
}

QStringList AmountScale::ticks(double step, int steps) const
{
    const auto at = [step](int tick) { return qint64(std::llround(step * tick)); };
    int decimals = 0;
    while (decimals < m_power && at(1) % powerOfTen(m_power - decimals) != 0)
        ++decimals;
    AmountScale scale = *this;
    scale.m_decimals = decimals;
    QStringList texts;
    for (int tick = 0; tick <= steps; ++tick)
        texts.append(scale.number(at(tick)));
    return texts;
}
