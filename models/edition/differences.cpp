// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/differences.h"

#include <QMap>
#include <tuple>

namespace
{

// Whether it is a printed total, the scope's id, the theme's id.
using Key = std::tuple<bool, QString, QString>;

QMap<Key, Funding> figuresOf(const Edition &edition)
{
    QMap<Key, Funding> figures;
    for (int place = 0; place < edition.places().size(); ++place) {
        for (int theme = 0; theme < edition.themes().size(); ++theme) {
            figures.insert({false, edition.places().at(place).id, edition.themes().at(theme).id},
                           edition.funding(place, theme));
        }
    }
    for (const PrintedTotal &total : edition.data().printedTotals) {
        const QString theme = total.theme < 0 ? QString() : edition.themes().at(total.theme).id;
        figures.insert({true, edition.id(total.scope), theme}, total.amount);
    }
    return figures;
}

} // namespace

QList<Difference> differences(const Edition &edition)
{
    QList<Difference> result;
    for (const PrintedTotal &total : edition.data().printedTotals) {
        const FundingSum sum = edition.total(total.scope, total.theme);
        if (sum.value() != total.amount)
            result.append({total.scope, total.theme, total.amount, sum});
    }
    return result;
}

QList<EditionDifference> compareFigures(const Edition &first, const Edition &second)
{
    const QMap<Key, Funding> firstFigures = figuresOf(first);
    const QMap<Key, Funding> secondFigures = figuresOf(second);
    QList<EditionDifference> differences;
    for (auto it = firstFigures.cbegin(); it != firstFigures.cend(); ++it) {
        const auto &[printedTotal, scopeId, themeId] = it.key();
        const auto other = secondFigures.constFind(it.key());
        const bool missing = other == secondFigures.cend();
        if (missing || *other != *it) {
            differences.append({scopeId, themeId, printedTotal, *it, missing ? std::nullopt : std::optional(*other)});
        }
    }
    for (auto it = secondFigures.cbegin(); it != secondFigures.cend(); ++it) {
        const auto &[printedTotal, scopeId, themeId] = it.key();
        if (!firstFigures.contains(it.key()))
            differences.append({scopeId, themeId, printedTotal, std::nullopt, *it});
    }
    return differences;
}
