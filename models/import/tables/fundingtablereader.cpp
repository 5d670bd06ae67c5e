// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/fundingtablereader.h"

#include "models/import/lines/printedtext.h"
#include "models/import/tables/printedvalue.h"
#include "models/import/tables/tablelabels.h"

#include <algorithm>

namespace
{

constexpr qsizetype longestName = 40; // words; what is longer is running text

// All of them, where the text has nothing else but, perhaps, the label of the totals at its end.
QList<Theme> themesOf(const QString &text)
{
    QStringList words = text.simplified().split(u' ');
    if (words.size() > 2 && TableLabels::isTotal(words.last()))
        words.removeLast();
    QList<Theme> themes;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const auto theme = TableLabels::themeOf(words.at(i), words.at(i + 1));
        if (!theme)
            return {};
        themes.append(*theme);
    }
    return words.size() % 2 == 0 ? themes : QList<Theme>();
}

// What the block has nothing else of, or, where a chart's legend touches the head, its last line.
QList<Theme> themesOf(const BookBlock &block)
{
    constexpr qsizetype longestHead = 400;
    if (block.text.size() > longestHead)
        return {};
    const QList<Theme> themes = themesOf(block.text);
    const QList<Theme> head = themes.isEmpty() ? themesOf(block.text.section(u'\n', -1)) : themes;
    return themes.isEmpty() && head.size() < 2 ? QList<Theme>() : head;
}

bool endsInTotalLabel(const BookBlock &block)
{
    return TableLabels::isTotal(block.text.section(u'\n', -1).section(u' ', -1));
}

// A chart's legend may stand directly before the head: the last of each theme counts.
QList<Theme> lastOfEach(const QList<Theme> &themes)
{
    QList<Theme> unique;
    for (const Theme &theme : themes) {
        unique.removeIf([&](const Theme &other) { return other.id == theme.id; });
        unique.append(theme);
    }
    return unique;
}

bool isTotals(const PrintedRow &row)
{
    const QString first = row.name.section(u' ', 0, 0);
    return TableLabels::isTotal(first.endsWith(u':') ? first.chopped(1) : first);
}

// The words in capitals that a block begins with.
QString leadingCapitals(const BookBlock &block)
{
    constexpr qsizetype longestRegion = 200;
    QStringList capitals;
    for (const QString &word : block.text.left(longestRegion).simplified().split(u' ')) {
        if (!PrintedText::isUpperCase(word))
            break;
        capitals.append(word);
    }
    return capitals.join(u' ');
}

// "1 000 000": groups that stand apart, where that makes as many values as the table has columns and the row's cells
// come to its total.
std::optional<QList<Funding>> joinedGroups(const QStringList &values, qsizetype columns)
{
    QStringList joined;
    for (const QString &value : values) {
        const bool group =
            value.size() == 3 && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
        if (group && !joined.isEmpty() && joined.last().back().isDigit())
            joined.last() += value;
        else
            joined.append(value);
    }
    if (joined.size() != columns)
        return std::nullopt;
    QList<Funding> fundings;
    qint64 sum = 0;
    for (const QString &value : std::as_const(joined)) {
        fundings.append(PrintedValue::funding(value));
        sum += fundings.last().value_or(0);
    }
    const Funding total = fundings.last();
    return total && sum == 2 * *total ? std::optional(fundings) : std::nullopt;
}

QList<Funding> fundingOf(const QStringList &values, qsizetype columns)
{
    if (values.size() > columns) {
        if (const std::optional<QList<Funding>> joined = joinedGroups(values, columns))
            return *joined;
    }
    QList<Funding> fundings;
    for (const QString &value : values)
        fundings.append(PrintedValue::funding(value));
    return fundings;
}

} // namespace

FundingTableReader::FundingTableReader(const QList<BookLine> &lines, QList<BookBlock> &blocks, const LineJoiner &joiner,
                                       const QString &file)
    : m_lines(lines)
    , m_blocks(blocks)
    , m_joiner(joiner)
    , m_file(file)
{
}

QList<PrintedTable> FundingTableReader::read()
{
    for (int block = 0; block < m_blocks.size(); ++block) {
        QList<Theme> themes;
        const int end = headEnd(block, themes);
        if (themes.size() >= 2 && readTable(block, end, themes))
            block = m_afterLastTable - 1;
        else if (end > block)
            block = end - 1;
    }
    return std::move(m_tables);
}

int FundingTableReader::headEnd(int block, QList<Theme> &themes) const
{
    int end = block;
    for (; end < m_blocks.size(); ++end) {
        const QList<Theme> more = themesOf(m_blocks.at(end));
        if (more.isEmpty())
            break;
        themes = lastOfEach(themes + more);
    }
    return end;
}

QList<FundingTableReader::Word> FundingTableReader::wordsOf(int block) const
{
    const BookBlock &source = m_blocks.at(block);
    QList<Word> words;
    for (int line = source.firstLine; line < source.firstLine + source.lineCount; ++line) {
        bool startsLine = true;
        for (const QString &word : m_lines.at(line).text.split(u' ', Qt::SkipEmptyParts)) {
            words.append({word, m_lines.at(line).number, block, words.isEmpty(), startsLine});
            startsLine = false;
        }
    }
    return words;
}

bool FundingTableReader::readTable(int headBlock, int firstBlock, QList<Theme> themes)
{
    // What stands before the first value: "Total", the themes' titles, the first row's name.
    QList<Word> words;
    int block = firstBlock;
    bool valueSeen = false;
    const qsizetype longest = longestName * (themes.size() + 1);
    for (; block < m_blocks.size() && !valueSeen && words.size() < longest; ++block) {
        if (m_blocks.at(block).text.size() > longest * 10)
            break;
        words += wordsOf(block);
        valueSeen = std::any_of(words.cbegin(), words.cend(),
                                [](const Word &word) { return PrintedValue::isValue(word.text); });
    }
    // A chart's legend names the themes, too, but has no column of totals.
    const bool hasTotals =
        endsInTotalLabel(m_blocks.at(firstBlock - 1)) ||
        std::any_of(words.cbegin(), words.cend(), [](const Word &word) { return TableLabels::isTotal(word.text); });
    if (!valueSeen || !hasTotals)
        return false;
    const QStringList titles = takeTitles(words, themes.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        themes[i].title = titles.at(i);
    Rows rows = readRows(words, block, themes.size() + 1);
    if (rows.places.isEmpty())
        return false;

    int titleBlock = headBlock;
    const int line = m_lines.at(m_blocks.at(headBlock).firstLine).number;
    PrintedTable table{regionBefore(headBlock, titleBlock), themes, rows.places, rows.totals, {}, line};
    if (table.region.isEmpty())
        table.region = repeatedLineBefore(headBlock, rows.places, titleBlock);
    if (table.region.isEmpty()) {
        warn(table.line, tr("a funding table without a region's name above it; left out"));
        return false;
    }
    table.footnote = footnoteAfter(rows.lastBlock);
    for (int i = titleBlock; i <= rows.lastBlock; ++i)
        m_blocks[i].kind = BookBlock::Kind::Table;
    m_afterLastTable = rows.lastBlock + 1;
    m_tables.append(table);
    return true;
}

// Each title begins with a capital at the start of a block; its further lines don't.
QStringList FundingTableReader::takeTitles(QList<Word> &words, qsizetype themeCount) const
{
    QStringList titles;
    qsizetype used = 0;
    for (; used < words.size() && !PrintedValue::isValue(words.at(used).text); ++used) {
        const Word &word = words.at(used);
        if (TableLabels::isTotal(word.text))
            continue;
        const bool capital = word.text.front().isUpper();
        const bool full = titles.size() == themeCount;
        if (full && capital && (word.startsBlock || word.startsLine))
            break;
        if (titles.isEmpty() || (capital && word.startsBlock))
            titles.append(word.text);
        else
            m_joiner.append(titles.last(), word.text);
    }
    if (titles.size() < themeCount)
        return {};
    words.remove(0, used);
    return titles;
}

FundingTableReader::Rows FundingTableReader::readRows(const QList<Word> &firstWords, int block, qsizetype columns) const
{
    Rows rows;
    QString name;
    PrintedRow row;
    QStringList values;
    const auto finish = [&] {
        if (values.isEmpty())
            return false;
        row.values = fundingOf(values, columns);
        values.clear();
        const bool last = isTotals(row);
        if (last)
            rows.totals = row;
        else
            rows.places.append(row);
        row = {};
        return last;
    };
    QList<Word> words = firstWords;
    for (rows.lastBlock = block - 1;; words = wordsOf(block), ++block) {
        for (const Word &word : words) {
            if (PrintedValue::isValue(word.text) && (!name.isEmpty() || !values.isEmpty())) {
                if (values.isEmpty())
                    row = {name, {}, word.line, {}};
                name.clear();
                values.append(word.text);
                rows.lastBlock = word.block;
                continue;
            }
            if (finish())
                return rows;
            if (!name.isEmpty())
                name += word.startsLine ? u'\n' : u' ';
            name += word.text;
        }
        const bool finished = isTotals(row) && !values.isEmpty();
        if (finished || name.count(u' ') + name.count(u'\n') >= longestName || block >= m_blocks.size() ||
            !themesOf(m_blocks.at(block)).isEmpty())
            break;
    }
    finish();
    return rows;
}

// A chart may stand between the title and the head. Single words in capitals inside it are no title, unless they
// have a line for themselves or end a title that was broken.
QString FundingTableReader::regionBefore(int headBlock, int &titleBlock) const
{
    const auto isUpperPart = [this](int block) {
        return block >= m_afterLastTable && m_blocks.at(block).overText &&
               PrintedText::isUpperCase(m_blocks.at(block).text);
    };
    constexpr qsizetype shortest = 4;
    constexpr int farthest = 400; // blocks; a chart has one for each label
    for (int block = headBlock - 1; block >= std::max(m_afterLastTable, headBlock - farthest); --block) {
        QString name = leadingCapitals(m_blocks.at(block));
        const bool wholeLine = name == m_blocks.at(block).text.section(u'\n', 0, 0);
        if (name.size() < shortest || (!name.contains(u' ') && !wholeLine && !isUpperPart(block - 1)))
            continue;
        titleBlock = block;
        while (isUpperPart(titleBlock - 1))
            name = m_blocks.at(--titleBlock).text.simplified() + u' ' + name;
        return name;
    }
    return {};
}

// A region's name in small letters: the nearest line that the book has as a heading, too, and that is no place's.
QString FundingTableReader::repeatedLineBefore(int headBlock, const QList<PrintedRow> &rows, int &titleBlock) const
{
    constexpr int farthest = 60; // blocks
    for (int block = headBlock - 1; block >= std::max(m_afterLastTable, headBlock - farthest); --block) {
        const QString &line = m_blocks.at(block).text;
        const bool place = std::any_of(rows.cbegin(), rows.cend(), [&](const PrintedRow &row) {
            return PrintedText::folded(row.name) == PrintedText::folded(line);
        });
        const auto again = std::count_if(m_blocks.cbegin() + headBlock, m_blocks.cend(),
                                         [&](const BookBlock &other) { return other.text == line; });
        if (m_blocks.at(block).lineCount > 1 || !line.front().isUpper() || place || again == 0)
            continue;
        titleBlock = block;
        return line;
    }
    return {};
}

QString FundingTableReader::footnoteAfter(int &lastBlock) const
{
    const int next = lastBlock + 1;
    if (next >= m_blocks.size() || !m_blocks.at(next).text.startsWith(u'*'))
        return {};
    lastBlock = next;
    return m_blocks.at(next).text.mid(1).simplified();
}

void FundingTableReader::warn(int line, const QString &message)
{
    m_faults.append({Fault::Severity::Warning, m_file, line, 0, message});
}
