// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A line of the book as the following stages read it: no spaces at its ends, single ones inside.
struct BookLine {
    /// What the line is, where its place and its type on the page tell.
    enum class Role {
        Unknown, ///< in a text, which tells words alone
        Text,
        Heading,
        Margin, ///< beside the columns
        RunningHead,
        Table, ///< stands for a table that was read already
    };

    QString text;              ///< empty for a blank line, which ends a block
    int number = 0;            ///< 1-based line of the text; in a PDF, which has none, the page
    int page = 0;              ///< 1-based page of a PDF; 0 where the source has lines only
    QString label;             ///< what the book itself calls the page, where that is not its number
    bool startsPage = false;   ///< first line of a page, or of a two-page spread
    Role role = Role::Unknown; ///< see isLaidOut()
    bool opensColumn = false;  ///< first line of a column, where it is laid out

    /// Where a page's layout told the role, lines stand in the order of reading too.
    bool isLaidOut() const { return role != Role::Unknown; }
};

/// Splits a text into lines. Line ends of any system and form feeds are understood; ligatures, no-break spaces
/// and soft hyphens become plain characters and straight quotation marks curly ones, so that different
/// extractions of one book give the same lines.
QList<BookLine> readBookLines(const QString &text);

/// The text of one line so rewritten, without its line end.
QString plainLine(QStringView text);

/// Where something stands, as people look it up: "line 1733", "page 12" or "page 12 (xii)".
QString sourceOf(const BookLine &line);
