// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// The scopes that no other one of the list contains, each once: what is added up where a reader chose a region
/// together with one of its own places.
QList<Scope> withoutOverlap(const Edition &edition, const QList<Scope> &scopes);

/// The sum over some scopes in which every place counts once; `theme` is -1 for all themes.
FundingSum sumOf(const Edition &edition, const QList<Scope> &scopes, int theme = -1);
