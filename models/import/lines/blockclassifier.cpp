// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/blockclassifier.h"

#include "models/import/lines/printedtext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using Kind = BookBlock::Kind;

namespace
{

constexpr int mostHeadingLines = 3;

bool isPageNumber(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isDigit() || c == u' '; });
}

// "Principle 1Principle 1": the heads of two facing pages, run together.
bool isDoubled(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const qsizetype half = trimmed.size() / 2;
    return half > 3 && trimmed.size() % 2 == 0 && trimmed.first(half) == trimmed.last(half);
}

QString lastWord(const QString &text)
{
    return text.mid(text.lastIndexOf(u' ') + 1);
}

bool hasCredit(const QString &text)
{
    return text.contains(u'©') || text.contains("(Photo"_L1);
}

// An office with its telephone and mail.
bool isAddress(const QString &text)
{
    constexpr qsizetype longest = 500;
    return text.size() <= longest && text.contains(u'@') && text.contains("mail"_L1);
}

// "1. First of the parts", which a text is divided into.
bool isNumberedPart(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    return dot > 0 && dot <= 2 && isPageNumber(QStringView(text).first(dot));
}

// "(Photo:" whose name stands in the next block.
bool endsInsideCredit(const QString &text)
{
    return text.lastIndexOf(u'(') > text.lastIndexOf(u')');
}

} // namespace

BlockClassifier::BlockClassifier(QList<BookBlock> &blocks, const QString &bookTitle)
    : m_blocks(blocks)
    , m_bookTitle(bookTitle)
{
}

void BlockClassifier::classify()
{
    measureColumns();
    classifyByRole();
    classifyByText();
    classifyCaptions();
    classifyAsidesAndHeadings();
}

void BlockClassifier::measureColumns()
{
    constexpr int paragraphLines = 3;
    constexpr int widest = 400;
    QList<qint64> charactersOfWidth(widest + 1);
    for (const BookBlock &block : m_blocks) {
        if (block.kind != Kind::Table && block.lineCount >= paragraphLines && block.measure <= widest)
            charactersOfWidth[block.measure] += block.text.size();
    }
    const qint64 total = std::accumulate(charactersOfWidth.cbegin(), charactersOfWidth.cend(), qint64(0));
    // A column is a width, with those alike, that a good part of the longer paragraphs has.
    QList<int> columns;
    for (int width = 1; width <= widest; ++width) {
        const auto begin = charactersOfWidth.cbegin() + width;
        const auto end = charactersOfWidth.cbegin() + std::min(width * 115 / 100, widest) + 1;
        if (std::accumulate(begin, end, qint64(0)) * 100 > total * 12)
            columns.append(static_cast<int>(std::max_element(begin, end) - charactersOfWidth.cbegin()));
    }
    if (columns.isEmpty())
        return;
    m_columnWidth = columns.first();
    // Should a narrower column be rare, it is still almost half of the widest.
    m_marginWidth = std::min(m_columnWidth * 58, columns.last() * 42) / 100;
}

Kind BlockClassifier::kindAt(int block) const
{
    return block >= 0 && block < m_blocks.size() ? m_blocks.at(block).kind : Kind::Furniture;
}

bool BlockClassifier::isRunningHead(const BookBlock &block) const
{
    constexpr int mostLines = 3;
    if (block.lineCount > mostLines)
        return false;
    const QList<QStringView> lines = QStringView(block.text).split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [this](QStringView line) {
        return isPageNumber(line) || isDoubled(line) || line == m_bookTitle;
    });
}

bool BlockClassifier::isFootnote(int block) const
{
    const QString &text = m_blocks.at(block).text;
    const qsizetype space = text.indexOf(u' ');
    constexpr qsizetype mostDigits = 2;
    if (space < 1 || space > mostDigits || space + 1 >= text.size() || !text.at(space + 1).isUpper())
        return false;
    const QString number = text.left(space);
    if (!isPageNumber(number))
        return false;
    // The number must stand in the text above, directly behind a word or a full stop.
    constexpr int farthest = 12;
    for (int above = block - 1; above >= std::max(0, block - farthest); --above) {
        const QString &body = m_blocks.at(above).text;
        for (qsizetype at = body.indexOf(number, 1); at > 0; at = body.indexOf(number, at + 1)) {
            const QChar before = body.at(at - 1);
            const qsizetype after = at + number.size();
            if ((before.isLetter() || u".,;)”"_s.contains(before)) &&
                (after == body.size() || body.at(after).isSpace()))
                return true;
        }
    }
    return false;
}

// What the page's layout told already. Running text may still be a caption, a link or a footnote.
void BlockClassifier::classifyByRole()
{
    for (BookBlock &block : m_blocks) {
        switch (block.role) {
        case BookLine::Role::Heading:
            block.kind = Kind::Heading;
            break;
        case BookLine::Role::Margin:
            block.kind = Kind::Aside;
            break;
        case BookLine::Role::RunningHead:
            block.kind = Kind::Furniture;
            break;
        case BookLine::Role::Table:
            block.kind = Kind::Table;
            break;
        case BookLine::Role::Text:
        case BookLine::Role::Unknown:
            break;
        }
    }
}

void BlockClassifier::classifyByText()
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        BookBlock &block = m_blocks[i];
        if (block.kind != Kind::Body)
            continue;
        const QList<QStringView> lines = QStringView(block.text).split(u'\n');
        if (std::all_of(lines.cbegin(), lines.cend(), PrintedText::isLink))
            block.kind = Kind::Link;
        else if (isRunningHead(block) || isAddress(block.text))
            block.kind = Kind::Furniture;
        else if (isFootnote(i))
            block.kind = Kind::Footnote;
    }
}

void BlockClassifier::classifyCaptions()
{
    for (int i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks.at(i).kind == Kind::Body && hasCredit(m_blocks.at(i).text))
            takeCaption(i);
    }
}

// The credit ends a caption, whose lines may stand in several blocks before it.
void BlockClassifier::takeCaption(int block)
{
    constexpr int mostLines = 3;
    int first = block;
    m_blocks[first].kind = Kind::Caption;
    // Where columns are known, a caption stands in a block of its own.
    if (m_blocks.at(block).isLaidOut())
        return;
    while (first > 0 && !m_blocks.at(first).startsPage) {
        const QString &text = m_blocks.at(first).text;
        const BookBlock &before = m_blocks.at(first - 1);
        const bool needsMore = PrintedText::beginsInSentence(text) || text.startsWith(u'©') || text.startsWith(u'(') ||
                               isCaptionStart(first - 1);
        if (!needsMore || before.kind != Kind::Body || before.lineCount > mostLines)
            break;
        m_blocks[--first].kind = Kind::Caption;
    }
    for (int next = block + 1; next < m_blocks.size() && endsInsideCredit(m_blocks.at(next - 1).text); ++next) {
        if (m_blocks.at(next).kind != Kind::Body || m_blocks.at(next).lineCount > mostLines ||
            m_blocks.at(next).startsPage)
            break;
        m_blocks[next].kind = Kind::Caption;
    }
}

// Two lines under a paragraph that has ended, as wide as the caption below that they go on into.
bool BlockClassifier::isCaptionStart(int i) const
{
    const BookBlock &block = m_blocks.at(i);
    const BookBlock &below = m_blocks.at(i + 1);
    constexpr int mostLines = 2;
    const bool alike = std::abs(block.measure - below.measure) * 8 <= below.measure;
    return i > 0 && block.lineCount <= mostLines && alike && !PrintedText::endsSentence(block.text) &&
           PrintedText::endsSentence(m_blocks.at(i - 1).text);
}

// From the end to the start: whether something is a heading depends on what follows.
void BlockClassifier::classifyAsidesAndHeadings()
{
    for (int i = static_cast<int>(m_blocks.size()) - 1; i >= 0; --i) {
        BookBlock &block = m_blocks[i];
        if (block.kind != Kind::Body || block.isLaidOut())
            continue;
        if (isHeading(i))
            block.kind = Kind::Heading;
        else if (isAside(i) || isQuotation(i))
            block.kind = Kind::Aside;
    }
}

bool BlockClassifier::isHeading(int i) const
{
    const BookBlock &block = m_blocks.at(i);
    constexpr qsizetype longest = 160;
    if (block.lineCount > mostHeadingLines || block.text.size() > longest || PrintedText::isListItem(block.text) ||
        isNumberedPart(block.text))
        return false;
    const QChar first = block.text.front();
    const bool capital = first.isUpper() || first.isDigit() || first == u'“';
    if (!capital || u".,;:!?-”"_s.contains(block.text.back()) || i + 1 >= m_blocks.size())
        return false;
    const BookBlock &next = m_blocks.at(i + 1);
    const bool followed =
        next.kind == Kind::Heading || (next.kind == Kind::Body && !PrintedText::beginsInSentence(next.text));
    // Before another heading, several lines are a paragraph that breaks off rather than a title.
    const bool oneTitle = block.lineCount == 1 || next.kind == Kind::Body || PrintedText::isUpperCase(block.text);
    if (!followed || !oneTitle || (next.startsPage && !PrintedText::isUpperCase(block.text)))
        return false;
    if (i == 0 || !isNarrow(block) || block.startsPage)
        return true;
    // The end of what runs down the margin looks like a heading.
    const BookBlock &before = m_blocks.at(i - 1);
    const bool marginOpen = before.kind == Kind::Body && isNarrow(before) && before.lineCount > 1 &&
                            !PrintedText::endsSentence(before.text);
    return !marginOpen || (lastWord(before.text).front().isUpper() && next.kind == Kind::Body && !isNarrow(next));
}

bool BlockClassifier::isAside(int i) const
{
    const BookBlock &block = m_blocks.at(i);
    if (block.text.startsWith("Source:"_L1))
        return true;
    if (!isNarrow(block))
        return isInset(block);
    if (block.lineCount > 1)
        return true;
    const bool amongText =
        i > 0 && kindAt(i - 1) == Kind::Body && !isNarrow(m_blocks.at(i - 1)) && kindAt(i + 1) == Kind::Body;
    return !amongText && !PrintedText::isListItem(block.text);
}

// A whole paragraph set narrower than the column: a fact in a frame of its own.
bool BlockClassifier::isInset(const BookBlock &block) const
{
    constexpr int enoughLines = 6;
    constexpr int manyLines = 12; // of so many, one at least fills the column
    const int most = m_columnWidth * (block.lineCount >= manyLines ? 91 : 88);
    const int least = m_columnWidth * 75; // what is narrower yet is another column
    return block.lineCount >= enoughLines && block.measure * 100 < most && block.measure * 100 >= least &&
           !PrintedText::beginsInSentence(block.text) && PrintedText::endsSentence(block.text);
}

// Words in quotation marks with whoever said them below.
bool BlockClassifier::isQuotation(int i) const
{
    const QString &text = m_blocks.at(i).text;
    return text.startsWith(u'“') && text.endsWith(u'”') && text.count(u'“') == 1 && kindAt(i + 1) == Kind::Aside &&
           m_blocks.at(i + 1).text.startsWith("Source:"_L1);
}
