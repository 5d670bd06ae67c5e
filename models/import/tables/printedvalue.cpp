// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/printedvalue.h"

#include <QString>
#include <algorithm>

namespace
{

constexpr QChar separator = u',';
constexpr QStringView notReported = u".";
// Typesetters and those who copy text from a PDF use one for the other.
constexpr QStringView dashes = u"-\u2010\u2011\u2012–—\u2015\u2212";

bool isDash(QStringView word)
{
    return word.size() == 1 && dashes.contains(word.front());
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit() && word.back().isDigit() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == separator; });
}

} // namespace

namespace PrintedValue
{

bool isValue(QStringView word)
{
    return word == notReported || isDash(word) || isNumber(word);
}

Funding funding(QStringView value)
{
    if (isDash(value))
        return 0;
    if (!isNumber(value))
        return std::nullopt;
    bool ok = false;
    const qint64 amount = value.toString().remove(separator).toLongLong(&ok);
    constexpr qint64 largest = 1'000'000'000'000; // keeps sums of any number of rows exact
    return ok && amount <= largest ? Funding(amount) : std::nullopt;
}

} // namespace PrintedValue
