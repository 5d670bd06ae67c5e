// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Levenshtein's distance: the fewest insertions, deletions and replacements of characters that make one text the
/// other. Takes time in proportion to the product of their lengths.
int editDistance(const QString &a, const QString &b);
