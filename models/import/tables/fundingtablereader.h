// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/lines/bookblock.h"
#include "models/import/lines/bookline.h"
#include "models/import/tables/fundingtable.h"

#include <QCoreApplication>

class LineJoiner;

/// Finds the funding tables: a head that names the themes ("Principle 1 … Objective 3"), their titles, a row for
/// each place and one of totals, under a region's name, mostly in capitals. Lines and blank lines inside a table mean
/// nothing; names and values alternate.
class FundingTableReader
{
    Q_DECLARE_TR_FUNCTIONS(FundingTableReader)

public:
    /// Blocks that belong to a table become Kind::Table.
    FundingTableReader(const QList<BookLine> &lines, QList<BookBlock> &blocks, const LineJoiner &joiner,
                       const QString &file);

    QList<PrintedTable> read();
    const QList<Fault> &faults() const { return m_faults; }

private:
    struct Word {
        QString text;
        int line = 0;
        int block = 0;
        bool startsBlock = false;
        bool startsLine = false;
    };
    struct Rows {
        QList<PrintedRow> places;
        PrintedRow totals;
        int lastBlock = 0;
    };

    QList<Word> wordsOf(int block) const;
    int headEnd(int block, QList<Theme> &themes) const;
    bool readTable(int headBlock, int firstBlock, QList<Theme> themes);
    QStringList takeTitles(QList<Word> &words, qsizetype themeCount) const;
    Rows readRows(const QList<Word> &firstName, int block, qsizetype columns) const;
    QString regionBefore(int headBlock, int &titleBlock) const;
    QString repeatedLineBefore(int headBlock, const QList<PrintedRow> &rows, int &titleBlock) const;
    QString footnoteAfter(int &lastBlock) const;
    void warn(int line, const QString &message);

    const QList<BookLine> &m_lines;
    QList<BookBlock> &m_blocks;
    const LineJoiner &m_joiner;
    QString m_file;
    QList<PrintedTable> m_tables;
    QList<Fault> m_faults;
    int m_afterLastTable = 0; // block
};
