// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/texthighlights.h"

#include "models/search/searchmarks.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostHighlights = 2000; // each is looked at whenever the text is painted

// Where the passage is found best: its first match, or its beginning; -1 where the text does not have it.
int positionOf(const QTextDocument &document, const SearchMarks &marks, const QString &passage)
{
    const QStringList paragraphs = passage.split(u'\n', Qt::SkipEmptyParts);
    int beginning = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const auto ends = [&text](const QString &paragraph) { return text.endsWith(paragraph); }; // "Note: …"
        if (std::none_of(paragraphs.begin(), paragraphs.end(), ends))
            continue;
        const QList<TextRange> ranges = marks.in(text);
        if (!ranges.isEmpty())
            return block.position() + static_cast<int>(ranges.first().start);
        if (beginning < 0)
            beginning = block.position();
    }
    return beginning;
}

void scrollTo(QTextEdit &edit, int position)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(position);
    edit.setTextCursor(cursor);
    // Not at the very edge: what stands before a match helps to understand it.
    QScrollBar *bar = edit.verticalScrollBar();
    bar->setValue(bar->value() + edit.cursorRect(cursor).top() - edit.viewport()->height() / 4);
}

} // namespace

void TextHighlights::mark(QTextEdit &edit, const SearchMarks &marks)
{
    QTextCharFormat format;
    QColor background = edit.palette().color(QPalette::Highlight);
    background.setAlpha(80);
    format.setBackground(background);
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = edit.document()->begin(); block.isValid() && !marks.isEmpty(); block = block.next()) {
        for (const TextRange &range : marks.in(block.text())) {
            if (selections.size() >= mostHighlights)
                break;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(range.start));
            cursor.setPosition(cursor.position() + static_cast<int>(range.length), QTextCursor::KeepAnchor);
            selections.append({cursor, format});
        }
    }
    edit.setExtraSelections(selections);
}

void TextHighlights::reveal(QTextEdit &edit, const SearchMarks &marks, const QString &passage)
{
    mark(edit, marks);
    const int position = positionOf(*edit.document(), marks, passage);
    if (position >= 0)
        scrollTo(edit, position);
}
