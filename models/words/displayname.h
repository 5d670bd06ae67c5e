// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Edition;
struct Scope;

/// The name of a theme, region or place in the language of the program, where translations/names.h lists it;
/// otherwise the name itself.
QString displayName(const QString &name);
QString displayName(const Edition &edition, Scope scope);
/// The same, with the region where several places have the name: "Regional initiatives (South America)".
QString distinctName(const Edition &edition, Scope scope);
/// "Principle 1", "Objective 3".
QString shortThemeName(const Edition &edition, int theme);
/// "Principle 1: Adhering to international standards …".
QString fullThemeName(const Edition &edition, int theme);
