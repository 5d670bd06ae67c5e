// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Plain text as a tool tip that shows just that text. Qt guesses whether a tool tip is markup; names and messages
/// come from data, so nothing is left to guess. Long texts wrap; endless ones are cut to what a screen holds.
QString toolTipText(const QString &plain);
