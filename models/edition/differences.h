// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// A printed total that is not what its cells add up to. The book is shown as it is, never corrected.
struct Difference {
    Scope scope;
    int theme = -1;     ///< -1: the total over all themes
    qint64 printed = 0; ///< US dollars
    FundingSum computed;

    /// Printed minus computed; nothing where no cell is reported, since there is nothing to subtract from.
    std::optional<qint64> amount() const
    {
        return computed.value() ? std::optional(printed - computed.amount) : std::nullopt;
    }
};

/// The differences in the order of the package's printed totals.
QList<Difference> differences(const Edition &edition);

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
