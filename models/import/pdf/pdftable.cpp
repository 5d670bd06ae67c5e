// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pdf/pdftable.h"

#include "models/import/tables/printedvalue.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{

constexpr int fewestValues = 3; // in a row of figures

QString joined(const PdfWords &words)
{
    QStringList texts;
    for (const PdfWord &word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

void sortIntoReadingOrder(PdfWords &words)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        const bool sameLine = std::abs(a.middle() - b.middle()) * 2 < std::min(a.box.height(), b.box.height());
        return sameLine ? a.box.left() < b.box.left() : a.middle() < b.middle();
    });
}

} // namespace

int PdfTable::values(const Row &row)
{
    return static_cast<int>(
        std::count_if(row.cbegin(), row.cend(), [](const PdfWord &word) { return PrintedValue::isValue(word.text); }));
}

// "Principle 1 Principle 2 … Objective 3", all on one line.
bool PdfTable::isHead(const Row &row)
{
    if (row.size() < 4 || row.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < row.size(); i += 2) {
        const QString kind = row.at(i).text.toLower();
        if ((kind != "principle"_L1 && kind != "objective"_L1) || !row.at(i + 1).text.front().isDigit())
            return false;
    }
    return true;
}

QList<PdfTable::Row> PdfTable::rowsOf(PdfWords words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const PdfWord &a, const PdfWord &b) { return a.middle() < b.middle(); });
    QList<Row> rows;
    for (const PdfWord &word : words) {
        const bool same = !rows.isEmpty() && (word.middle() - rows.last().first().middle()) * 2 < word.box.height();
        if (!same)
            rows.append(Row());
        rows.last().append(word);
    }
    for (Row &row : rows)
        std::stable_sort(row.begin(), row.end(),
                         [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); });
    return rows;
}

std::optional<PdfTable> PdfTable::take(PdfWords &words)
{
    const QList<Row> rows = rowsOf(words);
    const auto head = std::find_if(rows.cbegin(), rows.cend(), isHead);
    if (head == rows.cend())
        return std::nullopt;
    const auto last = std::find_if(rows.crbegin(), std::make_reverse_iterator(head + 1),
                                   [](const Row &row) { return values(row) >= fewestValues; });
    if (last == std::make_reverse_iterator(head + 1))
        return std::nullopt;
    PdfTable table;
    table.m_head = *head;
    table.readRows(QList<Row>(head + 1, last.base()));
    for (auto row = head; row != last.base(); ++row) {
        for (const PdfWord &word : *row)
            table.m_area |= word.box;
    }
    const double bottom = last->first().middle();
    words.removeIf(
        [&](const PdfWord &word) { return word.middle() >= head->first().box.top() && word.middle() <= bottom + 1; });
    return table;
}

// Names stand left of the first value; what is over the values are the themes' titles.
void PdfTable::readRows(const QList<Row> &below)
{
    double firstValue = std::numeric_limits<double>::max();
    double firstRow = std::numeric_limits<double>::max();
    for (const Row &row : below) {
        if (values(row) < fewestValues)
            continue;
        const auto value = std::find_if(row.cbegin(), row.cend(),
                                        [](const PdfWord &word) { return PrintedValue::isValue(word.text); });
        firstValue = std::min(firstValue, value->box.left());
        firstRow = std::min(firstRow, row.first().box.top());
    }
    PdfWords names;
    for (const Row &row : below) {
        Row figures;
        for (const PdfWord &word : row) {
            if (word.box.right() <= firstValue)
                names.append(word);
            else if (word.middle() >= firstRow)
                figures.append(word);
            else
                m_titles.append(word);
        }
        if (values(figures) >= fewestValues)
            m_figures.append(figures);
    }
    // Rows stand further apart than the lines of one name.
    for (const Row &line : rowsOf(names)) {
        const bool same = !m_names.isEmpty() &&
                          line.first().box.top() - m_names.last().last().box.bottom() < line.first().box.height() * 0.3;
        if (!same)
            m_names.append(PdfWords());
        m_names.last() += line;
    }
}

QString PdfTable::nameOf(const Row &figures) const
{
    const double middle = figures.first().middle();
    const PdfWords *nearest = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const PdfWords &name : m_names) {
        const double above = name.first().box.top() - middle;
        const double below = middle - name.last().box.bottom();
        const double distance = std::max({above, below, 0.0});
        if (distance < least) {
            least = distance;
            nearest = &name;
        }
    }
    return nearest ? joined(*nearest) : QString();
}

// The labels in the head tell where the columns are, and the last value where the totals are.
QList<QRectF> PdfTable::columns() const
{
    QList<QRectF> columns;
    for (qsizetype i = 0; i + 1 < m_head.size(); i += 2)
        columns.append(m_head.at(i).box | m_head.at(i + 1).box);
    QRectF totals;
    for (const Row &row : m_figures) {
        if (totals.isNull() || row.last().box.right() > totals.right())
            totals = row.last().box;
    }
    columns.append(totals);
    return columns;
}

QStringList PdfTable::titleLines() const
{
    const QList<QRectF> places = columns();
    QList<PdfWords> titles(places.size());
    for (const PdfWord &word : m_titles) {
        const double middle = word.box.center().x();
        const auto distance = [middle](const QRectF &column) {
            return std::max({column.left() - middle, middle - column.right(), 0.0});
        };
        const auto nearest = std::min_element(places.cbegin(), places.cend(), [&](const QRectF &a, const QRectF &b) {
            return distance(a) < distance(b);
        });
        titles[nearest - places.cbegin()].append(word);
    }
    QStringList lines;
    for (PdfWords &title : titles) {
        sortIntoReadingOrder(title);
        if (!title.isEmpty())
            lines += {joined(title), QString()};
    }
    return lines;
}

QStringList PdfTable::lines() const
{
    QStringList lines{joined(m_head), QString()};
    if (!m_figures.isEmpty())
        lines += titleLines();
    for (const Row &figures : m_figures)
        lines.append(nameOf(figures) + u' ' + joined(figures));
    return lines;
}
