// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/layout/textline.h"
#include "models/import/tables/fundingtable.h"

/// Where a funding table's columns stand on a page: one for each theme and one for the totals, points.
struct CellColumns {
    QList<double> centers; ///< from left to right, the totals' last
    double pitch = 0;      ///< from one to the next
    double size = 0;       ///< of its letters

    /// Once values were seen: where those of each column stand, from left to right.
    QList<QRectF> extents;

    /// The column whose head or title `word` is a part of, or -1 beside the table.
    int columnOfHead(const PageWord &word) const;
    /// The column that `word` is a value of, or -1 beside the values.
    int columnOf(const PageWord &word) const;
};

/// A funding table, or the part of one that a page holds, read from where its words stand: columns by their heads,
/// rows by their lines, names by what is nearest.
class PageTable
{
public:
    /// The table whose columns are known, between `top`, where its head is if it is not 0, and `bottom` of the page
    /// (points): no rows where there is none.
    static PageTable read(const QList<PageWord> &words, const CellColumns &columns, double top, double bottom);

    bool isEmpty() const { return m_rows.isEmpty(); }
    bool hasTotals() const { return m_totals; }
    /// All rows, the one of totals last, their names line by line. `page` is where they stand.
    QList<PrintedRow> rows(int page) const;
    /// The themes' titles under the head, line by line, as far as there are.
    QStringList titles() const;
    const QString &footnote() const { return m_footnote; }
    bool holds(const PageWord &word) const;

private:
    struct Row {
        WordLine words;     ///< of its values
        QStringList values; ///< a column each; empty where it is blank
        double middle = 0;  ///< points
        QStringList name;   ///< its lines
    };

    explicit PageTable(const CellColumns &columns);
    Row rowOf(const WordLine &line) const;
    void cover(const QList<PageWord> &words);
    double rowPitch() const;
    bool isRow(const Row &row, const QList<PageWord> &words) const;
    bool isTotals(const Row &row, const QList<PageWord> &words) const;
    void measureColumns(const QList<PageWord> &words);
    void readRows(const QList<PageWord> &words);
    void readTitles(const QList<PageWord> &words);
    void readNames(const QList<PageWord> &words);
    void readFootnote(const QList<PageWord> &words);
    void giveNames(const QList<WordLine> &names);
    bool giveNamesByGaps(const QList<WordLine> &names);
    bool giveNamesBelow(const QList<WordLine> &names);

    CellColumns m_columns;
    QList<Row> m_rows;
    QList<QList<WordLine>> m_titles; ///< a column each
    QString m_footnote;
    QRectF m_area;
    bool m_totals = false;
};
