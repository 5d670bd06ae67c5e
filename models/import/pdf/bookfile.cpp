// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/bookfile.h"

#include "models/import/pdf/pdftext.h"

#include <QFile>
#include <QFileInfo>

EditionResult BookFile::import(const QString &path, const EditionPtr &known, const Progress &progress)
{
    const auto failed = [&path](const QString &message) {
        return EditionResult{nullptr, {Fault::error(message, path)}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failed(tr("no such file; expected the book as text or PDF"));
    if (!info.isFile())
        return failed(tr("not a file; expected the book as text or PDF"));
    if (info.size() > maximumSize)
        return failed(tr("larger than 256 MiB; expected the book as text or PDF"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is the system's reason
        return failed(tr("cannot be opened: %1").arg(file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        //: %1 is the system's reason
        return failed(tr("cannot be read: %1").arg(file.errorString()));
    return importBytes(bytes, path, known, progress);
}

EditionResult BookFile::importBytes(const QByteArray &bytes, const QString &file, const EditionPtr &known,
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
    EditionResult result = BookImporter(known, part(pagesShare, 1)).importLines(text.lines, file);
    result.faults = text.faults + result.faults;
    return result;
}
