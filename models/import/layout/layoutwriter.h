// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/layout/columntext.h"
#include "models/import/lines/bookline.h"

#include <QStringList>

#include <optional>

/// A column's blocks, and where it stands.
struct SetColumn {
    QList<ColumnBlock> blocks;
    bool margin = false;
};

/// What a page holds, in the order of reading.
struct SetPage {
    int number = 0;
    QString label;
    QStringList heads;  ///< running heads and page numbers
    bool table = false; ///< it held a table
    QList<SetColumn> columns;
};

/// Writes pages down as the lines that the importer reads, each with its role: a page's columns one after the other,
/// then what stands in its margins.
class LayoutWriter
{
public:
    void write(const SetPage &page);
    const QList<BookLine> &lines() const { return m_lines; }

private:
    void writeLine(const QString &text, BookLine::Role role);
    void writeColumn(const SetColumn &column);

    QList<BookLine> m_lines;
    BookLine m_page;                 ///< a blank line of the page that is written
    std::optional<TextLine> m_title; ///< the last line written, where it is a heading's
};
