// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testarchive.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr quint16 version = 20;
constexpr quint16 deflate = 8;

// qCompress() writes nothing for nothing, else four bytes of length, two of zlib's head, the deflated data, and four of
// zlib's checksum.
QByteArray deflated(const QByteArray &content)
{
    return content.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(content).mid(6).chopped(4);
}

// What a local head and the list of entries say alike.
void describe(QDataStream &stream, const TestArchive::Entry &entry, const QByteArray &packed)
{
    const auto *content = reinterpret_cast<const Bytef *>(entry.content.constData());
    const auto checksum = static_cast<quint32>(crc32(0, content, static_cast<uInt>(entry.content.size())));
    const qint64 size = entry.claimedSize < 0 ? entry.content.size() : entry.claimedSize;
    stream << version << entry.flags << (entry.deflated ? deflate : quint16(0)) << quint16(0) << quint16(0x21)
           << (checksum ^ entry.spoiltChecksum) << quint32(packed.size()) << quint32(size) << quint16(entry.name.size())
           << quint16(0);
}

} // namespace

void TestArchive::addFolder(const QString &folder, const QByteArray &prefix)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        add({prefix + name.toUtf8(), file.readAll()});
    }
}

QByteArray TestArchive::bytes() const
{
    QByteArray archive;
    QByteArray list;
    QDataStream files(&archive, QIODevice::WriteOnly);
    QDataStream entries(&list, QIODevice::WriteOnly);
    files.setByteOrder(QDataStream::LittleEndian);
    entries.setByteOrder(QDataStream::LittleEndian);
    for (const Entry &entry : m_entries) {
        const QByteArray packed = entry.deflated ? deflated(entry.content) : entry.content;
        const auto offset = static_cast<quint32>(archive.size());
        files << quint32(0x04034b50);
        describe(files, entry, packed);
        files.writeRawData(entry.name.constData(), static_cast<int>(entry.name.size()));
        files.writeRawData(packed.constData(), static_cast<int>(packed.size()));

        constexpr quint16 unixSystem = 0x0300;
        entries << quint32(0x02014b50) << quint16(unixSystem | version);
        describe(entries, entry, packed);
        entries << quint16(0) << quint16(0) << quint16(0) << (entry.attributes << 16U) << offset;
        entries.writeRawData(entry.name.constData(), static_cast<int>(entry.name.size()));
    }
    const auto begin = static_cast<quint32>(archive.size());
    files.writeRawData(list.constData(), static_cast<int>(list.size()));
    const auto count = static_cast<quint16>(m_entries.size());
    files << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << quint32(list.size()) << begin
          << quint16(0);
    return archive;
}

void TestArchive::write(const QString &path) const
{
    QFile file(path);
    const QByteArray all = bytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(all) != all.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}
