// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/lines/bookblock.h"

/// Tells running text from what stands beside it: captions, margins, links, notes, running heads, headings.
/// Widths count relative to the book's own columns, so that any line length does.
class BlockClassifier
{
public:
    /// `bookTitle` is repeated in running heads. Blocks of Kind::Table are left alone.
    BlockClassifier(QList<BookBlock> &blocks, const QString &bookTitle);

    void classify();

private:
    void measureColumns();
    void classifyByRole();
    void classifyByText();
    void classifyCaptions();
    void classifyAsidesAndHeadings();
    void takeCaption(int block);
    bool isCaptionStart(int block) const;
    bool isRunningHead(const BookBlock &block) const;
    bool isFootnote(int block) const;
    bool isHeading(int block) const;
    bool isAside(int block) const;
    bool isInset(const BookBlock &block) const;
    bool isQuotation(int block) const;
    bool isNarrow(const BookBlock &block) const { return block.measure <= m_marginWidth; }
    BookBlock::Kind kindAt(int block) const;

    QList<BookBlock> &m_blocks;
    QString m_bookTitle;
    int m_columnWidth = 0; ///< characters in the book's narrowest column; 0 where the lines don't tell
    int m_marginWidth = 0; ///< characters; what is narrower stands in the margin
};
