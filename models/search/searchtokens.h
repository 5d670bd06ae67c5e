// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <string>

/// A text cut into the words that searching compares: runs of letters, digits and their marks, without case and
/// diacritics (as foldedForSearch() does); what is not seen within a word does not end it. Scripts that do not put
/// blanks between words give one word a character.
class SearchTokens
{
public:
    struct Token {
        qsizetype start = 0;  ///< in the text, UTF-16 code units
        qsizetype length = 0; ///< in the text
        qsizetype foldedStart = 0;
        qsizetype foldedLength = 0;
    };

    explicit SearchTokens(QStringView text);

    qsizetype size() const { return m_tokens.size(); }
    bool isEmpty() const { return m_tokens.isEmpty(); }
    const Token &at(qsizetype index) const { return m_tokens.at(index); }
    QStringView folded(qsizetype index) const;
    QStringList words() const;
    /// All words with single blanks between them.
    const QString &joined() const { return m_folded; }

private:
    void addAscii(char16_t character, qsizetype start, std::u16string &folded);
    void add(char32_t character, qsizetype start, qsizetype length, std::u16string &folded);
    void begin(qsizetype start, std::u16string &folded);

    QList<Token> m_tokens;
    QString m_folded;
    bool m_open = false; // the last token may still grow
};
