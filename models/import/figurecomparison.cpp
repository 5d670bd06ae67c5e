// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecomparison.h"

#include <QHash>

namespace
{

using Key = std::pair<QString, QString>; // scope and theme
using Figures = QHash<Key, Funding>;

QString themeId(const Edition &edition, int theme)
{
    return theme < 0 ? QString() : edition.themes().at(theme).id;
}

QList<Key> cellKeys(const Edition &edition)
{
    QList<Key> keys;
    for (const Place &place : edition.places()) {
        for (const Theme &theme : edition.themes())
            keys.append({place.id, theme.id});
    }
    return keys;
}

Figures cells(const Edition &edition)
{
    Figures figures;
    const QList<Key> keys = cellKeys(edition);
    for (qsizetype i = 0; i < keys.size(); ++i)
        figures.insert(keys.at(i), edition.data().funding.at(i));
    return figures;
}

QList<Key> totalKeys(const Edition &edition)
{
    QList<Key> keys;
    for (const PrintedTotal &total : edition.data().printedTotals)
        keys.append({edition.id(total.scope), themeId(edition, total.theme)});
    return keys;
}

Figures totals(const Edition &edition)
{
    Figures figures;
    const QList<Key> keys = totalKeys(edition);
    for (qsizetype i = 0; i < keys.size(); ++i)
        figures.insert(keys.at(i), edition.data().printedTotals.at(i).amount);
    return figures;
}

std::optional<Funding> figure(const Figures &figures, const Key &key)
{
    const auto it = figures.constFind(key);
    return it == figures.cend() ? std::nullopt : std::optional<Funding>(*it);
}

void compare(const QList<Key> &keys, const Figures &first, const Figures &second, bool total,
             QList<FigureDifference> &differences)
{
    for (const Key &key : keys) {
        const auto a = figure(first, key);
        const auto b = figure(second, key);
        if (a != b)
            differences.append({key.first, key.second, total, a, b});
    }
}

QList<Key> without(QList<Key> keys, const Figures &known)
{
    keys.removeIf([&](const Key &key) { return known.contains(key); });
    return keys;
}

} // namespace

QList<FigureDifference> compareFigures(const Edition &first, const Edition &second)
{
    QList<FigureDifference> differences;
    const Figures firstCells = cells(first);
    const Figures firstTotals = totals(first);
    compare(cellKeys(first) + without(cellKeys(second), firstCells), firstCells, cells(second), false, differences);
    compare(totalKeys(first) + without(totalKeys(second), firstTotals), firstTotals, totals(second), true, differences);
    return differences;
}
