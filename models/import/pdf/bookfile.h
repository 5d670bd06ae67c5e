// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/bookimporter.h"
#include "models/import/pdf/pdfreader.h"

/// Imports a book from a file, text or PDF. Synchronous; may run in any thread.
class BookFile
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)

public:
    static constexpr qint64 maximumSize = qint64(256) * 1024 * 1024; ///< bytes

    /// Reads the file at `path`; for `known` and `progress` see BookImporter.
    static EditionResult import(const QString &path, const EditionPtr &known, const Progress &progress = {});
    /// The same from bytes, whose beginning tells whether they are a PDF. `file` is the name for messages, `reader` the
    /// program that reads PDFs.
    static EditionResult importBytes(const QByteArray &bytes, const QString &file, const EditionPtr &known = {},
                                     const Progress &progress = {},
                                     const QString &reader = PdfReader::defaultProgram());
};
