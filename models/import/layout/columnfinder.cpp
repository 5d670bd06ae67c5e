// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/columnfinder.h"

#include "models/import/lines/printedtext.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace
{

// All in sizes of the running text.
constexpr double leastGutter = 0.7;
constexpr double narrowestColumn = 4;
// Beside each other, for a strip to part columns where none is known; and inside of a column, which seldom has more.
constexpr qsizetype fewestLines = 3;
constexpr qsizetype fewestInside = 8;
constexpr qsizetype fewestKnownInside = 2;

QRectF boxOf(const QList<PageWord> &words)
{
    QRectF box;
    for (const PageWord &word : words)
        box |= word.box;
    return box;
}

// Where each line of the words begins, points.
QList<double> lineStarts(const QList<PageWord> &words)
{
    QList<double> starts;
    for (const WordLine &line : wordLinesOf(words))
        starts.append(line.first().box.left());
    return starts;
}

// In a column most lines begin at one place; behind gaps between words that happen to meet, they don't.
bool beginAlike(const QList<double> &starts, double size)
{
    const double first = *std::min_element(starts.cbegin(), starts.cend());
    const auto alike =
        std::count_if(starts.cbegin(), starts.cend(), [=](double start) { return start - first < size / 8; });
    return alike * 10 >= starts.size() * 8;
}

} // namespace

ColumnFinder::ColumnFinder(const QList<PrintedPage> &pages, double size, const QStringList &titles)
    : m_size(size)
    , m_titles(titles)
{
    learnTitleSize(pages);
    learn(pages);
}

void ColumnFinder::learnTitleSize(const QList<PrintedPage> &pages)
{
    QMap<int, int> sizes; // tenths of a point
    for (const PrintedPage &page : pages) {
        QList<PageWord> large = page.words;
        large.removeIf([this](const PageWord &word) { return sizeOf(word) < m_size * 1.15; });
        for (const TextLine &line : linesOf(large)) {
            if (m_titles.contains(PrintedText::squashed(line.text)))
                ++sizes[static_cast<int>(std::lround(line.size * 10))];
        }
    }
    const auto most = std::max_element(sizes.cbegin(), sizes.cend());
    m_titleSize = most == sizes.cend() ? 0 : most.key() / 10.0;
}

void ColumnFinder::learn(const QList<PrintedPage> &pages)
{
    QList<double> found;
    for (const PrintedPage &page : pages)
        found += find(page.words).gutters;
    std::sort(found.begin(), found.end());
    const qsizetype enough = std::max<qsizetype>(2, pages.size() / 25);
    for (qsizetype first = 0; first < found.size();) {
        qsizetype end = first + 1;
        while (end < found.size() && found.at(end) - found.at(end - 1) < m_size / 4)
            ++end;
        if (end - first >= enough)
            m_known.append(found.at((first + end) / 2));
        first = end;
    }
}

QList<PageColumn> ColumnFinder::columnsOf(const QList<PageWord> &words) const
{
    QList<PageColumn> columns;
    const Found found = find(words);
    for (const Part &part : found.parts)
        columns.append({linesOf(part.words), boxOf(part.words), part.beside});
    return columns;
}

ColumnFinder::Found ColumnFinder::find(const QList<PageWord> &words) const
{
    Found found;
    for (const QList<PageWord> &part : cutAtTitles(words))
        split(part, false, found);
    return found;
}

// Alone on its line but for what stands in the margin, in the titles' letters.
bool ColumnFinder::isTitle(const WordLine &line, const WordLine &above) const
{
    const auto large = [this](const PageWord &word) { return std::abs(sizeOf(word) - m_titleSize) < 0.3; };
    WordLine words = line;
    words.removeIf([&](const PageWord &word) { return !large(word); });
    if (words.isEmpty())
        return false;
    const double left = words.first().box.left();
    const bool alone = std::all_of(line.cbegin(), line.cend(), [&](const PageWord &word) {
        return word.box.left() >= left ? large(word) : word.box.right() < left - m_size * leastGutter;
    });
    if (!alone)
        return false;
    const QString title = PrintedText::squashed(textOf(words).text);
    const bool named = std::any_of(m_titles.cbegin(), m_titles.cend(), [&](const QString &name) {
        return name == title || (words.size() > 1 && name.startsWith(title));
    });
    return named || !above.isEmpty();
}

// What stands above a title over all columns is read before what is below.
QList<QList<PageWord>> ColumnFinder::cutAtTitles(const QList<PageWord> &words) const
{
    QList<QList<PageWord>> parts;
    if (words.isEmpty())
        return parts;
    parts.append(QList<PageWord>());
    WordLine title;
    for (const WordLine &line : wordLinesOf(words)) {
        if (isTitle(line, title)) {
            if (title.isEmpty() && !parts.last().isEmpty())
                parts.append(QList<PageWord>());
            title = line;
        } else {
            title.clear();
        }
        parts.last() += line;
    }
    return parts;
}

bool ColumnFinder::isKnown(const WhiteStrip &strip) const
{
    return std::any_of(m_known.cbegin(), m_known.cend(),
                       [&](double center) { return center > strip.left && center < strip.right; });
}

bool ColumnFinder::parts(const WhiteStrip &strip, const QList<PageWord> &left, const QList<PageWord> &right,
                         qsizetype least) const
{
    const QRectF leftBox = boxOf(left);
    const QRectF rightBox = boxOf(right);
    if (leftBox.width() < m_size * narrowestColumn || rightBox.width() < m_size * narrowestColumn)
        return false;
    const bool sideBySide = leftBox.top() < rightBox.bottom() && rightBox.top() < leftBox.bottom();
    const bool known = isKnown(strip);
    if (!sideBySide || (known && least == fewestLines))
        return sideBySide;
    const QList<double> starts = lineStarts(right);
    if (known)
        least = fewestKnownInside;
    return starts.size() >= least && wordLinesOf(left).size() >= least && beginAlike(starts, m_size);
}

// A strip at a time goes, until every one that is left parts two columns.
WhiteStrips ColumnFinder::gutters(const WhiteStrips &white, const QList<PageWord> &words, qsizetype least) const
{
    WhiteStrips strips = innerStrips(white);
    for (bool again = true; again && !strips.isEmpty();) {
        again = false;
        const QList<QList<PageWord>> columns = partedAt(strips, words);
        for (qsizetype i = 0; i < strips.size(); ++i) {
            if (parts(strips.at(i), columns.at(i), columns.at(i + 1), least))
                continue;
            strips.removeAt(i);
            again = true;
            break;
        }
    }
    return strips;
}

void ColumnFinder::split(const QList<PageWord> &words, bool beside, Found &found) const
{
    const qsizetype least = beside ? fewestInside : fewestLines;
    const WhiteStrips strips = gutters(whiteStripsOf(words, m_size * leastGutter), words, least);
    if (strips.isEmpty()) {
        splitInBands(words, beside, found);
        return;
    }
    for (const WhiteStrip &strip : strips)
        found.gutters.append(strip.center());
    const QList<QList<PageWord>> parts = partedAt(strips, words);
    for (const QList<PageWord> &part : parts)
        split(part, true, found);
}

// The end of the longest run of bands from `first` on that strips part; `strips` are those.
qsizetype ColumnFinder::endOfGroup(const QList<QList<PageWord>> &bands, qsizetype first, qsizetype least,
                                   WhiteStrips &strips) const
{
    qsizetype end = first;
    QList<PageWord> words;
    WhiteStrips white;
    for (qsizetype i = first; i < bands.size(); ++i) {
        const WhiteStrips more = whiteStripsOf(bands.at(i), m_size * leastGutter);
        white = i == first ? more : sharedStrips(white, more, m_size * leastGutter);
        words += bands.at(i);
        if (innerStrips(white).isEmpty() && i > first)
            break;
        const WhiteStrips parting = gutters(white, words, least);
        if (!parting.isEmpty()) {
            end = i + 1;
            strips = parting;
        }
    }
    return end;
}

void ColumnFinder::splitInBands(const QList<PageWord> &words, bool beside, Found &found) const
{
    const QList<QList<PageWord>> bands = bandsOf(words);
    QList<PageWord> single;
    const auto flush = [&] {
        if (!single.isEmpty())
            found.parts.append({single, beside});
        single.clear();
    };
    for (qsizetype first = 0; first < bands.size();) {
        WhiteStrips strips;
        const qsizetype end = endOfGroup(bands, first, beside ? fewestInside : fewestLines, strips);
        if (end == first) {
            single += bands.at(first++);
            continue;
        }
        flush();
        QList<PageWord> group;
        for (; first < end; ++first)
            group += bands.at(first);
        const QList<QList<PageWord>> parts = partedAt(strips, group);
        for (const QList<PageWord> &part : parts)
            split(part, true, found);
    }
    flush();
}
