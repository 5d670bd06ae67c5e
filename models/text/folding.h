// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text without what a reader need not type: case, diacritics, strokes through letters, characters that are not
/// seen, and the difference between straight and curly apostrophes. "Côte d’Ivoire" and "cote d'ivoire" fold to the
/// same, and so do "Łódź" and "lodz".
QString foldedForSearch(const QString &text);

/// Whether a character stands in words without being part of them: a soft hyphen, a blank of no width, the sign that
/// stretches Arabic words, marks of direction.
bool isUnseen(char32_t character);
