// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/columntext.h"

#include "models/import/lines/printedtext.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr double sameSize = 0.06; // of the running text's size
constexpr double headingSize = 1.09;
constexpr int mostHeadingLines = 5;

bool alike(const TextLine &above, const TextLine &below)
{
    return std::abs(above.size - below.size) <= std::max(above.size, below.size) * sameSize;
}

// From a line to the next in this column's paragraphs, points.
double stepOf(const QList<TextLine> &lines, const PageStyle &style)
{
    QMap<int, int> counts; // quarters of a point
    int steps = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!alike(lines.at(i - 1), lines.at(i)))
            continue;
        ++steps;
        ++counts[static_cast<int>(std::lround((lines.at(i).middle() - lines.at(i - 1).middle()) * 4))];
    }
    const double usual = lines.isEmpty() ? style.step : style.step * lines.first().size / style.size;
    constexpr int enough = 4;
    if (steps < enough || style.stepIsKnown)
        return usual;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most.value() * 2 < steps ? usual : most.key() / 4.0;
}

bool partsParagraphs(const TextLine &above, const TextLine &below, double step)
{
    const double distance = below.middle() - above.middle();
    return !alike(above, below) || above.bold != below.bold || distance > step * 1.12 + 1;
}

bool isHeading(const QList<TextLine> &lines, const PageStyle &style)
{
    if (lines.size() > mostHeadingLines)
        return false;
    const bool large = std::all_of(lines.cbegin(), lines.cend(),
                                   [&](const TextLine &line) { return line.size >= style.size * headingSize; });
    const bool bold = std::all_of(lines.cbegin(), lines.cend(), [](const TextLine &line) { return line.bold; });
    return (large || bold) && !u".;,"_s.contains(lines.last().text.back());
}

} // namespace

QList<ColumnBlock> blocksOf(const PageColumn &column, const PageStyle &style)
{
    const QList<TextLine> &lines = column.lines;
    const double step = stepOf(lines, style);
    QList<ColumnBlock> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool larger = i > 0 && lines.at(i).size > style.size * headingSize;
        const double own = larger ? style.step * lines.at(i).size / style.size : step;
        if (i == 0 || partsParagraphs(lines.at(i - 1), lines.at(i), own))
            blocks.append(ColumnBlock());
        blocks.last().lines.append(lines.at(i));
    }
    for (ColumnBlock &block : blocks)
        block.heading = isHeading(block.lines, style);
    return blocks;
}

void findNamedHeadings(QList<ColumnBlock> &blocks, const QSet<QString> &names)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).heading || !names.contains(PrintedText::folded(blocks.at(i).lines.first().text)))
            continue;
        if (blocks.at(i).lines.size() > 1) {
            if (!blocks.at(i).lines.at(1).text.front().isUpper())
                continue;
            blocks.insert(i + 1, {blocks.at(i).lines.mid(1)});
            blocks[i].lines.resize(1);
        }
        blocks[i].heading = blocks[i].doubtful = true;
    }
}

bool isMargin(const PageColumn &column, const PageStyle &style)
{
    if (!column.beside)
        return false;
    constexpr double narrow = 0.72;
    if (column.box.width() < style.narrowest * narrow)
        return true;
    return std::all_of(column.lines.cbegin(), column.lines.cend(), [&](const TextLine &line) {
        return line.italic != style.italic && std::abs(line.size - style.size) > style.size * sameSize;
    });
}
