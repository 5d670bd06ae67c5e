// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/files/progress.h"
#include "models/import/lines/bookline.h"

#include <QByteArray>
#include <QCoreApplication>

/// The text of a PDF as lines for BookImporter::importLines(), page by page, blocks and columns kept apart.
class PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfText)

public:
    struct Result {
        QList<BookLine> lines; ///< with their page numbers
        QList<Fault> faults;   ///< an error where the file is encrypted, damaged, or has no text
        bool cancelled = false;
    };

    /// `file` is the name for messages.
    static Result read(const QByteArray &bytes, const QString &file, const Progress &progress = {});
};
