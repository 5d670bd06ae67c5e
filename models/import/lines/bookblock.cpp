// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/bookblock.h"

#include "models/import/lines/bookline.h"
#include "models/import/lines/printedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// A line that the next line's first word would have fitted into was ended on purpose. Letters differ in width,
// hence the margin.
bool endsEarly(const BookLine &line, const BookLine &next, int measure)
{
    const qsizetype firstWord = std::max(next.text.indexOf(u' '), qsizetype(0));
    return (line.text.size() + 1 + firstWord) * 20 <= qsizetype(measure) * 17;
}

bool isTitleLine(const QString &text)
{
    constexpr qsizetype longest = 140;
    return text.size() <= longest && !u".,;:"_s.contains(text.back()) && !PrintedText::isLink(text);
}

bool beginsText(const QString &text)
{
    return text.front().isUpper() || text.front().isDigit() || text.front() == u'“' || text.front() == u'•';
}

bool isTitleInCapitals(const QString &text)
{
    constexpr qsizetype shortest = 10;
    return text.size() >= shortest && text.front().isLetter() && text.contains(u' ') && PrintedText::isUpperCase(text);
}

constexpr int mostTitleLines = 4;

class BlockBuilder
{
public:
    explicit BlockBuilder(const QList<BookLine> &lines)
        : m_lines(lines)
    {
    }

    QList<BookBlock> build()
    {
        int start = 0;
        for (int i = 0; i <= m_lines.size(); ++i) {
            if (i < m_lines.size() && !endsBlockBefore(i))
                continue;
            if (i > start)
                appendWithTitleApart(start, i);
            const bool blank = i < m_lines.size() && m_lines.at(i).text.isEmpty();
            start = blank ? i + 1 : i;
        }
        return std::move(m_blocks);
    }

private:
    bool endsBlockBefore(int line) const
    {
        const BookLine &current = m_lines.at(line);
        if (current.text.isEmpty() || current.startsPage)
            return true;
        if (line == 0 || m_lines.at(line - 1).text.isEmpty())
            return false;
        if (current.isLaidOut())
            return false; // blank lines tell all
        // Where pages are not marked, a region's name or a link may touch the page before.
        const QString &above = m_lines.at(line - 1).text;
        const bool title = isTitleInCapitals(current.text) && !PrintedText::isUpperCase(above);
        return title || (PrintedText::isLink(above) && !above.endsWith(u'/') && beginsText(current.text));
    }

    void appendWithTitleApart(int first, int end)
    {
        const int titleLines = linesOfTitle(first, end);
        if (titleLines > 0) {
            append(first, first + titleLines);
            m_blocks.last().overText = true;
        }
        append(first + titleLines, end);
    }

    int linesOfTitle(int first, int end) const
    {
        if (m_lines.at(first).isLaidOut())
            return 0;
        if (const int capitals = linesInCapitals(first, end); capitals > 0)
            return capitals;
        const int measure = measureOf(first, end);
        if (!beginsText(m_lines.at(first).text))
            return 0;
        for (int count = 1; count <= mostTitleLines && first + count + 1 < end; ++count) {
            const BookLine &last = m_lines.at(first + count - 1);
            const BookLine &next = m_lines.at(first + count);
            if (!isTitleLine(last.text))
                return 0;
            if (endsEarly(last, next, measure))
                return beginsText(next.text) && !isRagged(first + count, end, measure) ? count : 0;
        }
        return 0;
    }

    // Lines that were broken again, shorter than they were printed, end early all over.
    bool isRagged(int first, int end, int measure) const
    {
        int early = 0;
        for (int i = first; i + 1 < end; ++i)
            early += endsEarly(m_lines.at(i), m_lines.at(i + 1), measure) ? 1 : 0;
        return early * 4 > end - first;
    }

    int linesInCapitals(int first, int end) const
    {
        int count = 0;
        while (first + count < end && PrintedText::isUpperCase(m_lines.at(first + count).text))
            ++count;
        const bool title = count <= mostTitleLines && first + count < end && beginsText(m_lines.at(first + count).text);
        return title ? count : 0;
    }

    int measureOf(int first, int end) const
    {
        qsizetype longest = 0;
        for (int i = first; i < end; ++i)
            longest = std::max(longest, m_lines.at(i).text.size());
        return static_cast<int>(std::min(longest, qsizetype(1) << 20));
    }

    void append(int first, int end)
    {
        BookBlock block;
        block.firstLine = first;
        block.lineCount = end - first;
        block.measure = measureOf(first, end);
        block.startsPage = m_lines.at(first).startsPage;
        block.role = m_lines.at(first).role;
        block.opensColumn = m_lines.at(first).opensColumn;
        for (int i = first; i < end; ++i) {
            if (i > first)
                block.text += u'\n';
            block.text += m_lines.at(i).text;
        }
        m_blocks.append(block);
    }

    const QList<BookLine> &m_lines;
    QList<BookBlock> m_blocks;
};

} // namespace

QList<BookBlock> readBookBlocks(const QList<BookLine> &lines)
{
    return BlockBuilder(lines).build();
}
