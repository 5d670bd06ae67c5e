// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/pagetable.h"

#include "models/import/layout/whitespace.h"
#include "models/import/tables/printedvalue.h"
#include "models/import/tables/tablelabels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{

double middleOf(const WordLine &line)
{
    return line.first().box.center().y();
}

} // namespace

int CellColumns::columnOfHead(const PageWord &word) const
{
    const double middle = word.box.center().x();
    const auto nearest = std::min_element(centers.cbegin(), centers.cend(), [middle](double a, double b) {
        return std::abs(a - middle) < std::abs(b - middle);
    });
    return std::abs(*nearest - middle) > pitch / 2 ? -1 : static_cast<int>(nearest - centers.cbegin());
}

int CellColumns::columnOf(const PageWord &word) const
{
    const double middle = word.box.center().x();
    const int column = columnOfHead(word);
    if (extents.isEmpty())
        return column;
    const int last = static_cast<int>(extents.size()) - 1;
    for (int i = std::max(0, column - 1); i <= (column < 0 ? last : std::min(column + 1, last)); ++i) {
        if (middle > extents.at(i).left() - size / 3 && middle < extents.at(i).right() + size / 3)
            return i;
    }
    return middle < extents.first().left() || middle > extents.last().right() ? -1 : column;
}

PageTable::PageTable(const CellColumns &columns)
    : m_columns(columns)
    , m_titles(columns.centers.size())
{
}

PageTable PageTable::read(const QList<PageWord> &words, const CellColumns &columns, double top, double bottom)
{
    QList<PageWord> within = words;
    within.removeIf(
        [=](const PageWord &word) { return word.box.center().y() <= top + 1 || word.box.center().y() >= bottom - 1; });
    PageTable table(columns);
    table.measureColumns(within);
    table.readRows(within);
    if (table.m_rows.isEmpty())
        return table;
    table.readTitles(within);
    if (top > 0)
        table.m_area.setTop(top - columns.size);
    table.readNames(within);
    table.readFootnote(within);
    return table;
}

// Heads may stand beside their values' middle, and a chart beside the table: lines with several values tell.
void PageTable::measureColumns(const QList<PageWord> &words)
{
    QList<PageWord> values = words;
    values.removeIf(
        [this](const PageWord &word) { return !PrintedValue::isValue(word.text) || m_columns.columnOf(word) < 0; });
    QList<QRectF> extents(m_columns.centers.size());
    for (const WordLine &line : wordLinesOf(values)) {
        QList<QRectF> boxes(extents.size());
        for (const PageWord &word : line)
            boxes[m_columns.columnOf(word)] |= word.box;
        if ((boxes.size() - boxes.count(QRectF())) * 2 <= boxes.size())
            continue;
        for (qsizetype i = 0; i < extents.size(); ++i)
            extents[i] |= boxes.at(i);
    }
    if (!extents.first().isNull() && !extents.last().isNull())
        m_columns.extents = extents;
}

// A cell is what stands in its column: digits in groups may be words of their own.
PageTable::Row PageTable::rowOf(const WordLine &line) const
{
    Row row{line, QStringList(m_columns.centers.size()), middleOf(line), {}};
    for (const PageWord &word : line) {
        QString &value = row.values[m_columns.columnOf(word)];
        value += value.isEmpty() ? word.text : u' ' + word.text;
    }
    return row;
}

void PageTable::cover(const QList<PageWord> &words)
{
    for (const PageWord &word : words)
        m_area |= word.box;
}

// From a row to the next, points.
double PageTable::rowPitch() const
{
    const double height = m_rows.last().middle - m_rows.first().middle;
    return m_rows.size() > 1 ? height / double(m_rows.size() - 1) : m_columns.size * 2;
}

// All that stands in the columns is values: the total among them or most of the others, or, below a row that is
// certain, any beside a name.
bool PageTable::isRow(const Row &row, const QList<PageWord> &words) const
{
    const bool values = std::all_of(row.values.cbegin(), row.values.cend(), [](const QString &value) {
        return value.isEmpty() || PrintedValue::isValue(value);
    });
    const auto printed = row.values.size() - row.values.count(QString());
    if (!values || !row.values.last().isEmpty() || printed * 2 > row.values.size())
        return values;
    return !m_rows.isEmpty() && std::any_of(words.cbegin(), words.cend(), [&](const PageWord &word) {
        return word.box.right() < row.words.first().box.left() && m_columns.columnOf(word) < 0 &&
               std::abs(word.box.center().y() - row.middle) < m_columns.size / 2;
    });
}

bool PageTable::isTotals(const Row &row, const QList<PageWord> &words) const
{
    return std::any_of(words.cbegin(), words.cend(), [&](const PageWord &word) {
        return m_columns.columnOf(word) < 0 && std::abs(word.box.center().y() - row.middle) < m_columns.size / 2 &&
               TableLabels::isTotal(word.text);
    });
}

void PageTable::readRows(const QList<PageWord> &words)
{
    constexpr double farthest = 16; // sizes of the letters, from one row to the next
    QList<PageWord> cells = words;
    cells.removeIf([this](const PageWord &word) { return m_columns.columnOf(word) < 0; });
    for (const WordLine &line : wordLinesOf(cells)) {
        const Row row = rowOf(line);
        const bool isOne = isRow(row, words);
        if (!m_rows.isEmpty() && (!isOne || row.middle - m_rows.last().middle > m_columns.size * farthest))
            return;
        if (!isOne)
            continue;
        m_rows.append(row);
        cover(line);
        if (isTotals(row, words)) {
            m_totals = true;
            return;
        }
    }
}

void PageTable::readTitles(const QList<PageWord> &words)
{
    QList<PageWord> above = words;
    const double first = m_rows.first().middle - m_columns.size / 2;
    above.removeIf(
        [=, this](const PageWord &word) { return word.box.center().y() >= first || m_columns.columnOfHead(word) < 0; });
    cover(above);
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        QList<PageWord> own = above;
        own.removeIf([=, this](const PageWord &word) { return m_columns.columnOfHead(word) != column; });
        m_titles[column] = wordLinesOf(own);
    }
}

// Names stand left of the values; a chart's labels may stand further left, with white between.
void PageTable::readNames(const QList<PageWord> &words)
{
    double right = std::numeric_limits<double>::max();
    for (const Row &row : std::as_const(m_rows)) {
        for (const PageWord &word : row.words)
            right = std::min(right, word.box.left());
    }
    const double first = m_rows.first().middle;
    const double last = m_rows.last().middle;
    const double pitch = rowPitch();
    QList<PageWord> names = words;
    names.removeIf([=, this](const PageWord &word) {
        const double middle = word.box.center().y();
        const bool title = middle < first - m_columns.size / 2 && m_columns.columnOfHead(word) >= 0;
        return title || word.box.right() > right || middle < first - pitch * 1.5 || middle > last + pitch * 1.5;
    });
    constexpr double white = 1.6; // sizes of the letters
    const WhiteStrips strips = innerStrips(whiteStripsOf(names, m_columns.size * white));
    if (!strips.isEmpty()) {
        const double left = strips.last().center();
        names.removeIf([left](const PageWord &word) { return word.box.center().x() < left; });
    }
    giveNames(wordLinesOf(names));
}

// The lines of a name stand nearer to each other than to those of the next one. Where that does not tell, a line
// belongs to the nearest row.
void PageTable::giveNames(const QList<WordLine> &names)
{
    constexpr double near = 0.6; // of a row's height
    QList<WordLine> lines = names;
    const double first = m_rows.first().middle;
    const double last = m_rows.last().middle;
    if (!giveNamesByGaps(names)) {
        const double pitch = rowPitch();
        lines.removeIf([=](const WordLine &line) {
            return middleOf(line) < first - pitch * near || middleOf(line) > last + pitch * near;
        });
        if (!giveNamesByGaps(lines) && !giveNamesBelow(names)) {
            for (const WordLine &line : std::as_const(lines)) {
                const double middle = middleOf(line);
                const auto nearest = std::min_element(m_rows.begin(), m_rows.end(), [=](const Row &a, const Row &b) {
                    return std::abs(a.middle - middle) < std::abs(b.middle - middle);
                });
                nearest->name.append(textOf(line).text);
            }
        }
    }
    for (const WordLine &line : std::as_const(lines))
        cover(line);
}

// Where all lines are equally far apart, names begin beside their figures and go on below them, unless a line stands
// above the first.
bool PageTable::giveNamesBelow(const QList<WordLine> &names)
{
    const double nearly = m_columns.size / 3;
    const double first = m_rows.first().middle;
    const bool above = std::any_of(names.cbegin(), names.cend(),
                                   [=](const WordLine &line) { return middleOf(line) < first - nearly; });
    const bool beside = std::all_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const WordLine &line) { return std::abs(middleOf(line) - row.middle) < nearly; });
    });
    if (above || !beside)
        return false;
    for (const WordLine &line : names) {
        const double middle = middleOf(line);
        const auto next =
            std::find_if(m_rows.begin(), m_rows.end(), [=](const Row &row) { return row.middle > middle + nearly; });
        // Below the last row may be something else, unless its name goes on.
        if (next == m_rows.end() && m_totals && middle > m_rows.last().middle + nearly)
            break;
        std::prev(next)->name.append(textOf(line).text);
        cover(line);
    }
    return true;
}

// Cut at the widest gaps, the lines are as many names as there are rows, each beside its row.
bool PageTable::giveNamesByGaps(const QList<WordLine> &names)
{
    QList<double> gaps;
    for (qsizetype i = 1; i < names.size(); ++i)
        gaps.append(middleOf(names.at(i)) - middleOf(names.at(i - 1)));
    QList<double> widest = gaps;
    std::sort(widest.begin(), widest.end(), std::greater<>());
    const qsizetype cuts = m_rows.size() - 1;
    if (gaps.size() < cuts || (cuts > 0 && cuts < gaps.size() && widest.at(cuts - 1) < widest.at(cuts) * 1.1))
        return false;
    QList<QList<WordLine>> groups(1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0 && cuts > 0 && gaps.at(i - 1) >= widest.at(cuts - 1))
            groups.append(QList<WordLine>());
        groups.last().append(names.at(i));
    }
    if (groups.size() != m_rows.size() || names.isEmpty())
        return false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const double middle = m_rows.at(i).middle;
        if (middle < middleOf(groups.at(i).first()) - m_columns.size ||
            middle > middleOf(groups.at(i).last()) + m_columns.size)
            return false;
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (const WordLine &line : groups.at(i))
            m_rows[i].name.append(textOf(line).text);
    }
    return true;
}

void PageTable::readFootnote(const QList<PageWord> &words)
{
    double below = m_area.bottom();
    for (const TextLine &line : linesOf(words)) {
        const bool starts = m_footnote.isEmpty() && line.text.startsWith(u'*');
        const bool near = line.box.top() - below < m_columns.size * (m_footnote.isEmpty() ? 4 : 0.8);
        if (line.middle() < m_area.bottom() || !near || (!starts && m_footnote.isEmpty()))
            continue;
        m_footnote += m_footnote.isEmpty() ? line.text.mid(1).trimmed() : u' ' + line.text;
        below = line.box.bottom();
        m_area |= line.box;
    }
}

QList<PrintedRow> PageTable::rows(int page) const
{
    QList<PrintedRow> rows;
    for (const Row &row : m_rows) {
        PrintedRow printed{row.name.join(u'\n'), {}, page, {}};
        for (int column = 0; column < row.values.size(); ++column) {
            const QString &value = row.values.at(column);
            if (value.isEmpty())
                printed.blanks.append(column);
            printed.values.append(value.isEmpty() ? Funding() : PrintedValue::funding(value));
        }
        rows.append(printed);
    }
    return rows;
}

QStringList PageTable::titles() const
{
    QStringList titles;
    for (qsizetype i = 0; i + 1 < m_titles.size(); ++i) {
        QStringList lines;
        for (const WordLine &line : m_titles.at(i))
            lines.append(textOf(line).text);
        titles.append(lines.join(u'\n'));
    }
    return titles;
}

bool PageTable::holds(const PageWord &word) const
{
    return m_area.contains(word.box.center());
}
