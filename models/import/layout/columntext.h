// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/layout/columnfinder.h"
#include "models/import/layout/pagestyle.h"
#include "models/import/layout/textline.h"

#include <QSet>

/// Lines of a column that stand together.
struct ColumnBlock {
    QList<TextLine> lines;
    bool heading = false;  ///< larger than the running text, or bold and short
    bool doubtful = false; ///< a heading by its words alone
};

/// A column's paragraphs and headings, told apart by the gaps between its lines and by size and weight.
QList<ColumnBlock> blocksOf(const PageColumn &column, const PageStyle &style);

/// Makes headings of the lines in the running text's letters that are exactly one of `names` (folded): alone, or over
/// a paragraph. They are doubtful.
void findNamedHeadings(QList<ColumnBlock> &blocks, const QSet<QString> &names);

/// Whether the column stands in the margin: beside others and narrower than those of the running text, or set
/// otherwise.
bool isMargin(const PageColumn &column, const PageStyle &style);
