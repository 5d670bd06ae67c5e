// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pdf/pdfword.h"

#include <QStringList>
#include <optional>

/// A funding table on a page, found by its head ("Principle 1 … Objective 3") and the rows of figures below.
class PdfTable
{
public:
    /// Takes the table's words out of `words`; nothing where the page has no table.
    static std::optional<PdfTable> take(PdfWords &words);

    double top() const { return m_area.top(); } ///< points from the page's upper edge
    /// Its text as the importer reads it: the head, each theme's title, then a line for each row with the name first,
    /// blank lines between.
    QStringList lines() const;

private:
    using Row = PdfWords; ///< words on one line, from left to right

    static QList<Row> rowsOf(PdfWords words);
    static bool isHead(const Row &row);
    static int values(const Row &row);
    void readRows(const QList<Row> &below);
    QString nameOf(const Row &figures) const;
    QList<QRectF> columns() const;
    QStringList titleLines() const;

    QRectF m_area;
    Row m_head;
    QList<Row> m_figures;    ///< the rows' values
    QList<PdfWords> m_names; ///< the rows' names, each with all its lines
    PdfWords m_titles;
};
