// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/printabletext.h"

#include <QList>
#include <QSet>
#include <algorithm>

namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

// Embeddings and overrides, which reach beyond the text that holds them.
bool turnsDirection(QChar c)
{
    return c >= u'\u202a' && c <= u'\u202e';
}

bool isIsolate(QChar c)
{
    return c >= u'\u2066' && c <= u'\u2069';
}

// Where isolates stand that are opened and closed in one line, as translations have them. They reach no further.
QSet<qsizetype> closedIsolates(const QString &text)
{
    QSet<qsizetype> closed;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isLineEnd(c)) {
            open.clear();
        } else if (c == u'\u2069' && !open.isEmpty()) {
            closed.insert(i);
            closed.insert(open.takeLast());
        } else if (isIsolate(c) && c != u'\u2069') {
            open.append(i);
        }
    }
    return closed;
}

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x2000);
}

bool isRefused(QChar c)
{
    return (c.category() == QChar::Other_Control && c != u'\t') || turnsDirection(c) || c.unicode() >= 0xfffe;
}

QString printable(const QString &text, QChar tab, QChar lineEnd)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    const bool isolates = std::any_of(text.cbegin(), text.cend(), isIsolate);
    const QSet<qsizetype> closed = isolates ? closedIsolates(text) : QSet<qsizetype>();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            result.append(c).append(text.at(++i));
        else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        else if (isLineEnd(c))
            result.append(lineEnd);
        else if (c == u'\t')
            result.append(tab);
        else
            result.append(isRefused(c) || c.isSurrogate() || (isIsolate(c) && !closed.contains(i))
                              ? QChar(QChar::ReplacementCharacter)
                              : c);
    }
    return result;
}

} // namespace

QString printableText(const QString &text)
{
    return printable(text, u'\t', u'\n');
}

QString printableLine(const QString &text)
{
    return printable(text, u' ', u' ');
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype room = most - 1;
    // Not within a character, nor between a letter and its marks.
    qsizetype end = room;
    while (end > 0 && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
        --end;
    const qsizetype blank = text.lastIndexOf(u' ', end);
    if (blank > room / 2)
        end = blank;
    return text.left(end) + u'…';
}
