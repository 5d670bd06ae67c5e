// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// Hashtags of the Humanitarian Exchange Language, version 1.1 (hxlstandard.org): a row of them below the header tells
/// other tools what a table's columns hold.
namespace Hxl
{
QString id();
/// What the names of these rows are: regions, places, or both.
QString name(const QList<Scope> &rows);
/// US dollars required under one theme, or in total with -1. The theme is an attribute of its own: `+principle_1`.
QString amount(const Edition &edition, int theme);
} // namespace Hxl
