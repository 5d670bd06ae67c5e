// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookblock.h"

#include "bookline.h"
#include "printedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// A line that the next line's first word would have fitted into was ended on purpose. Letters differ in width,
// hence the margin.
bool endsEarly(const BookLine &line, const BookLine &next, int measure)
{
    const qsizetype firstWord = std::max(next.text.indexOf(u' '), qsizetype(0));
    return (line.text.size() + 1 + firstWord) * 20 <= measure * 17;
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
            const bool ends = i == m_lines.size() || m_lines.at(i).text.isEmpty() || m_lines.at(i).startsPage;
            if (!ends)
                continue;
            if (i > start)
                appendWithTitleApart(start, i);
            const bool blank = i < m_lines.size() && m_lines.at(i).text.isEmpty();
            start = blank ? i + 1 : i;
        }
        return std::move(m_blocks);
    }

private:
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
                return beginsText(next.text) ? count : 0;
        }
        return 0;
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
