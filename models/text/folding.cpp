// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folding.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace
{

bool isAsciiWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

// Letters that no normalisation takes apart (ł, đ, ø, ı, æ), as ICU writes them in ASCII.
QHash<char16_t, QString> plainLatinLetters()
{
    QHash<char16_t, QString> plain;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toAscii(
        icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !toAscii)
        return plain;
    constexpr char16_t last = 0xab6f; // the last block of Latin letters
    for (char16_t c = 0x80; c <= last; ++c) {
        if (!QChar::isLetter(c) || QChar::script(c) != QChar::Script_Latin)
            continue;
        icu::UnicodeString letter{UChar(c)};
        toAscii->transliterate(letter);
        const QString ascii = QString::fromUtf16(letter.getBuffer(), letter.length()).toLower();
        if (isAsciiWord(ascii))
            plain.insert(c, ascii);
    }
    return plain;
}

} // namespace

bool isUnseen(char32_t character)
{
    constexpr char32_t tatweel = 0x640;
    return character == tatweel || QChar::category(character) == QChar::Other_Format;
}

QString foldedForSearch(const QString &text)
{
    static const QHash<char16_t, QString> plain = plainLatinLetters();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.unicode() < 0x80) {
            folded += c == u'`' ? QChar(u'\'') : c;
            continue;
        }
        if (c.category() == QChar::Mark_NonSpacing || isUnseen(c.unicode()))
            continue;
        const auto letter = plain.constFind(c.unicode());
        if (letter != plain.cend())
            folded += *letter;
        else
            folded += c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c;
    }
    return folded;
}
