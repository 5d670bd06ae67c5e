// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <optional>

/// The words in the head of a printed funding table: one meaning for the book as text and as PDF.
namespace TableLabels
{

/// What a theme's label begins with: "Principle" or "Objective".
bool isKind(const QString &word);
/// The theme of a label in two words, "Principle 1"; its title is the label.
std::optional<Theme> themeOf(const QString &kind, const QString &number);
/// "Total", over the last column and before the last row.
bool isTotal(const QString &word);

} // namespace TableLabels
