// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading/textcopy.h"

#include "widgets/reading/documentwriter.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Words with letters; "US$ 12,000" has one.
bool isSentence(const QString &text)
{
    constexpr int fewest = 3;
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0 && words < fewest;
         start = end, end = finder.toNextBoundary()) {
        const QStringView word = QStringView(text).sliced(start, end - start);
        words += std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) ? 1 : 0;
    }
    return words >= fewest;
}

QStringList citationsOf(const QTextCursor &selection)
{
    QStringList citations;
    for (QTextBlock block = selection.document()->findBlock(selection.selectionStart());
         block.isValid() && block.position() < selection.selectionEnd(); block = block.next()) {
        const auto *source = static_cast<const SourceBlock *>(block.userData());
        if (source && !source->citation.isEmpty() && !citations.contains(source->citation))
            citations.append(source->citation);
    }
    return citations;
}

// Bold and italic stay; links of the window lead nowhere else, and its colours may be those of a dark one.
QTextCharFormat plainFormat(const QTextCharFormat &format)
{
    QTextCharFormat plain;
    if (format.fontWeight() > QFont::Normal)
        plain.setFontWeight(QFont::Bold);
    if (format.fontItalic())
        plain.setFontItalic(true);
    return plain;
}

void clearFormats(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.setBlockFormat({});
        QList<std::pair<int, QTextFragment>> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            pieces.append({it.fragment().position(), it.fragment()});
        for (const auto &[position, piece] : pieces) {
            const QTextCharFormat format = plainFormat(piece.charFormat());
            cursor.setPosition(position);
            cursor.setPosition(position + piece.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        QTextFrameFormat format = frame->frameFormat();
        format.clearBackground();
        frame->setFrameFormat(format);
    }
}

QString htmlOf(const QTextCursor &selection, const QStringList &citations)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.insertFragment(selection.selection());
    for (const QString &citation : citations) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        cursor.insertText(citation);
    }
    clearFormats(document);
    return document.toHtml();
}

} // namespace

QMimeData *TextCopy::selected(const QTextCursor &selection, Citations wanted)
{
    QString text = selection.selection().toPlainText().trimmed();
    const bool cited = wanted == Citations::With && isSentence(text);
    const QStringList citations = cited ? citationsOf(selection) : QStringList();
    if (!citations.isEmpty())
        text += u"\n\n"_s + citations.join(u'\n');
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(htmlOf(selection, citations));
    return data;
}
