// SPDX-License-Identifier: GPL-3.0-or-later
// write-packed-edition PACKAGE: reads a data package and writes it to standard output as the source of
// resources/packededition.h: the program reads its own edition without parsing it. Fails where the package has a
// fault, be it a warning.
#include "models/edition/packededition.h"
#include "models/package/datapackagereader.h"

#include <QCoreApplication>
#include <cstdio>

namespace
{

// As a string literal, for which compilers need no time.
void writeLiteral(std::u16string_view text)
{
    constexpr int unitsOfLine = 2000;
    int units = 0;
    std::fputs("u\"", stdout);
    for (const char16_t c : text) {
        const bool plain = c >= u' ' && c < 0x7f && c != u'"' && c != u'\\' && c != u'?';
        if (plain)
            std::putchar(static_cast<char>(c));
        else
            std::printf("\\x%x\" u\"", static_cast<unsigned>(c)); // ended, or digits behind it would belong to it
        if (++units % unitsOfLine == 0)
            std::fputs("\"\n    u\"", stdout);
    }
    std::fputs("\"", stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const EditionResult result = DataPackageReader::read(QCoreApplication::arguments().value(1));
    for (const Fault &fault : result.faults)
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.toString()));
    if (!result.edition || !result.faults.isEmpty())
        return 1;
    const std::u16string packed = PackedEdition::written(result.edition->data());
    std::printf("// Written by write-packed-edition (tools/packededition.cpp).\n"
                "#include \"resources/packededition.h\"\n\n"
                "static constexpr char16_t packed[] =\n    ");
    writeLiteral(packed);
    std::printf(";\n\nstd::u16string_view packedEmbeddedEdition()\n{\n    return {packed, %zu};\n}\n", packed.size());
    return 0;
}
