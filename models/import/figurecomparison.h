// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

/// A cell or a printed total in which two editions differ.
struct FigureDifference {
    QString scopeId;               ///< of a place or a region
    QString themeId;               ///< empty for a total over all themes
    bool total = false;            ///< a printed total rather than a cell
    std::optional<Funding> first;  ///< nothing where the first edition has no such cell or total
    std::optional<Funding> second; ///< the same for the second

    friend bool operator==(const FigureDifference &, const FigureDifference &) = default;
};

/// All cells and printed totals of the two editions that are not the same, places and themes found by their ids;
/// empty where the editions' figures are equal. In the order of the first edition, then of the second.
QList<FigureDifference> compareFigures(const Edition &first, const Edition &second);
