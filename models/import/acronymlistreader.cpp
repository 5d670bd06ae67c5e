// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/acronymlistreader.h"

#include "models/import/lines/printedtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool isListTitle(const QString &line)
{
    constexpr qsizetype longest = 60;
    return line.size() <= longest && PrintedText::isUpperCase(line) &&
           (line.contains("ACRONYMS"_L1) || line.contains("ABBREVIATIONS"_L1));
}

// "MiGOF", "T&TA", "S-NFI": several capitals, no more than a word's length.
bool isAcronym(QStringView word)
{
    constexpr qsizetype longest = 14;
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return word.size() >= 2 && word.size() <= longest && capitals >= 2 && word.front().isUpper() &&
           !u".,:;"_s.contains(word.back());
}

std::optional<Acronym> acronymIn(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !isAcronym(words.first()) || words.at(1).front().isDigit())
        return std::nullopt;
    // "UN Women United Nations Entity …": the expansion spells the first letters out.
    qsizetype length = 1;
    const bool spelledLater = words.size() > 3 && words.at(1).front() != words.first().front() &&
                              words.at(2).front() == words.first().front() &&
                              words.at(3).front() == words.first().at(1);
    if (spelledLater)
        length = 2;
    return Acronym{words.first(length).join(u' '), words.sliced(length).join(u' ')};
}

bool endsExpansion(const QString &line)
{
    constexpr qsizetype longest = 60;
    return line.size() <= longest && line.front().isLetter();
}

} // namespace

QList<Acronym> readAcronymList(const QList<BookLine> &lines)
{
    const auto title =
        std::find_if(lines.crbegin(), lines.crend(), [](const BookLine &line) { return isListTitle(line.text); });
    QList<Acronym> acronyms;
    QSet<QString> seen;
    bool goesOn = false; // the last expansion may have a second line
    for (auto line = title.base(); title != lines.crend() && line != lines.cend(); ++line) {
        if (line->text.isEmpty())
            continue;
        const auto acronym = acronymIn(line->text);
        if (!acronym && (line->startsPage || !goesOn || !endsExpansion(line->text)))
            break; // the back cover
        if (!acronym)
            acronyms.last().expansion += u' ' + line->text;
        else if (!seen.contains(acronym->acronym))
            acronyms.append(*acronym);
        goesOn = acronym.has_value();
        if (acronym)
            seen.insert(acronym->acronym);
    }
    return acronyms;
}
