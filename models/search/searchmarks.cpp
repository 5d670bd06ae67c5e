// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchmarks.h"

#include "models/search/searchacronyms.h"
#include "models/search/searchtokens.h"
#include "models/text/printabletext.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

bool phraseAt(const SearchPhrase &phrase, const SearchTokens &tokens, qsizetype first, const QString &text)
{
    if (!phrase.acronym.isEmpty())
        return SearchAcronyms::standsAt(text, tokens.at(first).start, phrase.acronym);
    const qsizetype count = phrase.words.size();
    if (count == 0 || first + count > tokens.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QStringView word = tokens.folded(first + i);
        const bool whole = i < count - 1 || !phrase.prefix;
        if (whole ? word != phrase.words.at(i) : !word.startsWith(phrase.words.at(i)))
            return false;
    }
    return true;
}

// Near `position`, where a word begins: a snippet does not begin in the middle of one.
qsizetype wordStartAfter(const QString &text, qsizetype position, qsizetype limit)
{
    if (position == 0)
        return 0;
    qsizetype i = position;
    while (i < limit && !text.at(i - 1).isSpace())
        ++i;
    return i < limit ? i : position;
}

qsizetype wordEndBefore(const QString &text, qsizetype position, qsizetype limit)
{
    if (position >= text.size())
        return text.size();
    qsizetype i = position;
    while (i > limit && !text.at(i).isSpace())
        --i;
    return i > limit ? i : position;
}

} // namespace

QList<SearchMarks::Mark> SearchMarks::find(const QString &text) const
{
    QList<Mark> marks;
    if (m_phrases.isEmpty())
        return marks;
    const SearchTokens tokens(text);
    for (qsizetype i = 0; i < tokens.size() && marks.size() < mostMarks; ++i) {
        for (qsizetype phrase = 0; phrase < m_phrases.size(); ++phrase) {
            const SearchPhrase &wanted = m_phrases.at(phrase);
            if (!phraseAt(wanted, tokens, i, text))
                continue;
            const qsizetype start = tokens.at(i).start;
            const SearchTokens::Token &last = tokens.at(qMin(i + wanted.words.size(), tokens.size()) - 1);
            marks.append({{start, last.start + last.length - start}, phrase});
        }
    }
    return marks;
}

QList<TextRange> SearchMarks::in(const QString &text) const
{
    QList<TextRange> ranges;
    for (const Mark &mark : find(text)) {
        const TextRange &range = mark.range;
        if (!ranges.isEmpty() && range.start < ranges.last().start + ranges.last().length) {
            TextRange &last = ranges.last();
            last.length = qMax(last.start + last.length, range.start + range.length) - last.start;
        } else {
            ranges.append(range);
        }
    }
    return ranges;
}

qsizetype SearchMarks::bestStart(const QList<Mark> &marks)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QSet<qsizetype> phrases;
        const qsizetype end = marks.at(i).range.start + snippetLength * 3 / 4;
        for (qsizetype j = i; j < marks.size() && marks.at(j).range.start < end; ++j)
            phrases.insert(marks.at(j).phrase);
        if (phrases.size() > most) {
            most = phrases.size();
            best = marks.at(i).range.start;
        }
        if (most == 1 && i > 50) // one word, again and again
            break;
    }
    return best;
}

SearchSnippet SearchMarks::snippet(const QString &text) const
{
    const QList<Mark> marks = find(text);
    const qsizetype found = bestStart(marks);
    const qsizetype before = found + snippetLength * 3 / 4 >= text.size() ? snippetLength / 2 : snippetLength / 4;
    const qsizetype start = wordStartAfter(text, qMax<qsizetype>(0, found - before), found);
    const qsizetype end = wordEndBefore(text, qMin(text.size(), start + snippetLength), found + 1);
    QString piece = text.mid(start, end - start);
    for (QChar &c : piece) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    piece = printableLine(piece);
    if (start > 0)
        piece.prepend(u'…');
    if (end < text.size())
        piece.append(u'…');
    return {piece, in(piece), marks.isEmpty() ? TextRange() : marks.first().range};
}
