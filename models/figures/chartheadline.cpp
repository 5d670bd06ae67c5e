// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chartheadline.h"

#include "models/edition/sums.h"
#include "models/words/displayname.h"
#include "models/words/sharetext.h"

#include <QLocale>
#include <algorithm>

QString ChartHeadline::of(const Edition &edition, const BreakdownQuery &query)
{
    const qint64 total = sumOf(edition, query.scopes).amount;
    if (total <= 0)
        return {};
    const bool isPlace = query.scopes.size() == 1 && query.scopes.first().kind == Scope::Kind::Place;
    return isPlace ? ofThemes(edition, query.scopes.first(), total) : ofPlaces(edition, query, total);
}

// The fewest that need more than half, or the one that needs most.
QString ChartHeadline::ofPlaces(const Edition &edition, const BreakdownQuery &query, qint64 total)
{
    constexpr int mostNames = 3;
    const auto amount = [&](Scope place) { return edition.total(place).amount; };
    QList<Scope> bySize = comparedScopes(edition, query);
    std::stable_sort(bySize.begin(), bySize.end(), [&](Scope a, Scope b) { return amount(a) > amount(b); });
    QStringList names;
    qint64 together = 0;
    for (int i = 0; i < qMin<int>(mostNames, static_cast<int>(bySize.size()) - 1); ++i) {
        names.append(distinctName(edition, bySize.at(i)));
        together += amount(bySize.at(i));
        const bool tie = amount(bySize.at(i)) == amount(bySize.at(i + 1));
        if (query.hidden.contains(edition.id(bySize.at(i))))
            return {}; // a bar that is not there does not stand out
        if (together > total / 2 && !tie) {
            //: the title of a chart; %1 are names of regions or places (%n of them)
            return tr("%1 ask(s) for more than half", nullptr, i + 1).arg(QLocale().createSeparatedList(names));
        }
    }
    if (bySize.size() < 2 || amount(bySize.at(0)) == amount(bySize.at(1)))
        return {};
    //: the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %
    return tr("%1 asks for most: %2 of the total").arg(names.first(), ShareText::of(amount(bySize.first()), total));
}

QString ChartHeadline::ofThemes(const Edition &edition, Scope place, qint64 total)
{
    int largest = 0;
    int second = -1;
    const auto amount = [&](int theme) { return edition.total(place, theme).amount; };
    for (int theme = 1; theme < edition.themes().size(); ++theme) {
        if (amount(theme) > amount(largest)) {
            second = largest;
            largest = theme;
        } else if (second < 0 || amount(theme) > amount(second)) {
            second = theme;
        }
    }
    if (second >= 0 && amount(second) == amount(largest))
        return {};
    //: the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme
    return tr("%1: %2 for %3")
        .arg(distinctName(edition, place), ShareText::of(amount(largest), total), shortThemeTitle(edition, largest));
}
