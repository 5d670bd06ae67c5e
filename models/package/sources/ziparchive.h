// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <memory>

class QIODevice;
struct zip;

/// A zip archive, read where it stands through libzip. What its list of entries claims is checked before anything is
/// unpacked, and no entry gives more than it claims; see the limits here and in UnpackedSize. An archive with an entry
/// whose name would leave the folder that it is unpacked into is refused as a whole.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    static constexpr qint64 maximumSize = qint64(128) * 1024 * 1024; ///< bytes of the archive, and so of its list
    static constexpr int maximumEntries = 10'000;                    ///< folders included
    static constexpr qint64 maximumUnpacked = qint64(4) << 30;       ///< bytes of all entries together

    struct Entry {
        quint64 index = 0;
        qint64 size = 0; ///< bytes when unpacked, as the archive claims
        bool isLink = false;
        bool isEncrypted = false;
    };

    /// Whether the file begins as archives do.
    static bool isArchive(const QString &path);
    /// Warnings tell of entries that are left out because their names cannot be read.
    static Result<ZipArchive> fromFile(const QString &path);
    /// `path` is what faults call it.
    static Result<ZipArchive> fromBytes(const QByteArray &bytes, const QString &path);

    const QString &path() const { return m_path; }
    /// Of its files, with the folders they are in.
    QStringList names() const { return m_entries.keys(); }
    const Entry *find(const QString &name) const;
    /// A device that is open for reading, or whose errorString() tells why it is not; null for a name that find() does
    /// not know. It may outlive the archive.
    std::unique_ptr<QIODevice> open(const QString &name) const;

private:
    using Handle = std::shared_ptr<zip>;

    ZipArchive(Handle handle, QByteArray bytes, QString path);

    static Result<ZipArchive> from(Handle handle, const QByteArray &bytes, const QString &path, qint64 size);
    std::optional<Fault> readEntries(qint64 archiveSize, QList<Fault> &warnings);
    std::optional<Fault> readEntry(quint64 index, QList<Fault> &warnings);
    Fault fault(const QString &message) const { return Fault::error(message, m_path); }

    Handle m_handle;
    QByteArray m_bytes; // of an archive in memory, which libzip reads from
    QString m_path;
    QHash<QString, Entry> m_entries;
    qint64 m_unpacked = 0;
};
