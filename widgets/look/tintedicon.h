// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The action icon `:/icons/actions/NAME.svg`, drawn in the text colour of the current palette, so that it can be seen
/// on light and dark windows at any scale. Arrows back and forward turn with the direction of reading. Null where there
/// is no such file.
QIcon tintedIcon(const QString &name);
