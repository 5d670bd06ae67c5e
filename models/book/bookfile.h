// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookimporter.h"

/// Imports a book from a file, whatever its form.
class BookFile
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)

public:
    static constexpr qint64 maximumSize = 256 * 1024 * 1024; ///< bytes

    /// Reads the text or PDF at `path`; `known` as in BookImporter. Synchronous; may run in any thread.
    static BookImporter::Result import(const QString &path, const EditionPtr &known, const Progress &progress = {});
};
