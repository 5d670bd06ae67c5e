// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text without what a reader need not type: case, diacritics, and the difference between straight and
/// curly apostrophes. "Côte d’Ivoire" and "cote d'ivoire" fold to the same.
QString foldedForSearch(const QString &text);
