// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folding.h"

#include "models/text/latinletters.h"

#include <algorithm>

namespace
{

// How ICU writes the letter in ASCII, or nothing where it is no such letter.
QLatin1StringView plainLatinLetter(char16_t character)
{
    const auto letters = latinLetters();
    const auto found = std::lower_bound(letters.begin(), letters.end(), character,
                                        [](const LatinLetter &known, char16_t c) { return known.letter < c; });
    return found != letters.end() && found->letter == character ? QLatin1StringView(found->ascii.data())
                                                                : QLatin1StringView();
}

} // namespace

bool isUnseen(char32_t character)
{
    constexpr char32_t tatweel = 0x640;
    return character == tatweel || QChar::category(character) == QChar::Other_Format;
}

QString foldedForSearch(const QString &text)
{
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
        const QLatin1StringView plain = plainLatinLetter(c.unicode());
        if (!plain.isEmpty())
            folded += plain;
        else
            folded += c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c;
    }
    return folded;
}
