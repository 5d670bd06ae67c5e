// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Edition;
struct Scope;

/// How much of a name that no window has room for.
enum class NameLength {
    Shown, ///< at most mostShown characters
    Whole  ///< for files and tool tips
};
constexpr qsizetype mostShown = 160; // more than any name of the book has
constexpr qsizetype mostInLegend = 30;

/// The name of a theme, region or place in the language of the program, where translations/names.h lists it;
/// otherwise the name itself, in one printable line.
QString displayName(const QString &name, NameLength length = NameLength::Shown);
QString displayName(const Edition &edition, Scope scope, NameLength length = NameLength::Shown);
/// The same, with the region where several places have the name: "Regional initiatives (South America)".
QString distinctName(const Edition &edition, Scope scope, NameLength length = NameLength::Shown);
/// "Principle 1", "Objective 3".
QString shortThemeName(const Edition &edition, int theme);
/// "Rights": what stands in legends and narrow columns. The title where the package has no short one and it is
/// short itself (mostInLegend); otherwise "Principle 1".
QString shortThemeTitle(const Edition &edition, int theme);
/// "Principle 1: Adhering to international standards …".
QString fullThemeName(const Edition &edition, int theme, NameLength length = NameLength::Shown);
