// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/lines/bookline.h"

/// Lines that stand together, between blank lines or at a page's start.
struct BookBlock {
    enum class Kind {
        Body,      ///< a paragraph of running text
        Heading,   ///< a title of its own
        Caption,   ///< words under a photo
        Aside,     ///< a pull quote, a fact or a cover in the margin
        Link,      ///< bare addresses
        Footnote,  ///< a note that the running text refers to by number
        Furniture, ///< running heads and page numbers
        Table,     ///< a part of a funding table or its chart
    };

    Kind kind = Kind::Body;
    int firstLine = 0; ///< index into the lines
    int lineCount = 0;
    int measure = 0; ///< characters of its longest line
    bool startsPage = false;
    bool overText = false;                         ///< a title directly over the next block, without a blank line
    BookLine::Role role = BookLine::Role::Unknown; ///< of its lines
    bool opensColumn = false;                      ///< see BookLine
    QString text;                                  ///< its lines, joined by newlines

    /// As in BookLine.
    bool isLaidOut() const { return role != BookLine::Role::Unknown; }
};

/// Groups lines into blocks, all of them Kind::Body still. A title that stands directly over its text, as in
/// boxed features, becomes a block of its own.
QList<BookBlock> readBookBlocks(const QList<BookLine> &lines);
