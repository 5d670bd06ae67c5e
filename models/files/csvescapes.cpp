// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvescapes.h"

#include "models/files/csvreader.h"

namespace
{

// A control character that no text has, and behind it the escaped character with its highest bit set, which is none of
// the marks of CSV; or what else the file has there. No zero byte is left: libcsv takes it for a quotation mark where
// the format has none.
constexpr char mark = '\x01';
constexpr char highest = '\x80';
constexpr char zero = '\x02';
constexpr char itself = '\x03';

bool isAscii(char c)
{
    return (c & highest) == 0;
}

} // namespace

CsvEscapes::CsvEscapes(const CsvFormat &format)
    : m_escape(format.escape)
    , m_quote(format.quote)
    , m_doublesQuotes(format.doublesQuotes)
{
}

bool CsvEscapes::areNeeded() const
{
    return m_escape != 0 || !m_doublesQuotes;
}

void CsvEscapes::takeQuote()
{
    m_foundDoubledQuote = m_justClosed && !m_doublesQuotes;
    m_justClosed = m_inQuotes;
    m_inQuotes = !m_inQuotes;
}

QByteArray CsvEscapes::encoded(const char *bytes, qsizetype size)
{
    QByteArray encoded;
    encoded.reserve(size);
    for (const char *byte = bytes; byte != bytes + size; ++byte) {
        if (m_escaping) {
            m_escaping = false;
            if (*byte == 0)
                encoded.append(mark).append(zero);
            else if (isAscii(*byte))
                encoded.append(mark).append(static_cast<char>(*byte | highest));
            else
                encoded.append(*byte);
        } else if (*byte == 0) {
            encoded.append(mark).append(zero);
        } else if (*byte == mark) {
            encoded.append(mark).append(itself);
        } else if (*byte == m_escape) {
            m_escaping = true;
            m_justClosed = false;
        } else if (*byte == m_quote) {
            takeQuote();
            if (m_foundDoubledQuote)
                break;
            encoded.append(*byte);
        } else {
            m_justClosed = false;
            encoded.append(*byte);
        }
    }
    return encoded;
}

bool CsvEscapes::decode(QByteArray &field)
{
    qsizetype to = 0;
    for (qsizetype from = 0; from < field.size(); ++from, ++to) {
        char byte = field.at(from);
        if (byte == mark) {
            const char behind = field.at(++from); // encoded() always writes both
            if (behind == zero)
                return false;
            if (behind != itself)
                byte = static_cast<char>(behind & ~highest);
        }
        field[to] = byte;
    }
    field.truncate(to);
    return true;
}
