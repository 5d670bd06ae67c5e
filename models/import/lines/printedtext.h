// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// What the book's typography says about pieces of its text.
namespace PrintedText
{

/// Letters and digits in lower case, other characters as single spaces: for comparing names and titles.
QString folded(QStringView text);

/// The same without spaces: for names that may be broken into lines anywhere.
QString squashed(QStringView text);

/// "SOUTH-EASTERN EUROPE AND CENTRAL ASIA" as people write it: "South-Eastern Europe and Central Asia".
QString inTitleCase(const QString &text);

/// Has letters, and none of them in lower case.
bool isUpperCase(QStringView text);

/// Ends as a sentence, a list item or a line before a list does.
bool endsSentence(QStringView text);

/// Begins in the middle of a sentence: with a small letter or with what can't begin one.
bool beginsInSentence(QStringView text);

/// Begins with a bullet, a dash, or a letter or number in brackets: "(a)", "(iv)", "(12)".
bool isListItem(QStringView text);

/// An address of the web, or a part of one that was broken into lines.
bool isLink(QStringView line);

/// An id from a name: lower-case ASCII letters and digits, joined by hyphens. May be empty.
QString slug(const QString &name);

} // namespace PrintedText

/// Joins lines into a paragraph. A word broken at a line's end is put together again; a hyphen that belongs to
/// the word is kept, which the other words of the book tell.
class LineJoiner
{
public:
    /// Learns the words of `text`, lines joined by newlines.
    void learn(QStringView text);
    /// How lines end that a hyphen does not: between words, or inside of a word, too, as in narrow cells.
    enum class Breaks {
        BetweenWords,
        InsideWordsToo,
    };

    void append(QString &paragraph, QStringView line, Breaks breaks = Breaks::BetweenWords) const;
    /// `text` is lines joined by newlines.
    QString joined(QStringView text, Breaks breaks = Breaks::BetweenWords) const;

private:
    bool isOneWord(QStringView before, QStringView after) const;
    bool keepsHyphen(QStringView before, QStringView after) const;

    QSet<QString> m_words;
};
