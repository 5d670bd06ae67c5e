// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// Every name by which a scope may be looked for; no name twice, and none empty.
struct PlaceNames {
    QStringList own;    ///< in the language of the program first, then as the edition has it
    QStringList others; ///< the printed name, aliases and ISO codes

    static PlaceNames of(const Edition &edition, Scope scope);
    QStringList all() const { return own + others; }
};
