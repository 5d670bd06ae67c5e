// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/tablelabels.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr auto principle = "principle"_L1;
constexpr auto objective = "objective"_L1;

} // namespace

namespace TableLabels
{

bool isKind(const QString &word)
{
    return word.compare(principle, Qt::CaseInsensitive) == 0 || word.compare(objective, Qt::CaseInsensitive) == 0;
}

std::optional<Theme> themeOf(const QString &kind, const QString &number)
{
    bool ok = false;
    const int value = number.toInt(&ok);
    if (!ok || value < 1 || !isKind(kind))
        return std::nullopt;
    const QString word = kind.toLower();
    Theme theme;
    theme.kind = word == principle ? Theme::Kind::Principle : Theme::Kind::Objective;
    theme.number = value;
    theme.id = word + u'-' + QString::number(value);
    theme.title = kind + u' ' + number;
    return theme;
}

bool isTotal(const QString &word)
{
    return word.compare("total"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace TableLabels
