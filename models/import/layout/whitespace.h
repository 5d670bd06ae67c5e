// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/pages/printedpage.h"

/// A vertical strip without words; points from the page's left edge. The first and the last strip of words are
/// endless on their outer side.
struct WhiteStrip {
    double left = 0;
    double right = 0;

    double width() const { return right - left; }
    double center() const { return (left + right) / 2; }
};

using WhiteStrips = QList<WhiteStrip>; ///< from left to right

/// The strips between and beside words that are at least `least` points wide.
WhiteStrips whiteStripsOf(const QList<PageWord> &words, double least);
/// Without those beside the words.
WhiteStrips innerStrips(WhiteStrips strips);
/// What is white in both, at least `least` points wide.
WhiteStrips sharedStrips(const WhiteStrips &a, const WhiteStrips &b, double least);
/// The words left of the first strip's middle, between two, and right of the last.
QList<QList<PageWord>> partedAt(const WhiteStrips &strips, const QList<PageWord> &words);
/// Words in bands with no word across from one to the next, from top to bottom.
QList<QList<PageWord>> bandsOf(const QList<PageWord> &words);
