// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The texts of a visible window that have less room than they need: labels, buttons, headings, fields, and bars that
/// hide what has no room. Parts that shorten their text on purpose, and have it whole in a tool tip, are passed over.
QStringList cutTexts(const QWidget &window);
