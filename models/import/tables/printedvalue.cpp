// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/printedvalue.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Typesetters and those who copy text from a PDF use one for the other.
constexpr QStringView dashes = u"-\u2010\u2011\u2012–—\u2015\u2212";
// Between groups of three digits. Spaces of any width arrive as one.
constexpr QStringView separators = u",.'’ ";

// The digits in groups, without a currency before or behind them and without cents that are none.
QString barred(QStringView word)
{
    QStringView value = word;
    for (const QStringView currency : {QStringView(u"US$"), QStringView(u"USD"), QStringView(u"$")}) {
        if (value.startsWith(currency))
            value = value.sliced(currency.size());
        if (value.endsWith(currency))
            value.chop(currency.size());
    }
    value = value.trimmed();
    if (value.size() > 3 && value.endsWith(u"00") &&
        (value.at(value.size() - 3) == u'.' || value.at(value.size() - 3) == u','))
        value.chop(3);
    return value.toString();
}

bool isDash(QStringView word)
{
    const QString value = barred(word);
    return !value.isEmpty() && value.size() <= 2 &&
           std::all_of(value.cbegin(), value.cend(), [](QChar c) { return dashes.contains(c); });
}

// One or two digits and then groups of three, parted by one and the same character; or digits alone.
bool isNumber(const QString &value)
{
    if (value.isEmpty() || !value.front().isDigit() || !value.back().isDigit())
        return false;
    QChar separator;
    qsizetype group = 0;
    for (const QChar c : value) {
        if (c.isDigit()) {
            ++group;
            continue;
        }
        const bool first = separator.isNull();
        if (!separators.contains(c) || (!first && c != separator) || (first ? group > 3 : group != 3))
            return false;
        separator = c;
        group = 0;
    }
    return separator.isNull() || group == 3;
}

// What tables say where nothing was reported.
bool saysNothing(QStringView word)
{
    static const QStringList words{u"."_s,   u"..."_s, u"…"_s,   u"n/a"_s, u"n.a."_s,
                                   u"n.a"_s, u"na"_s,  u"nil"_s, u"tbd"_s, u"tbc"_s};
    return words.contains(word.toString().toLower());
}

} // namespace

namespace PrintedValue
{

bool isValue(QStringView word)
{
    return isDash(word) || isNumber(barred(word)) || saysNothing(word);
}

Funding funding(QStringView value)
{
    if (isDash(value))
        return 0;
    QString digits = barred(value);
    if (!isNumber(digits))
        return std::nullopt;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool ok = false;
    const qint64 amount = digits.toLongLong(&ok);
    constexpr qint64 largest = 1'000'000'000'000; // keeps sums of any number of rows exact
    return ok && amount <= largest ? Funding(amount) : std::nullopt;
}

} // namespace PrintedValue
