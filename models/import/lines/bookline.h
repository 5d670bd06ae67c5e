// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A line of the book as the following stages read it: no spaces at its ends, single ones inside.
struct BookLine {
    QString text;            ///< empty for a blank line, which ends a block
    int number = 0;          ///< 1-based line of the text; in a PDF, which has none, the page
    int page = 0;            ///< 1-based page of a PDF; 0 where the source has lines only
    bool startsPage = false; ///< first line of a page, or of a two-page spread
};

/// Splits a text into lines. Line ends of any system and form feeds are understood; ligatures, no-break spaces
/// and soft hyphens become plain characters and straight quotation marks curly ones, so that different
/// extractions of one book give the same lines.
QList<BookLine> readBookLines(const QString &text);

/// The text of one line so rewritten, without its line end.
QString plainLine(QStringView text);

/// Where something stands, as people look it up: "line 1733" or "page 12".
QString sourceOf(const BookLine &line);
