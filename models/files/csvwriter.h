// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

/// Writes records as RFC 4180 has them, in UTF-8 with LF line ends; quotes a field only where it must be.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, QChar separator = u',');

    /// False where the device did not take the whole record; its errorString() tells why.
    bool write(const QStringList &fields);

    /// A text that spreadsheets do not run as a formula.
    static QString defused(const QString &text);

private:
    QIODevice &m_device;
    QChar m_separator;
};
