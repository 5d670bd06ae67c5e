// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/lines/bookline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QLatin1StringView ligature(QChar c)
{
    switch (c.unicode()) {
    case 0xfb00:
        return "ff"_L1;
    case 0xfb01:
        return "fi"_L1;
    case 0xfb02:
        return "fl"_L1;
    case 0xfb03:
        return "ffi"_L1;
    case 0xfb04:
        return "ffl"_L1;
    case 0xfb05:
    case 0xfb06:
        return "st"_L1;
    default:
        return {};
    }
}

bool isInvisible(QChar c)
{
    return c == u'\ufeff' || c == u'\u200b' || c == u'\u2060' || c.category() == QChar::Other_Control;
}

bool opensQuotation(const QString &before)
{
    return before.isEmpty() || before.back() == u' ' || before.back() == u'(' || before.back() == u'[' ||
           before.back() == u'–' || before.back() == u'—' || before.back() == u'/';
}

QChar curly(QChar c, const QString &before)
{
    if (c == u'"')
        return opensQuotation(before) ? u'“' : u'”';
    // Between words an apostrophe is by far the more frequent.
    return c == u'\'' || c == u'`' ? u'’' : c;
}

// A page's first line is set off by one space; tables begin their rows of figures with one, too.
bool isSetOff(QStringView line)
{
    return line.size() > 1 && line.at(0) == u' ' && !line.at(1).isSpace() &&
           std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
}

class LineSplitter
{
public:
    explicit LineSplitter(const QString &text)
        : m_text(text)
    {
    }

    QList<BookLine> split()
    {
        for (m_end = 0; m_end < m_text.size(); ++m_end) {
            const QChar c = m_text.at(m_end);
            if (c == u'\n' || c == u'\r' || c == u'\f' || c == u'\u2028' || c == u'\u2029')
                endLine(c);
        }
        if (m_start < m_text.size())
            endLine(u'\n');
        forgetIndentation();
        return std::move(m_lines);
    }

private:
    void endLine(QChar terminator)
    {
        const QStringView raw = QStringView(m_text).mid(m_start, m_end - m_start);
        // A form feed in the middle of a line or before its end opens a page, but does not count as a line.
        if (terminator != u'\f' || !raw.isEmpty())
            append(raw);
        m_newPage = m_newPage || terminator == u'\f';
        if (terminator == u'\r' && m_end + 1 < m_text.size() && m_text.at(m_end + 1) == u'\n')
            ++m_end;
        m_start = m_end + 1;
    }

    void append(QStringView raw)
    {
        BookLine line;
        line.text = plainLine(raw);
        line.number = ++m_number;
        const bool written = !line.text.isEmpty();
        m_written += written ? 1 : 0;
        m_setOff += isSetOff(raw) ? 1 : 0;
        line.startsPage = written && (m_newPage || isSetOff(raw));
        m_newPage = m_newPage && !written;
        m_lines.append(line);
    }

    // Where many lines begin with a space it is the text's indentation, and tells nothing about pages.
    void forgetIndentation()
    {
        if (m_setOff * 10 <= m_written)
            return;
        for (BookLine &line : m_lines)
            line.startsPage = false;
    }

    const QString &m_text;
    QList<BookLine> m_lines;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    int m_number = 0;
    qsizetype m_written = 0;
    qsizetype m_setOff = 0;
    bool m_newPage = false;
};

} // namespace

QString plainLine(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\u00ad' || c == u'\u2010' || c == u'\u2011') {
            plain += u'-';
        } else if (c.isSpace()) {
            if (!plain.isEmpty() && plain.back() != u' ')
                plain += u' ';
        } else if (const QLatin1StringView letters = ligature(c); !letters.isEmpty()) {
            plain += letters;
        } else if (!isInvisible(c)) {
            plain += curly(c, plain);
        }
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

QList<BookLine> readBookLines(const QString &text)
{
    return LineSplitter(text).split();
}

QString sourceOf(const BookLine &line)
{
    if (line.page <= 0)
        return u"line "_s + QString::number(line.number);
    const QString page = u"page "_s + QString::number(line.page);
    return line.label.isEmpty() ? page : page + u" ("_s + line.label + u')';
}
