// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QCoreApplication>
#include <optional>

class Edition;

/// Writes an edition as a data package (docs/data-package.md), in the order of the edition, so that reading a
/// package and writing it gives the same tables byte for byte.
class DataPackageWriter
{
    Q_DECLARE_TR_FUNCTIONS(DataPackageWriter)

public:
    /// Writes into `folder`, which is created and must be absent or empty: everything is written beside it first and
    /// renamed in one step, so a fault leaves nothing behind.
    static std::optional<Fault> write(const Edition &edition, const QString &folder);
};
