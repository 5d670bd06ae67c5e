// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/layout/pagetable.h"

#include <QCoreApplication>
#include <QSet>

/// Finds the funding tables of a book by their heads ("Principle 1 … Objective 3" on one line), wherever they stand
/// on a page, and takes their words out of the pages. A table may go on on the next page, with its head or without.
class TableFinder
{
    Q_DECLARE_TR_FUNCTIONS(TableFinder)

public:
    /// `textSize` is that of the running text, in points, `file` the name for messages.
    TableFinder(QList<PrintedPage> &pages, double textSize, const QString &file);

    QList<PrintedTable> takeOut();
    /// The places in `pages` of those that held a table.
    const QSet<qsizetype> &pagesWithTables() const { return m_found; }
    const QList<Fault> &faults() const { return m_faults; }

private:
    struct Head {
        QList<Theme> themes;
        CellColumns columns;
        double middle = 0; ///< points
    };

    QList<Head> headsOn(const QList<PageWord> &words) const;
    static std::optional<Head> headOf(const WordLine &line);
    static void addTotals(Head &head, const QList<PageWord> &words, double bottom);
    void readPage(qsizetype page);
    bool isAtBottom(qsizetype page, const Head &head) const;
    void goOnWith(qsizetype page, const PageTable &part);
    void add(qsizetype page, const Head &head, const PageTable &table, const QString &region);
    void take(qsizetype page, const PageTable &table);
    QString regionAbove(qsizetype page, const Head &head, double top) const;
    static QStringList lastLinesOf(const QList<PageWord> &words);
    static QString capitalsIn(const PrintedPage &page, double top, double bottom);
    QString regionIn(const PrintedPage &page, double top, double bottom, double size) const;

    QList<PrintedPage> &m_pages;
    double m_textSize;
    QString m_file;
    QList<PrintedTable> m_tables;
    std::optional<Head> m_open; ///< of the last table, where it has no totals yet
    QSet<qsizetype> m_found;
    QList<Fault> m_faults;
};
