// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/bookimporter.h"

/// What the importer makes of a text.
inline EditionResult imported(const QByteArray &bytes)
{
    return BookImporter().importText(bytes, QStringLiteral("book.txt"));
}
