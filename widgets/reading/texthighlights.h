// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTextEdit;
class SearchMarks;

/// What a search found, shown in a text: highlighted without changing the document.
namespace TextHighlights
{
/// Highlights every match, in colours of the palette; no marks take the highlights away.
void mark(QTextEdit &edit, const SearchMarks &marks);
/// Highlights, and scrolls to the first match in the paragraphs of this passage, or to the passage itself.
void reveal(QTextEdit &edit, const SearchMarks &marks, const QString &passage);
} // namespace TextHighlights
