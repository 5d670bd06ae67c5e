// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookimporter.h"

/// Imports a book whether it is a PDF or a text, which its first bytes tell. `file` is the name for messages; for
/// `known` and `progress` see BookImporter.
BookImporter::Result importBook(const QByteArray &bytes, const QString &file, const EditionPtr &known = {},
                                const Progress &progress = {});
