// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const EditionResult result = BookImporter().importText(bytes, QStringLiteral("book.txt"));
    // Either an edition, or an error that says why not.
    if (!result.edition == !hasErrors(result.faults))
        std::abort();
    return 0;
}
