// SPDX-License-Identifier: GPL-3.0-or-later
// write-search-index PACKAGE: reads a data package and writes its search index to standard output, as the source of
// resources/preparedindex.h. Building it takes longer than all else that a search takes.
#include "models/search/searchindex.h"
#include "models/package/datapackagereader.h"

#include <QCoreApplication>
#include <cstdio>

namespace
{

// As a string literal, for which compilers need no time.
void writeBytes(const QByteArray &bytes)
{
    constexpr int bytesOfLine = 2000;
    int written = 0;
    std::fputs("\"", stdout);
    for (const char c : bytes) {
        const bool plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '?';
        if (plain)
            std::putchar(c);
        else
            std::printf("\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
        if (++written % bytesOfLine == 0)
            std::fputs("\"\n    \"", stdout);
    }
    std::fputs("\"", stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const EditionPtr edition = DataPackageReader::read(QCoreApplication::arguments().value(1)).edition;
    const QByteArray bytes = edition ? SearchIndex(edition).written() : QByteArray();
    if (bytes.isEmpty()) {
        std::fputs("There is no package, or no SQLite for its index\n", stderr);
        return 1;
    }
    std::printf("// Written by write-search-index (tools/searchindex.cpp).\n"
                "#include \"resources/preparedindex.h\"\n\n"
                "alignas(16) static constexpr char prepared[] =\n    ");
    writeBytes(bytes);
    std::printf(";\n\nQByteArrayView preparedSearchIndex()\n{\n    return {prepared, %lld};\n}\n",
                static_cast<long long>(bytes.size()));
    return 0;
}
