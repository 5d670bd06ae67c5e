// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/printedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PrintedText
{

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'’' || c == u'\'')
            continue;
        if (c.isLetterOrNumber())
            result += c.toLower();
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString squashed(QStringView text)
{
    return folded(text).remove(u' ');
}

QString inTitleCase(const QString &text)
{
    static const QStringList small{u"and"_s, u"of"_s, u"the"_s, u"in"_s, u"for"_s, u"to"_s, u"with"_s};
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString &word = words[i];
        if (i > 0 && small.contains(word))
            continue;
        for (qsizetype at = 0; at < word.size(); ++at) {
            if (at == 0 || word.at(at - 1) == u'-' || word.at(at - 1) == u'(')
                word[at] = word.at(at).toUpper();
        }
    }
    return words.join(u' ');
}

bool isUpperCase(QStringView text)
{
    const bool anyLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return anyLetter && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

bool endsSentence(QStringView text)
{
    // Closing marks belong to the sentence that ends before them.
    while (!text.isEmpty() &&
           (text.back() == u'”' || text.back() == u')' || text.back() == u']' || text.back() == u'’'))
        text.chop(1);
    // "ratified;2": a footnote's number.
    if (text.size() > 2 && text.back().isDigit() && text.at(text.size() - 2).isPunct())
        text.chop(1);
    return !text.isEmpty() && u".!?:;"_s.contains(text.back());
}

bool beginsInSentence(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return first.isLower() || u",;:.)–-/%"_s.contains(first);
}

bool isListItem(QStringView text)
{
    if (text.startsWith(u'•') || text.startsWith(u"- "))
        return true;
    constexpr qsizetype longestLabel = 4; // "viii"
    const qsizetype close = text.startsWith(u'(') ? text.indexOf(u')') : -1;
    return close > 1 && close <= longestLabel + 1;
}

bool isLink(QStringView line)
{
    const bool address = line.startsWith("http"_L1) || line.startsWith("www."_L1) ||
                         (line.contains(u'/') && line.contains(u'.') && !line.contains(u' ') && line.size() > 20);
    return address && !line.contains(u' ');
}

QString slug(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
        else if (c != u'’' && c != u'\'' && c.category() != QChar::Mark_NonSpacing && !result.isEmpty() &&
                 result.back() != u'-')
            result += u'-';
    }
    if (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace PrintedText

namespace
{

constexpr qsizetype longestWord = 60;

bool isWordCharacter(QChar c)
{
    return c.isLetter() || c == u'-';
}

QStringView lastWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && text.size() - start < longestWord && isWordCharacter(text.at(start - 1)))
        --start;
    return text.mid(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < longestWord && isWordCharacter(text.at(end)))
        ++end;
    return text.first(end);
}

} // namespace

void LineJoiner::learn(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordCharacter(text.at(i)))
            continue;
        const QStringView word = text.mid(start, i - start);
        // What stands beside a hyphen at a line's end may be a part of a word.
        const bool whole = !word.endsWith(u'-') && !text.first(start).endsWith(u"-\n");
        start = i + 1;
        if (whole && word.size() > 1 && word.size() <= longestWord)
            m_words.insert(word.toString().toLower());
    }
}

bool LineJoiner::keepsHyphen(QStringView before, QStringView after) const
{
    const QString start = before.toString().toLower();
    const QString end = after.toString().toLower();
    if (m_words.contains(start + u'-' + end))
        return true;
    if (m_words.contains(start + end))
        return false;
    // A break inside a word leaves at least one part that is no word.
    return end.isEmpty() || !after.front().isLower() || start.contains(u'-') ||
           (m_words.contains(start) && m_words.contains(end));
}

// "govern" and "ment": a word that the book has, in two parts of which it does not have the second.
bool LineJoiner::isOneWord(QStringView before, QStringView after) const
{
    const QString end = after.toString().toLower();
    return !end.isEmpty() && !m_words.contains(end) && m_words.contains(before.toString().toLower() + end);
}

void LineJoiner::append(QString &paragraph, QStringView line, Breaks breaks) const
{
    if (paragraph.isEmpty() || line.isEmpty()) {
        paragraph += line;
        return;
    }
    const bool broken =
        paragraph.endsWith(u'-') && paragraph.size() > 1 && paragraph.at(paragraph.size() - 2).isLetter();
    if (!broken) {
        if (breaks == Breaks::BetweenWords || !isOneWord(lastWord(paragraph), firstWord(line)))
            paragraph += u' ';
    } else {
        const QStringView before = lastWord(QStringView(paragraph).chopped(1));
        QStringView after = firstWord(line);
        if (after.endsWith(u'-'))
            after.chop(1); // a line of its own in a narrow cell, as "of-" in "whole-of-government"
        // "regional- and country-level": a hyphen for a word that is left out.
        if (after == "and"_L1 || after == "or"_L1 || after == "to"_L1)
            paragraph += u' ';
        else if (!keepsHyphen(before, after))
            paragraph.chop(1);
    }
    paragraph += line;
}

QString LineJoiner::joined(QStringView text, Breaks breaks) const
{
    QString paragraph;
    paragraph.reserve(text.size());
    for (const QStringView line : text.tokenize(u'\n'))
        append(paragraph, line, breaks);
    return paragraph;
}
