// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"

/// What reading an edition came to, from a data package or from the book itself. Reading takes long enough to be
/// stopped; then there is neither an edition nor a fault.
struct EditionResult {
    EditionPtr edition;  ///< null where a fault is an error or the reading was stopped
    QList<Fault> faults; ///< warnings too: what was left out, or doubtful and how it was settled
    bool cancelled = false;
};
