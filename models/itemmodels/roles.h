// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

/// Roles that mean the same in every model of this room that has them, so that a view over several reads them alike.
namespace Roles
{
enum Shared {
    Scope = Qt::UserRole, ///< Scope that a row is about; invalid where it names none
    Theme,                ///< int: index of its theme, or -1
    Sort,                 ///< what rows are sorted by
    FilterKey,            ///< names folded by foldedForSearch()
    FirstOwn              ///< where a model's own roles begin
};
} // namespace Roles
