// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct CsvFormat;

/// Dialects of CSV that libcsv does not know: a character that takes their meaning from what follows it, and quotation
/// marks that are not doubled inside a field. What is escaped goes through libcsv as a pair of bytes that mean nothing
/// to it, and becomes itself again in the field.
class CsvEscapes
{
public:
    explicit CsvEscapes(const CsvFormat &format);

    bool areNeeded() const;
    /// The next part of the file, for libcsv. Its bytes stand where they stood, but for an escaped letter beyond ASCII.
    /// Stops before a quotation mark that directly follows one that closes a field, where those are not doubled.
    QByteArray encoded(const char *bytes, qsizetype size);
    /// Whether encoded() stopped.
    bool foundDoubledQuote() const { return m_foundDoubledQuote; }
    /// Whether the file ends with the escape character.
    bool isOpen() const { return m_escaping; }
    /// A field that came out of libcsv. False where it has a zero byte that the file had.
    static bool decode(QByteArray &field);

private:
    void takeQuote();

    char m_escape;
    char m_quote;
    bool m_doublesQuotes;
    bool m_escaping = false;
    bool m_inQuotes = false;
    bool m_justClosed = false;
    bool m_foundDoubledQuote = false;
};
