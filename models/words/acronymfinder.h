// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/text/termfinder.h"

/// Finds the acronyms of an edition in texts, in the plural too ("NGOs"); Match::id is an index into its acronyms.
TermFinder acronymFinder(const Edition &edition);
