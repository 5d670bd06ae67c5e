// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/tablefinder.h"

#include "models/import/lines/printedtext.h"
#include "models/import/tables/tablelabels.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr qsizetype fewestThemes = 2;
constexpr double lowest = 1e9; // points: below every page

} // namespace

TableFinder::TableFinder(QList<PrintedPage> &pages, double textSize, const QString &file)
    : m_pages(pages)
    , m_textSize(textSize)
    , m_file(file)
{
}

QList<PrintedTable> TableFinder::takeOut()
{
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        readPage(page);
    m_tables.removeIf([](const PrintedTable &table) { return table.rows.isEmpty(); });
    return std::move(m_tables);
}

// The themes side by side on a line; a chart's legend may stand on it, too.
std::optional<TableFinder::Head> TableFinder::headOf(const WordLine &line)
{
    QList<Head> candidates(1);
    double right = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const std::optional<Theme> theme = TableLabels::themeOf(line.at(i).text, line.at(i + 1).text);
        if (!theme)
            continue;
        const QRectF box = line.at(i).box | line.at(i + 1).box;
        const Head &last = candidates.last();
        // Labels that stand no further apart than words do are a legend's.
        const bool legend = !last.themes.isEmpty() && box.left() - right < sizeOf(line.at(i)) * 0.45;
        const bool again = std::any_of(last.themes.cbegin(), last.themes.cend(),
                                       [&](const Theme &other) { return other.id == theme->id; });
        if (legend || again)
            candidates.append(Head());
        right = box.right();
        candidates.last().themes.append(*theme);
        candidates.last().columns.centers.append(box.center().x());
        candidates.last().columns.size = sizeOf(line.at(i));
        ++i;
    }
    Head head = *std::max_element(candidates.cbegin(), candidates.cend(),
                                  [](const Head &a, const Head &b) { return a.themes.size() < b.themes.size(); });
    const qsizetype themes = head.themes.size();
    if (themes < fewestThemes)
        return std::nullopt;
    head.columns.pitch = (head.columns.centers.last() - head.columns.centers.first()) / double(themes - 1);
    head.middle = line.first().box.center().y();
    return head;
}

// The label of the column of totals stands right of the themes', at the head's height or below it; without one the
// column is taken to be as far off as the others are.
void TableFinder::addTotals(Head &head, const QList<PageWord> &words, double bottom)
{
    const double last = head.columns.centers.last();
    double center = last + head.columns.pitch;
    double highest = bottom;
    for (const PageWord &word : words) {
        const double x = word.box.center().x();
        const double y = word.box.center().y();
        const bool label = TableLabels::isTotal(word.text) && x > last + head.columns.pitch / 3 &&
                           x < last + head.columns.pitch * 2 && y > head.middle - head.columns.size * 3;
        if (!label || y >= highest)
            continue;
        highest = y;
        center = x;
    }
    head.columns.centers.append(center);
}

QList<TableFinder::Head> TableFinder::headsOn(const QList<PageWord> &words) const
{
    QList<PageWord> labels = words;
    labels.removeIf(
        [](const PageWord &word) { return !word.text.front().isDigit() && !TableLabels::isKind(word.text); });
    QList<Head> heads;
    for (const WordLine &line : wordLinesOf(labels)) {
        if (const std::optional<Head> head = headOf(line))
            heads.append(*head);
    }
    for (qsizetype i = 0; i < heads.size(); ++i)
        addTotals(heads[i], words, i + 1 < heads.size() ? heads.at(i + 1).middle : lowest);
    return heads;
}

void TableFinder::readPage(qsizetype page)
{
    const QList<PageWord> words = m_pages.at(page).words;
    const QList<Head> heads = headsOn(words);
    double top = 0;
    if (m_open) {
        const double bottom = heads.isEmpty() ? lowest : heads.first().middle;
        const PageTable part = PageTable::read(words, m_open->columns, 0, bottom);
        if (!part.isEmpty()) {
            goOnWith(page, part);
            take(page, part);
        }
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const Head &head = heads.at(i);
        const double bottom = i + 1 < heads.size() ? heads.at(i + 1).middle : lowest;
        const PageTable table = PageTable::read(words, head.columns, head.middle, bottom);
        const bool last = i + 1 == heads.size();
        if (table.isEmpty() && !(last && isAtBottom(page, head)))
            continue;
        const QString region = regionAbove(page, head, top);
        const bool goesOn = m_open && region.isEmpty() && m_open->themes == head.themes;
        if (goesOn)
            goOnWith(page, table);
        else
            add(page, head, table, region);
        take(page, table);
        top = head.middle;
    }
    if (!m_found.contains(page) && !m_pages.at(page).words.isEmpty())
        m_open.reset();
}

// The head of a table that begins on the next page: nothing but titles below it.
bool TableFinder::isAtBottom(qsizetype page, const Head &head) const
{
    const QList<PageWord> &words = m_pages.at(page).words;
    return std::all_of(words.cbegin(), words.cend(), [&](const PageWord &word) {
        return word.box.center().y() < head.middle + head.columns.size || head.columns.columnOfHead(word) >= 0;
    });
}

void TableFinder::add(qsizetype page, const Head &head, const PageTable &table, const QString &region)
{
    const int number = m_pages.at(page).number;
    PrintedTable printed{region, head.themes, table.rows(number), {}, table.footnote(), number};
    const QStringList titles = table.titles();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (!titles.at(i).isEmpty())
            printed.themes[i].title = titles.at(i);
    }
    if (table.hasTotals())
        printed.totals = printed.rows.takeLast();
    m_open = table.hasTotals() ? std::nullopt : std::optional(head);
    m_tables.append(printed);
}

void TableFinder::goOnWith(qsizetype page, const PageTable &part)
{
    const int number = m_pages.at(page).number;
    PrintedTable &table = m_tables.last();
    const QStringList titles = table.rows.isEmpty() ? part.titles() : QStringList();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (!titles.at(i).isEmpty())
            table.themes[i].title = titles.at(i);
    }
    table.rows += part.rows(number);
    if (table.footnote.isEmpty())
        table.footnote = part.footnote();
    if (part.hasTotals()) {
        table.totals = table.rows.takeLast();
        m_open.reset();
    }
    //: %1 is the name of a region, %2 a page number
    m_faults.append({Fault::Severity::Warning, m_file, number, 0,
                     tr("the table of %1 on page %2 was taken to go on here")
                         .arg(QString(table.region).replace(u'\n', u' '))
                         .arg(table.line)});
}

void TableFinder::take(qsizetype page, const PageTable &table)
{
    m_pages[page].words.removeIf([&](const PageWord &word) { return table.holds(word); });
    m_found.insert(page);
}

QString TableFinder::regionAbove(qsizetype page, const Head &head, double top) const
{
    QString region = regionIn(m_pages.at(page), top, head.middle - head.columns.size / 2, head.columns.size);
    // On the left page of a spread, over the chart.
    const bool second = page > 0 && m_pages.at(page - 1).number == m_pages.at(page).number;
    if (region.isEmpty() && second && top <= 0)
        region = regionIn(m_pages.at(page - 1), 0, lowest, head.columns.size);
    return region;
}

// The nearest title: letters larger than the table's and the running text's, or, with none of these, than the table's.
QString TableFinder::regionIn(const PrintedPage &page, double top, double bottom, double size) const
{
    constexpr double larger = 1.25; // than the table's letters
    constexpr double title = 1.12;  // than the running text's
    for (const double least : {std::max(size * larger, m_textSize * title), size * larger}) {
        QList<PageWord> words = page.words;
        words.removeIf([=](const PageWord &word) {
            return word.box.center().y() <= top || word.box.center().y() >= bottom || sizeOf(word) < least;
        });
        const QStringList lines = lastLinesOf(words);
        if (!lines.isEmpty())
            return lines.join(u'\n');
    }
    return capitalsIn(page, top, bottom);
}

// Those that stand together, in one size.
QStringList TableFinder::lastLinesOf(const QList<PageWord> &words)
{
    QStringList lines;
    std::optional<TextLine> above;
    for (const TextLine &line : linesOf(words)) {
        if (!above || !goesOnWithTitle(*above, line))
            lines.clear();
        lines.append(line.text);
        above = line;
    }
    return lines;
}

// Where all letters are alike, the nearest line in capitals.
QString TableFinder::capitalsIn(const PrintedPage &page, double top, double bottom)
{
    constexpr qsizetype shortest = 4;
    QString nearest;
    for (const TextLine &line : linesOf(page.words)) {
        if (line.middle() > top && line.middle() < bottom && line.text.size() >= shortest &&
            PrintedText::isUpperCase(line.text))
            nearest = line.text;
    }
    return nearest;
}
