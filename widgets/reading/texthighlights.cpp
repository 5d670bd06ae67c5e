// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/texthighlights.h"

#include "models/search/searchresult.h"
#include "widgets/reading/documentwriter.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostHighlights = 2000; // each is looked at whenever the text is painted

// Where the hit's first match stands, or its text begins; -1 where the document does not have it.
int positionOf(const QTextDocument &document, const SearchHit &hit)
{
    int position = -1;
    for (QTextBlock block = document.begin(); block.isValid() && hit.index >= 0; block = block.next()) {
        const auto *source = static_cast<const SourceBlock *>(block.userData());
        if (!source || source->kind != hit.kind || source->index != hit.index)
            continue;
        const TextRange &match = hit.snippet.first;
        if (position < 0)
            position = block.position();
        if (match.length > 0 && match.start >= source->start)
            position = block.position() + static_cast<int>(source->offset + match.start - source->start);
    }
    return qMin(position, document.characterCount() - 1);
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

QTextCharFormat hitFormat(const QTextEdit &edit)
{
    QTextCharFormat format;
    QColor background = edit.palette().color(QPalette::Highlight);
    background.setAlpha(80);
    format.setBackground(background);
    return format;
}

// Stands out from the other hits, as a selection does.
QTextCharFormat currentFormat(const QTextEdit &edit)
{
    QTextCharFormat format;
    format.setBackground(edit.palette().color(QPalette::Highlight));
    format.setForeground(edit.palette().color(QPalette::HighlightedText));
    return format;
}

void markCurrent(QTextEdit &edit, int position)
{
    QList<QTextEdit::ExtraSelection> selections = edit.extraSelections();
    for (QTextEdit::ExtraSelection &selection : selections) {
        if (selection.cursor.selectionStart() == position)
            selection.format = currentFormat(edit);
    }
    edit.setExtraSelections(selections);
}

} // namespace

void TextHighlights::mark(QTextEdit &edit, const SearchMarks &marks)
{
    const QTextCharFormat format = hitFormat(edit);
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

void TextHighlights::markHits(QTextEdit &edit, const QList<QTextCursor> &hits, qsizetype current)
{
    QList<QTextEdit::ExtraSelection> selections;
    const qsizetype first = qMax<qsizetype>(0, current - mostHighlights / 2);
    for (qsizetype i = first; i < hits.size() && selections.size() < mostHighlights; ++i)
        selections.append({hits.at(i), i == current ? currentFormat(edit) : hitFormat(edit)});
    edit.setExtraSelections(selections);
    if (current >= 0)
        scrollTo(edit, hits.at(current).selectionStart());
}

void TextHighlights::reveal(QTextEdit &edit, const SearchMarks &marks, const SearchHit &hit)
{
    mark(edit, marks);
    const int position = positionOf(*edit.document(), hit);
    if (position < 0)
        return;
    markCurrent(edit, position);
    scrollTo(edit, position);
}
