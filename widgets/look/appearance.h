// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Light, dark and high-contrast windows. Qt 6.4 follows the desktop's own scheme where the platform theme tells it;
/// the others are palettes of ours on the Fusion style.
namespace Appearance
{
/// "light", "dark", "high-contrast", or anything else for what the desktop has.
void apply(const QString &appearance);
} // namespace Appearance
