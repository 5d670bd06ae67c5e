// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// Finds the scope that someone typed on a command line: an id, or else a name, alias or ISO code, whatever its case
/// and diacritics.
struct ScopeLookup {
    std::optional<Scope> scope;
    QStringList nearest; ///< ids like the text, best first, where no scope was found; at most five

    static ScopeLookup find(const Edition &edition, const QString &text);
};
