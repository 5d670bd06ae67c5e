// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchtokens.h"

#include "models/text/folding.h"

#include <QStringList>
#include <array>

namespace
{

// What an ASCII character folds to; 0 where it is part of no word.
constexpr std::array<char16_t, 128> foldedAscii = [] {
    std::array<char16_t, 128> table{};
    for (char16_t c = 0; c < 128; ++c) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            table[c] = c;
        else if (c >= u'A' && c <= u'Z')
            table[c] = c + (u'a' - u'A');
    }
    return table;
}();

bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

SearchTokens::SearchTokens(QStringView text)
{
    std::u16string folded; // appends faster than a QString
    folded.reserve(static_cast<size_t>(text.size()) + 1);
    m_tokens.reserve(text.size() / 6 + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < foldedAscii.size()) {
            addAscii(foldedAscii[c.unicode()], i, folded);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            add(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2, folded);
            ++i;
        } else {
            add(c.unicode(), i, 1, folded);
        }
    }
    m_folded = QString::fromStdU16String(folded);
}

void SearchTokens::addAscii(char16_t character, qsizetype start, std::u16string &folded)
{
    if (!character) {
        m_open = false;
        return;
    }
    if (!m_open)
        begin(start, folded);
    folded.push_back(character);
    Token &token = m_tokens.last();
    token.length = start + 1 - token.start;
    ++token.foldedLength;
}

void SearchTokens::add(char32_t character, qsizetype start, qsizetype length, std::u16string &folded)
{
    if (isUnseen(character))
        return; // the word goes on behind it
    const bool mark = QChar::isMark(character);
    if (!QChar::isLetterOrNumber(character) && !(mark && m_open)) {
        m_open = false;
        return;
    }
    const bool alone = !mark && standsAlone(character);
    if (!m_open || alone)
        begin(start, folded);
    folded += foldedForSearch(QString::fromUcs4(&character, 1)).remove(u' ').toStdU16String();
    Token &token = m_tokens.last();
    token.length = start + length - token.start;
    token.foldedLength = static_cast<qsizetype>(folded.size()) - token.foldedStart;
    m_open = !alone;
}

void SearchTokens::begin(qsizetype start, std::u16string &folded)
{
    if (!folded.empty())
        folded.push_back(u' ');
    m_tokens.append({start, 0, static_cast<qsizetype>(folded.size()), 0});
    m_open = true;
}

QStringView SearchTokens::folded(qsizetype index) const
{
    const Token &token = m_tokens.at(index);
    return QStringView(m_folded).mid(token.foldedStart, token.foldedLength);
}

QStringList SearchTokens::words() const
{
    return m_folded.split(u' ', Qt::SkipEmptyParts);
}
