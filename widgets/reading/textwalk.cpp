// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/textwalk.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

QTextCursor selecting(const QTextBlock &block, int start, int end)
{
    QTextCursor cursor(block);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

// The links of a paragraph; pieces of one link that differ in format are one.
QList<QTextCursor> linksOf(const QTextBlock &block)
{
    QList<QTextCursor> links;
    QString before;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const QString href = piece.charFormat().anchorHref();
        const int end = piece.position() + piece.length();
        if (!href.isEmpty() && href == before)
            links.last() = selecting(block, links.last().selectionStart(), end);
        else if (!href.isEmpty())
            links.append(selecting(block, piece.position(), end));
        before = href;
    }
    return links;
}

QTextBlock neighbour(const QTextBlock &block, int direction)
{
    return direction > 0 ? block.next() : block.previous();
}

bool isPartOfNumber(const QString &text, qsizetype at)
{
    const auto isDigit = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    // What languages put between thousands and before decimals.
    static const QString separators = u",.'\u2019\u00A0\u202F\u066B\u066C"_s;
    return isDigit(at) ||
           (at >= 0 && at < text.size() && separators.contains(text.at(at)) && isDigit(at - 1) && isDigit(at + 1));
}

} // namespace

QTextCursor TextWalk::link(const QTextDocument &document, int position, int direction)
{
    for (QTextBlock block = document.findBlock(position); block.isValid(); block = neighbour(block, direction)) {
        const QList<QTextCursor> links = linksOf(block);
        QTextCursor found;
        for (const QTextCursor &link : links) {
            if (direction > 0 && link.selectionStart() >= position)
                return link;
            if (direction < 0 && link.selectionEnd() <= position)
                found = link;
        }
        if (!found.isNull())
            return found;
    }
    return {};
}

QTextCursor TextWalk::paragraph(const QTextDocument &document, int position, int direction)
{
    QTextBlock block = document.findBlock(position);
    if (direction != 0)
        block = neighbour(block, direction);
    while (block.isValid() && block.text().trimmed().isEmpty())
        block = neighbour(block, direction < 0 ? -1 : 1);
    return block.isValid() ? selecting(block, block.position(), block.position() + block.length() - 1) : QTextCursor();
}

QTextCursor TextWalk::wholeNumber(const QTextCursor &selection)
{
    const QTextBlock block = selection.document()->findBlock(selection.selectionStart());
    const QString text = block.text();
    qsizetype start = selection.selectionStart() - block.position();
    if (!isPartOfNumber(text, start))
        return {};
    qsizetype end = start;
    while (isPartOfNumber(text, start - 1))
        --start;
    while (isPartOfNumber(text, end + 1))
        ++end;
    return selecting(block, block.position() + static_cast<int>(start), block.position() + static_cast<int>(end) + 1);
}
