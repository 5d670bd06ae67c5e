// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfile.h"

#include "pdftext.h"

BookImporter::Result importBook(const QByteArray &bytes, const QString &file, const EditionPtr &known,
                                const Progress &progress)
{
    if (!bytes.startsWith("%PDF-"))
        return BookImporter(known, progress).importText(bytes, file);

    // Reading the pages takes longer than making sense of them.
    constexpr double pagesShare = 0.9;
    const auto part = [&](double from, double to) -> Progress {
        if (!progress)
            return {};
        return [&progress, from, to](double done) { return progress(from + (to - from) * done); };
    };
    const PdfText::Result text = PdfText::read(bytes, file, part(0, pagesShare));
    if (text.cancelled || hasErrors(text.faults))
        return {nullptr, text.faults, text.cancelled};
    BookImporter::Result result = BookImporter(known, part(pagesShare, 1)).importLines(text.lines, file);
    result.diagnostics = text.faults + result.diagnostics;
    return result;
}
