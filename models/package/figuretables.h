// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QCoreApplication>
#include <QHash>

class EditionDraft;
class TableReader;
class TableRow;

/// Puts the rows of the tables of money into an edition: themes, regions, places, and the amounts of each place and
/// theme.
class FigureTables
{
    Q_DECLARE_TR_FUNCTIONS(FigureTables)

public:
    static constexpr qint64 maximumCells = 50'000'000; ///< places times themes; about 2 GB in memory

    /// `draft` must outlive the tables.
    explicit FigureTables(EditionDraft &draft);

    void readTheme(TableReader &table, const TableRow &row);
    void readRegion(TableReader &table, const TableRow &row);
    void readPlace(TableReader &table, const TableRow &row);
    /// Makes room for the amounts, once places and themes are read. False where they are too many.
    bool makeCells();
    qint64 cells() const;
    void readFunding(TableReader &table, const TableRow &row);
    void readPrintedTotal(TableReader &table, const TableRow &row);
    /// Places and themes that no row of funding named; `file` is what faults call its table.
    QList<Fault> missingCells(const QString &file) const;

private:
    EditionDraft &m_draft;
    QList<bool> m_cellSeen;
    qint64 m_sum = 0;
    QHash<QString, qint64> m_totalLines; // of printed totals, by scope and theme
};
