// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/textline.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace
{

// A hyphen that a program set by itself stands nearer to its word than words do.
bool isHyphenOf(const PageWord &before, const PageWord &word)
{
    constexpr double nearest = 0.18; // of the letters' size
    return word.text == u'-' && word.box.left() - before.box.right() < sizeOf(before) * nearest;
}

} // namespace

bool goesOnWithTitle(const TextLine &title, const TextLine &below)
{
    constexpr double farthest = 2.3; // sizes of the letters
    const double distance = below.middle() - title.middle();
    return std::abs(title.size - below.size) < below.size / 20 && distance > 0 && distance < below.size * farthest;
}

double sizeOf(const PageWord &word)
{
    constexpr double sizeOfHeight = 0.75; // what most fonts have
    return word.fontSize > 0 ? word.fontSize : word.box.height() * sizeOfHeight;
}

QList<WordLine> wordLinesOf(const QList<PageWord> &words)
{
    QList<const PageWord *> sorted;
    sorted.reserve(words.size());
    for (const PageWord &word : words)
        sorted.append(&word);
    const auto middle = [](const PageWord *word) { return word->box.center().y(); };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const PageWord *a, const PageWord *b) { return middle(a) < middle(b); });
    QList<WordLine> lines;
    for (qsizetype first = 0; first < sorted.size();) {
        // A line's words differ in height where some are set smaller or raised.
        const double size = sizeOf(*sorted.at(first));
        constexpr double sameLine = 0.45; // of the letters' size, from a word to the next
        constexpr double farthest = 0.7;  // and from the first to the last
        qsizetype end = first + 1;
        while (end < sorted.size() && middle(sorted.at(end)) - middle(sorted.at(end - 1)) < size * sameLine &&
               middle(sorted.at(end)) - middle(sorted.at(first)) < size * farthest)
            ++end;
        std::stable_sort(sorted.begin() + first, sorted.begin() + end,
                         [](const PageWord *a, const PageWord *b) { return a->box.left() < b->box.left(); });
        WordLine line;
        line.reserve(end - first);
        for (; first < end; ++first)
            line.append(*sorted.at(first));
        lines.append(line);
    }
    return lines;
}

QList<TextLine> linesOf(const QList<PageWord> &words)
{
    QList<TextLine> lines;
    for (const WordLine &line : wordLinesOf(words))
        lines.append(textOf(line));
    return lines;
}

TextLine textOf(const WordLine &words)
{
    TextLine line;
    QHash<int, qsizetype> lettersOfSize; // tenths of a point
    qsizetype bold = 0;
    qsizetype italic = 0;
    qsizetype letters = 0;
    const PageWord *before = nullptr;
    for (const PageWord &word : words) {
        if (before && !isHyphenOf(*before, word))
            line.text += u' ';
        line.text += word.text;
        line.box |= word.box;
        letters += word.text.size();
        lettersOfSize[static_cast<int>(std::lround(sizeOf(word) * 10))] += word.text.size();
        bold += word.bold ? word.text.size() : 0;
        italic += word.italic ? word.text.size() : 0;
        before = &word;
    }
    qsizetype most = 0;
    for (auto it = lettersOfSize.cbegin(); it != lettersOfSize.cend(); ++it) {
        if (*it > most || (*it == most && it.key() > line.size * 10)) {
            most = *it;
            line.size = it.key() / 10.0;
        }
    }
    line.bold = bold * 10 >= letters * 8;
    line.italic = italic * 10 >= letters * 8;
    return line;
}
