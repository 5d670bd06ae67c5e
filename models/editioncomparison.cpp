// SPDX-License-Identifier: GPL-3.0-or-later
#include "editioncomparison.h"

#include <QMap>

namespace
{

struct Key {
    bool printedTotal;
    QString scopeId;
    QString themeId;

    friend auto operator<=>(const Key &, const Key &) = default;
};

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

QList<EditionDifference> compareFigures(const Edition &first, const Edition &second)
{
    const QMap<Key, Funding> firstFigures = figuresOf(first);
    const QMap<Key, Funding> secondFigures = figuresOf(second);
    QList<EditionDifference> differences;
    for (auto it = firstFigures.cbegin(); it != firstFigures.cend(); ++it) {
        const auto other = secondFigures.constFind(it.key());
        const bool missing = other == secondFigures.cend();
        if (missing || *other != *it) {
            differences.append({it.key().scopeId, it.key().themeId, it.key().printedTotal, *it,
                                missing ? std::nullopt : std::optional(*other)});
        }
    }
    for (auto it = secondFigures.cbegin(); it != secondFigures.cend(); ++it) {
        if (!firstFigures.contains(it.key()))
            differences.append({it.key().scopeId, it.key().themeId, it.key().printedTotal, std::nullopt, *it});
    }
    return differences;
}
