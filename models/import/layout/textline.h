// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

/// Words that stand side by side on one line.
struct TextLine {
    QString text;
    QRectF box;      ///< points, as in PageWord
    double size = 0; ///< points: that of most of its letters
    bool bold = false;
    bool italic = false;

    double middle() const { return box.center().y(); }
};

using WordLine = QList<PageWord>; ///< the words of one line, from left to right

/// Words line by line, from top to bottom.
QList<WordLine> wordLinesOf(const QList<PageWord> &words);
/// The lines of words that stand in one column, from top to bottom.
QList<TextLine> linesOf(const QList<PageWord> &words);
/// One of them. `words` are not empty.
TextLine textOf(const WordLine &words);

/// Whether the line below goes on with a title: in its size, as near as a title's lines may be.
bool goesOnWithTitle(const TextLine &title, const TextLine &below);

/// A word's size in points: that of its font or, unknown, what its box tells.
double sizeOf(const PageWord &word);
