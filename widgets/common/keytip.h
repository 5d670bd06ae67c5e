// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

/// The tip of the action's buttons is its status tip with its key, whenever one of them changes.
void keepKeyInTip(QAction *action);
