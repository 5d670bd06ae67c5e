// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

/// The total of several scopes together, over all themes. A place that is selected beside its region, or a region
/// beside the world, is counted once.
FundingSum totalCountedOnce(const Edition &edition, const QList<Scope> &scopes);
/// The same for one theme.
FundingSum totalCountedOnce(const Edition &edition, const QList<Scope> &scopes, int theme);
