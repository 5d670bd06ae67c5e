// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

/// The tip of the action's buttons is its status tip with its key, whenever one of them changes.
void keepKeyInTip(QAction *action);

/// All keys of the action as people write them, in a list as their language has it; empty without one.
QString keysText(const QAction &action);
