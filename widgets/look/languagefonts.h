// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

/// Fonts of the language's script beside the desktop's own. Left to itself, the system takes whatever has the letters:
/// Chinese then has Japanese forms, and Arabic is of another family than the Latin beside it.
namespace LanguageFonts
{
/// Gives the application's font the family that this locale's script is best written with, if it is installed.
void apply(const QLocale &locale);
/// Whether words of this locale may slant: Arabic and Chinese have no italics.
bool haveItalics(const QLocale &locale = QLocale());
} // namespace LanguageFonts
