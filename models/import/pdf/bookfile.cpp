// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/bookfile.h"

#include "models/edition/edition.h"
#include "models/import/layout/booklayout.h"
#include "models/import/layout/ligatures.h"
#include "models/import/pdf/pdfreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace
{

// The words of a known edition, and those of the book itself, most of which have no ligature.
QSet<QString> vocabularyOf(const EditionPtr &known, const QList<PrintedPage> &pages)
{
    QSet<QString> vocabulary;
    for (const PrintedPage &page : pages) {
        for (const PageWord &word : page.words) {
            const bool plain =
                std::all_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.unicode() < 128; });
            if (plain)
                Ligatures::addWords(vocabulary, word.text);
        }
    }
    if (!known)
        return vocabulary;
    for (const Narrative &narrative : known->data().narratives)
        Ligatures::addWords(vocabulary, narrative.text);
    for (const Place &place : known->places())
        Ligatures::addWords(vocabulary, place.name);
    return vocabulary;
}

// The stages of the importer number pages like lines, of which a PDF has none.
QList<Fault> onPages(QList<Fault> faults)
{
    for (Fault &fault : faults)
        fault.page = static_cast<int>(std::exchange(fault.line, 0));
    return faults;
}

} // namespace

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
                                    const Progress &progress, const QString &reader)
{
    // Like other readers, past a few bytes of something else.
    constexpr qsizetype headerWithin = 1024;
    if (!QByteArrayView(bytes).first(std::min(bytes.size(), headerWithin)).contains("%PDF-"))
        return BookImporter(known, progress).importText(bytes, file);

    // Reading the pages takes longer than making sense of them.
    constexpr double pagesShare = 0.9;
    const auto part = [&](double from, double to) -> Progress {
        if (!progress)
            return {};
        return [&progress, from, to](double done) { return progress(from + (to - from) * done); };
    };
    PdfReader::Result read = PdfReader(file, reader, part(0, pagesShare)).read(bytes);
    if (read.cancelled || hasErrors(read.faults))
        return {nullptr, onPages(read.faults), read.cancelled};
    Ligatures ligatures(read.pages);
    if (ligatures.areOdd())
        read.faults += ligatures.mend(vocabularyOf(known, read.pages), file);
    const BookLayout layout = layoutOf(read.pages, file);
    EditionResult result = BookImporter(known, part(pagesShare, 1)).importLines(layout.lines, file, layout.tables);
    result.faults = onPages(read.faults + layout.faults + result.faults);
    return result;
}
