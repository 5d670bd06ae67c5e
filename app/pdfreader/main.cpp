// SPDX-License-Identifier: GPL-3.0-or-later
// migof-explorer-pdf FIRST STEP: reads a PDF from its standard input and writes the pages FIRST, FIRST + STEP … as
// messages (models/import/pages/pagestream.h). It opens no file of its own accord, and the system ends it when it
// takes more memory or time than any book needs.

#include "app/pdfreader/pdfpages.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace
{

#ifdef Q_OS_UNIX
void limit(int resource, rlim_t most)
{
    const rlimit bounds{most, most};
    setrlimit(resource, &bounds);
}
#endif

void limitResources()
{
#ifdef Q_OS_UNIX
    [[maybe_unused]] constexpr rlim_t mostMemory = rlim_t(1) << 30; // bytes; a book of 400 pages takes a tenth of it
    constexpr rlim_t mostSeconds = 600; // of the processor, should nobody be there to end it
#ifndef MIGOF_SANITIZED
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_FSIZE, 0); // pipes don't count
    limit(RLIMIT_CORE, 0);
#endif
}

void write(const PageMessage &message)
{
    const QByteArray bytes = PageStream::written(message);
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) !=
            static_cast<std::size_t>(bytes.size()) ||
        std::fflush(stdout) != 0)
        std::exit(EXIT_FAILURE); // nobody reads any more
}

} // namespace

int main(int argc, char *argv[])
{
    const int first = argc > 2 ? std::atoi(argv[1]) : 0; // NOLINT(cert-err34-c): 0 is refused
    const int step = argc > 2 ? std::atoi(argv[2]) : 0;  // NOLINT(cert-err34-c)
    if (first < 1 || step < 1) {
        std::fputs("Usage: migof-explorer-pdf FIRST STEP < PDF (started by MiGOF Explorer)\n", stderr);
        return 2;
    }
    limitResources();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return EXIT_FAILURE;
    const QByteArray pdf = input.readAll();
    const PdfPages pages(pdf);
    const PageMessage opened = pages.opened();
    write(opened);
    if (opened.kind != PageMessage::Kind::Opened)
        return EXIT_SUCCESS;
    for (int number = first; number <= opened.pages; number += step)
        write(pages.page(number));
    write({PageMessage::Kind::Finished, 0, {}});
    return EXIT_SUCCESS;
}
