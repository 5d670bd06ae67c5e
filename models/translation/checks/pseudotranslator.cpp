// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/checks/pseudotranslator.h"

using namespace Qt::StringLiterals;

namespace
{

const QString plainLetters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;
const QString accentedLetters = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"_s;

// What the program, a dialog or a text document acts on; a mnemonic with its letter, so that the key stays.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        u"%L?(?:[0-9]{1,2}|n)|&&|&[a-z]+;|&\\S|</?[A-Za-z][^>]*>|\\(\\*[^)]*\\)|https?://\\S+"_s);
    return pattern;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

QString withAccents(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const qsizetype at = plainLetters.indexOf(c);
        if (at >= 0)
            c = accentedLetters.at(at);
    }
    return result;
}

// Words, so that lines break as they would in a longer language.
QString padding(qsizetype length)
{
    static const QString words = u"one two three four five six seven eight nine ten eleven twelve "_s;
    const QString enough = words.repeated(length / words.size() + 1);
    return enough.left(length).trimmed();
}

// Blanks at either end join a text to another, and stay outside.
QString between(const QString &before, const QString &text, const QString &after)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return text.left(begin) + before + text.mid(begin, end - begin) + after + text.mid(end);
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, const QTranslator &english, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
    , m_english(english)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (!source || !context || *context == 'Q')
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    const QString text = english.isEmpty() ? QString::fromUtf8(source) : english;
    return m_kind == Kind::Accented ? accented(text) : mirrored(text);
}

QString PseudoTranslator::accented(const QString &text)
{
    QString result;
    qsizetype letters = 0;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : kept().globalMatch(text)) {
        const QString before = text.mid(at, match.capturedStart() - at);
        letters += before.size();
        result += withAccents(before) + match.captured();
        at = match.capturedEnd();
    }
    const QString rest = text.mid(at);
    letters += rest.size();
    result += withAccents(rest);
    if (!hasLetter(QString(text).remove(kept())))
        return text;
    const QString longer = padding(qMax<qsizetype>(2, letters * 4 / 10 - 1));
    return between(u"["_s, result, u' ' + longer + u']');
}

QString PseudoTranslator::mirrored(const QString &text)
{
    if (!hasLetter(QString(text).remove(kept())))
        return text;
    // Letters with a direction of their own at both ends: signs beside them take it on.
    return between(u"\u0639\u202F"_s, text, u"\u202F\u0639"_s);
}
