// SPDX-License-Identifier: GPL-3.0-or-later
// Writes models/text/latinletters.cpp to its standard output: letters that no normalisation takes apart (ł, đ, ø, ı,
// æ), as ICU writes them in ASCII. ICU takes longer to get ready for that than the program needs for everything else.
#include <QString>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unicode/translit.h>

namespace
{

bool isAsciiWord(const QString &text)
{
    constexpr qsizetype longest = 7; // as LatinLetter has room for
    return !text.isEmpty() && text.size() <= longest &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toAscii(
        icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !toAscii) {
        std::fprintf(stderr, "ICU has no Latin-ASCII: %s\n", u_errorName(status));
        return 1;
    }
    std::printf("// Written by write-latin-letters (tools/latinletters.cpp).\n"
                "#include \"models/text/latinletters.h\"\n\n"
                "static constexpr LatinLetter letters[] = {\n");
    constexpr char16_t last = 0xab6f; // the last block of Latin letters
    for (char16_t c = 0x80; c <= last; ++c) {
        const bool folded = QString(QChar(c)).normalized(QString::NormalizationForm_KD).toCaseFolded() == QChar(c);
        if (!folded || !QChar::isLetter(c) || QChar::script(c) != QChar::Script_Latin)
            continue;
        icu::UnicodeString letter{UChar(c)};
        toAscii->transliterate(letter);
        const QString ascii = QString::fromUtf16(letter.getBuffer(), letter.length()).toLower();
        if (isAsciiWord(ascii))
            std::printf("    {0x%x, \"%s\"},\n", static_cast<unsigned>(c), qUtf8Printable(ascii));
    }
    std::printf("};\n\nstd::span<const LatinLetter> latinLetters()\n{\n    return letters;\n}\n");
    return 0;
}
