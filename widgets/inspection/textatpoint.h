// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>

/// The texts that a point of the screen shows in a window of the program: of a menu's entry, a heading, a row, a
/// button, a run of a text, a label of the chart. What is read comes first; tool tip, status tip and what a screen
/// reader says come after it.
QStringList textsAtPoint(const QPoint &globalPosition);
