// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtokens.h"

#include "textfolding.h"

#include <QStringList>

namespace
{

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
    m_folded.reserve(text.size() + 1);
    m_tokens.reserve(text.size() / 6 + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            add(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2);
            ++i;
        } else {
            add(c.unicode(), i, 1);
        }
    }
}

void SearchTokens::add(char32_t character, qsizetype start, qsizetype length)
{
    const bool mark = QChar::isMark(character);
    if (!QChar::isLetterOrNumber(character) && !(mark && m_open)) {
        endToken();
        return;
    }
    const bool alone = character > 0x7f && !mark && standsAlone(character);
    if (!m_open || alone) {
        if (!m_folded.isEmpty())
            m_folded += u' ';
        m_tokens.append({start, 0, m_folded.size(), 0});
    }
    if (character >= 'A' && character <= 'Z')
        m_folded += QChar(static_cast<char16_t>(character + ('a' - 'A')));
    else if (character <= 0x7f)
        m_folded += QChar(static_cast<char16_t>(character));
    else
        m_folded += foldedForSearch(QString::fromUcs4(&character, 1)).remove(u' ');
    Token &token = m_tokens.last();
    token.length = start + length - token.start;
    token.foldedLength = m_folded.size() - token.foldedStart;
    m_open = !alone;
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
