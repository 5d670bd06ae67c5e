// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextCursor;
class QTextEdit;
class SearchMarks;
struct SearchHit;

/// What a search found, shown in a text: highlighted without changing the document.
namespace TextHighlights
{
/// Highlights every match, in colours of the palette; no marks take the highlights away.
void mark(QTextEdit &edit, const SearchMarks &marks);
/// Highlights these, the one at `current` (unless -1) more than the others, and scrolls there.
void markHits(QTextEdit &edit, const QList<QTextCursor> &hits, qsizetype current);
/// Highlights, and scrolls to the hit's first match, or to where its text begins.
void reveal(QTextEdit &edit, const SearchMarks &marks, const SearchHit &hit);
} // namespace TextHighlights
