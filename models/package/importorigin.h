// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QString>
#include <optional>

/// How a kept edition came in, so that it can be imported again once books are read better. Stands in the package's
/// folder beside its tables and goes where it goes; it is of this computer, not of the edition.
struct ImportOrigin {
    int importer = 0; ///< BookImporter::version then; 0 where it was not recorded yet
    QString book;     ///< absolute path of the file; empty where not recorded
    int declined = 0; ///< the importer that was offered and not wanted; 0 for none

    /// What stands in `folder`; the default where nothing that can be read does.
    static ImportOrigin read(const QString &folder);
    std::optional<Fault> write(const QString &folder) const;

    friend bool operator==(const ImportOrigin &, const ImportOrigin &) = default;
};
