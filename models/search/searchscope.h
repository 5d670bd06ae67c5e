// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/search/searchquery.h"

/// The regions, places and themes to which a filter narrows a search.
namespace SearchScope
{
/// The places or regions that the value of a filter means: an id, a name or a code in full, or else the beginning of
/// words of a name.
QList<Scope> scopes(const Edition &edition, SearchFilter::Field field, const QString &value);
/// The themes that the value means: an id, "o2" or "p1", or the beginning of words of its name.
QList<int> themes(const Edition &edition, const QString &value);
} // namespace SearchScope
