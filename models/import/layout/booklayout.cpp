// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/layout/booklayout.h"

#include "models/import/layout/brokennames.h"
#include "models/import/layout/layoutwriter.h"
#include "models/import/layout/pagefold.h"
#include "models/import/layout/runningheads.h"
#include "models/import/layout/tablefinder.h"
#include "models/import/lines/printedtext.h"

#include <QCoreApplication>
#include <QMap>

#include <map>
#include <utility>

namespace
{

// Pages that are set alike: left ones, right ones, and those of spreads apart.
int sideOf(const QList<PrintedPage> &pages, qsizetype page)
{
    const int number = pages.at(page).number;
    if (page > 0 && pages.at(page - 1).number == number)
        return 0;
    return page + 1 < pages.size() && pages.at(page + 1).number == number ? 1 : 2 + number % 2;
}

QList<QList<PageColumn>> columnsOf(const QList<PrintedPage> &pages, double size, const QStringList &titles)
{
    QMap<int, QList<PrintedPage>> sides;
    for (qsizetype i = 0; i < pages.size(); ++i)
        sides[sideOf(pages, i)].append(pages.at(i));
    std::map<int, ColumnFinder> finders;
    for (auto side = sides.cbegin(); side != sides.cend(); ++side)
        finders.emplace(side.key(), ColumnFinder(*side, size, titles));
    QList<QList<PageColumn>> columns;
    columns.reserve(pages.size());
    for (qsizetype i = 0; i < pages.size(); ++i)
        columns.append(finders.at(sideOf(pages, i)).columnsOf(pages.at(i).words));
    return columns;
}

QStringList regionsOf(const QList<PrintedTable> &tables)
{
    QStringList regions;
    for (const PrintedTable &table : tables)
        regions.append(PrintedText::squashed(table.region));
    return regions;
}

// Where few places have headings in letters of their own, their names alone tell.
class NamedHeadings
{
    Q_DECLARE_TR_FUNCTIONS(BookLayout)

public:
    explicit NamedHeadings(const QList<PrintedTable> &tables)
    {
        for (const PrintedTable &table : tables) {
            for (const PrintedRow &row : table.rows)
                m_names.insert(PrintedText::folded(row.name));
            m_names.insert(PrintedText::folded(table.region));
        }
        m_names.remove({});
    }

    void find(QList<SetPage> &pages, const QString &file, QList<Fault> &faults) const
    {
        if (!areNeeded(pages))
            return;
        for (SetPage &page : pages) {
            for (SetColumn &column : page.columns) {
                if (column.margin)
                    continue;
                findNamedHeadings(column.blocks, m_names);
                for (const ColumnBlock &block : std::as_const(column.blocks)) {
                    if (block.doubtful)
                        //: %1 is the name of a place or a region
                        faults.append({Fault::Severity::Warning, file, page.number, 0,
                                       tr("“%1” is set like running text; taken for a heading, as a place or a region "
                                          "has that name")
                                           .arg(block.lines.first().text)});
                }
            }
        }
    }

private:
    bool areNeeded(const QList<SetPage> &pages) const
    {
        qsizetype typed = 0;
        for (const SetPage &page : pages) {
            for (const SetColumn &column : page.columns) {
                for (const ColumnBlock &block : column.blocks)
                    typed += block.heading && m_names.contains(PrintedText::folded(block.lines.first().text)) ? 1 : 0;
            }
        }
        return typed * 2 < m_names.size();
    }

    QSet<QString> m_names;
};

} // namespace

BookLayout layoutOf(QList<PrintedPage> pages, const QString &file, double step)
{
    BookLayout layout;
    const double size = textSizeOf(pages);
    pages = cutAtFolds(pages);
    const QList<QStringList> heads = takeOutRunningHeads(pages, size);
    TableFinder tables(pages, size, file);
    layout.tables = tables.takeOut();
    layout.faults = tables.faults();

    const QList<QList<PageColumn>> columns = columnsOf(pages, size, regionsOf(layout.tables));
    PageStyle style = styleOf(columns, size);
    if (step > 0) {
        style.step = step;
        style.stepIsKnown = true;
    }
    QList<SetPage> set;
    set.reserve(pages.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        set.append({pages.at(i).number, pages.at(i).label, heads.at(i), tables.pagesWithTables().contains(i), {}});
        for (const PageColumn &column : columns.at(i))
            set.last().columns.append({blocksOf(column, style), isMargin(column, style)});
    }
    NamedHeadings(layout.tables).find(set, file, layout.faults);
    LayoutWriter writer;
    for (const SetPage &page : std::as_const(set))
        writer.write(page);
    layout.lines = writer.lines();
    joinBrokenNames(layout.tables, layout.lines);
    return layout;
}
