// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/scope.h"

#include <QList>
#include <QStringList>

class Edition;

/// What a breakdown shows and how.
struct BreakdownQuery {
    enum class Bars { Places, Themes };   ///< what gets a bar each; the other becomes the stack
    enum class Measure { Amount, Share }; ///< US dollars, or each bar's own total as 100 %
    enum class Sort { Book, Total, Name, Theme };

    /// One scope: the bars are what lies below it (for a place, the place itself). Several: they are compared.
    QList<Scope> scopes{Scope::world()};
    Bars bars = Bars::Places;
    Measure measure = Measure::Amount;
    Sort sort = Sort::Book;
    int sortTheme = 0;       ///< with Sort::Theme and Bars::Places
    int top = 0;             ///< so many of the largest places get a bar each, the others one together; 0: all
    bool allPlaces = false;  ///< of the world: its places, whatever their region
    QStringList hidden = {}; ///< ids of regions and places that get no bar; the sums above them stay as they are

    friend bool operator==(const BreakdownQuery &, const BreakdownQuery &) = default;
};

/// What a query puts side by side: the scopes that it names, or what lies below the only one; a place alone.
QList<Scope> comparedScopes(const Edition &edition, const BreakdownQuery &query);
