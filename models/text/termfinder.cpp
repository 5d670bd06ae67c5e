// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/termfinder.h"

#include <algorithm>

namespace
{

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || (c.unicode() > 0x7f && c.isMark());
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

qsizetype endOfWord(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && isWord(text.at(end)))
        ++end;
    return end;
}

bool standsAt(QStringView text, qsizetype start, QStringView term)
{
    if (text.size() - start < term.size())
        return false;
    return std::equal(term.cbegin(), term.cend(), text.cbegin() + start, [](QChar expected, QChar found) {
        return expected == found || (isApostrophe(expected) && isApostrophe(found));
    });
}

bool isJoinedBefore(QStringView text, qsizetype start)
{
    if (start < 2 || !isHyphen(text.at(start - 1)))
        return false;
    qsizetype first = start - 1;
    while (first > 0 && isWord(text.at(first - 1)))
        --first;
    return text.at(first).isUpper();
}

bool isJoinedAfter(QStringView text, qsizetype end)
{
    return end + 1 < text.size() && isHyphen(text.at(end)) && text.at(end + 1).isUpper();
}

bool endsWord(QStringView text, qsizetype end)
{
    return end == text.size() || !isWord(text.at(end)) || !isWord(text.at(end - 1));
}

} // namespace

void TermFinder::add(const QString &term, int id)
{
    const qsizetype end = endOfWord(term, 0);
    if (end == 0)
        return;
    m_beginnings.set(term.front().cell());
    // The key is a view into the term, whose characters the list keeps alive.
    QList<Term> &terms = m_terms[QStringView(term).left(end)];
    const auto notShorter = [&](const Term &other) { return other.text.size() >= term.size(); };
    terms.insert(std::count_if(terms.cbegin(), terms.cend(), notShorter), {term, id});
}

const TermFinder::Term *TermFinder::longestAt(QStringView text, qsizetype start, qsizetype wordEnd) const
{
    if (!m_beginnings.test(text.at(start).cell()))
        return nullptr;
    const auto found = m_terms.constFind(text.sliced(start, wordEnd - start));
    if (found == m_terms.cend())
        return nullptr;
    for (const Term &term : *found) {
        const qsizetype end = start + term.text.size();
        if (standsAt(text, start, term.text) && endsWord(text, end) && !isJoinedAfter(text, end))
            return &term;
    }
    return nullptr;
}

QList<TermFinder::Match> TermFinder::find(const QString &text) const
{
    QList<Match> matches;
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype wordEnd = endOfWord(text, position);
        if (wordEnd == position) {
            ++position;
            continue;
        }
        const Term *term = isJoinedBefore(text, position) ? nullptr : longestAt(text, position, wordEnd);
        if (!term) {
            position = wordEnd;
            continue;
        }
        if (term->id >= 0)
            matches.append({position, term->text.size(), term->id});
        position += term->text.size();
    }
    return matches;
}
