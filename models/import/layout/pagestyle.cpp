// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/pagestyle.h"

#include "models/import/layout/columnfinder.h"
#include "models/import/layout/textline.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace
{

int mostCounted(const QMap<int, qsizetype> &counts, int otherwise)
{
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? otherwise : most.key();
}

constexpr double tenths = 10; // what sizes and steps are rounded to

} // namespace

double textSizeOf(const QList<PrintedPage> &pages)
{
    QMap<int, qsizetype> letters;
    for (const PrintedPage &page : pages) {
        for (const PageWord &word : page.words)
            letters[static_cast<int>(std::lround(sizeOf(word) * tenths))] += word.text.size();
    }
    constexpr int usual = 100;
    return std::max(mostCounted(letters, usual) / tenths, 1.0);
}

PageStyle styleOf(const QList<QList<PageColumn>> &columnsOfPages, double size)
{
    PageStyle style;
    style.size = size;
    QMap<int, qsizetype> steps;
    QMap<int, qsizetype> lettersOfWidth; // width in sizes of the text
    qsizetype letters = 0;
    qsizetype italic = 0;
    for (const QList<PageColumn> &columns : columnsOfPages) {
        for (const PageColumn &column : columns) {
            const QList<TextLine> &lines = column.lines;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (std::abs(lines.at(i).size - size) > size / 20)
                    continue;
                letters += lines.at(i).text.size();
                italic += lines.at(i).italic ? lines.at(i).text.size() : 0;
                lettersOfWidth[static_cast<int>(std::lround(column.box.width() / size))] += lines.at(i).text.size();
                if (i > 0 && std::abs(lines.at(i - 1).size - size) <= size / 20)
                    ++steps[static_cast<int>(std::lround((lines.at(i).middle() - lines.at(i - 1).middle()) * tenths))];
            }
        }
    }
    constexpr double usualStep = 1.2;
    style.step = mostCounted(steps, static_cast<int>(size * usualStep * tenths)) / tenths;
    style.italic = italic * 2 > letters;
    for (auto width = lettersOfWidth.cbegin(); width != lettersOfWidth.cend(); ++width) {
        // With those of nearly the same width.
        qsizetype alike = 0;
        for (auto other = width; other != lettersOfWidth.cend() && other.key() <= width.key() + 2; ++other)
            alike += *other;
        if (alike * 8 < letters)
            continue;
        style.narrowest = width.key() * size;
        break;
    }
    return style;
}
