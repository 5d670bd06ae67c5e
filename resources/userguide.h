// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The user guide that the program carries: docs/user-guide.md, and docs/user-guide.LANGUAGE.md where somebody wrote
/// it.
namespace UserGuide
{
/// Whether there is a guide in the language of this locale ("fr_FR"); there is one in English.
bool isTranslated(const QString &locale);
/// The guide in that language, or in English.
QString markdown(const QString &locale);
} // namespace UserGuide
