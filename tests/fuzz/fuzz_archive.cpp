// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a zip archive with a package in it, of which every entry is read; and the same bytes as a table that is
// packed with gzip.

#include "models/package/sources/gunzipdevice.h"
#include "models/package/sources/packagearchive.h"
#include "models/package/sources/unpackedsize.h"

#include <QBuffer>
#include <cstdint>
#include <cstdlib>

namespace
{

// Bytes that come out of the device, at most; nothing where it ends with an error.
std::optional<qint64> unpacked(QIODevice &device, qint64 most)
{
    QByteArray part(4096, Qt::Uninitialized);
    qint64 total = 0;
    qint64 size = 0;
    while ((size = device.read(part.data(), part.size())) > 0) {
        total += size;
        if (total > most)
            std::abort();
    }
    return size == 0 ? std::optional(total) : std::nullopt;
}

void readArchive(const QByteArray &bytes)
{
    const Result<ZipArchive> archive = ZipArchive::fromBytes(bytes, QStringLiteral("pack.zip"));
    if (archive.value.has_value() == hasErrors(archive.faults))
        std::abort();
    const Result<PackageSource::Ptr> package = PackageArchive::in(archive);
    if (package.value.has_value() == hasErrors(package.faults))
        std::abort();
    if (!archive.value)
        return;
    const QStringList names = archive.value->names();
    for (const QString &name : names) {
        const ZipArchive::Entry *entry = archive.value->find(name);
        const auto device = archive.value->open(name);
        if (device->isOpen() && unpacked(*device, entry->size).value_or(entry->size) != entry->size)
            std::abort();
    }
    if (package.value && !(*package.value)->open(PackageSource::descriptorName()))
        std::abort();
}

void readGzip(QByteArray bytes)
{
    auto packed = std::make_unique<QBuffer>(&bytes);
    packed->open(QIODevice::ReadOnly);
    GunzipDevice device(std::move(packed), PackageSource::maximumFileSize);
    constexpr qint64 readAhead = 1024 * 1024;
    const qint64 most =
        std::max(UnpackedSize::ratioFree, UnpackedSize::maximumRatio * static_cast<qint64>(bytes.size() + 1));
    if (device.isOpen())
        unpacked(device, most + readAhead);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readArchive(bytes);
    readGzip(bytes);
    return 0;
}
