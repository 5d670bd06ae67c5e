// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/whitespace.h"

#include "models/import/layout/textline.h"

#include <algorithm>
#include <cmath>
#include <limits>

WhiteStrips whiteStripsOf(const QList<PageWord> &words, double least)
{
    QList<WhiteStrip> ink;
    ink.reserve(words.size());
    for (const PageWord &word : words)
        ink.append({word.box.left(), word.box.right()});
    std::sort(ink.begin(), ink.end(), [](const WhiteStrip &a, const WhiteStrip &b) { return a.left < b.left; });
    WhiteStrips white;
    double end = -std::numeric_limits<double>::infinity();
    for (const WhiteStrip &strip : ink) {
        if (strip.left - end >= least)
            white.append({end, strip.left});
        end = std::max(end, strip.right);
    }
    white.append({end, std::numeric_limits<double>::infinity()});
    return white;
}

WhiteStrips innerStrips(WhiteStrips strips)
{
    strips.removeIf([](const WhiteStrip &strip) { return std::isinf(strip.left) || std::isinf(strip.right); });
    return strips;
}

WhiteStrips sharedStrips(const WhiteStrips &a, const WhiteStrips &b, double least)
{
    WhiteStrips shared;
    for (qsizetype i = 0, k = 0; i < a.size() && k < b.size();) {
        const WhiteStrip strip{std::max(a.at(i).left, b.at(k).left), std::min(a.at(i).right, b.at(k).right)};
        if (strip.width() >= least)
            shared.append(strip);
        if (a.at(i).right < b.at(k).right)
            ++i;
        else
            ++k;
    }
    return shared;
}

QList<QList<PageWord>> partedAt(const WhiteStrips &strips, const QList<PageWord> &words)
{
    QList<QList<PageWord>> parts(strips.size() + 1);
    for (const PageWord &word : words) {
        const auto after = std::find_if(strips.cbegin(), strips.cend(), [&](const WhiteStrip &strip) {
            return word.box.center().x() < strip.center();
        });
        parts[after - strips.cbegin()].append(word);
    }
    return parts;
}

QList<QList<PageWord>> bandsOf(const QList<PageWord> &words)
{
    QList<const PageWord *> sorted;
    sorted.reserve(words.size());
    for (const PageWord &word : words)
        sorted.append(&word);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PageWord *a, const PageWord *b) { return a->box.center().y() < b->box.center().y(); });
    // Boxes of lines that are set close overlap; their letters don't.
    constexpr double core = 0.35; // of the letters' size, above and below the middle
    QList<QList<PageWord>> bands;
    double bottom = -std::numeric_limits<double>::infinity();
    for (const PageWord *word : std::as_const(sorted)) {
        const double middle = word->box.center().y();
        const double half = sizeOf(*word) * core;
        if (bands.isEmpty() || middle - half > bottom)
            bands.append(QList<PageWord>());
        bands.last().append(*word);
        bottom = std::max(bottom, middle + half);
    }
    return bands;
}
