// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// Finds the scope that someone typed on a command line: an id, or else a name, alias or ISO code, whatever its case
/// and diacritics. Names of their own go before other names; where several scopes have one, none is taken.
struct ScopeLookup {
    std::optional<Scope> scope;
    QStringList ambiguous = {}; ///< the ids of all that the text may mean, where it is several
    QStringList nearest = {};   ///< ids like the text, best first, where there is none; at most five

    static ScopeLookup find(const Edition &edition, const QString &text);
};
