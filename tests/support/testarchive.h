// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// A zip archive byte by byte, for tests of what is wrong with archives as much as of what is right.
class TestArchive
{
public:
    struct Entry {
        QByteArray name;
        QByteArray content;
        bool deflated = true;
        quint16 flags = 0;          ///< 1: encrypted
        quint32 attributes = 0;     ///< what Unix says of the file, in its upper half
        qint64 claimedSize = -1;    ///< unpacked; -1 for the truth
        quint32 spoiltChecksum = 0; ///< bits of the checksum that are turned over
    };

    void add(const Entry &entry) { m_entries.append(entry); }
    /// All files of this folder, which is not looked below, under `prefix`.
    void addFolder(const QString &folder, const QByteArray &prefix = {});
    QByteArray bytes() const;
    /// Writes it; aborts the test where that fails.
    void write(const QString &path) const;

private:
    QList<Entry> m_entries;
};
