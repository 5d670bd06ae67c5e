// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvwriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

CsvWriter::CsvWriter(QIODevice &device, QChar separator)
    : m_device(device)
    , m_separator(separator)
{
}

bool CsvWriter::write(const QStringList &fields)
{
    QString record;
    for (const QString &field : fields) {
        if (!record.isEmpty() || &field != &fields.first())
            record += m_separator;
        const bool quoted =
            field.contains(m_separator) || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        record += quoted ? u'"' + QString(field).replace(u"\""_s, u"\"\""_s) + u'"' : field;
    }
    // A record of one empty field must not look like an empty line.
    if (record.isEmpty())
        record = u"\"\""_s;
    const QByteArray bytes = record.toUtf8() + '\n';
    return m_device.write(bytes) == bytes.size();
}

// Spreadsheets run a cell that begins so (the list is OWASP's, with the full-width forms that East Asian versions take
// for the same); the apostrophe makes it text there.
QString CsvWriter::defused(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}
