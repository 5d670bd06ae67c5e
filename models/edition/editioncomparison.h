// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// A funding cell or printed total in which two editions disagree, or that only one of them has.
struct EditionDifference {
    QString scopeId;
    QString themeId; ///< empty: a printed total over all themes
    bool printedTotal = false;
    std::optional<Funding> first;  ///< nothing where the first edition has no such cell
    std::optional<Funding> second; ///< nothing where the second has none
};

/// Compares every cell and every printed total by the ids of scope and theme. Empty where the figures are equal.
QList<EditionDifference> compareFigures(const Edition &first, const Edition &second);
