// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/sources/ziparchive.h"

#include "models/package/sources/unpackedsize.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QStringDecoder>
#include <sys/stat.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace
{

QString textOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

// One entry as it unpacks. Ends with an error where the checksum is wrong or the size is not what the archive claims.
class ZipEntryDevice final : public QIODevice
{
public:
    ZipEntryDevice(std::shared_ptr<zip> archive, QByteArray bytes, const ZipArchive::Entry &entry)
        : m_archive(std::move(archive))
        , m_bytes(std::move(bytes))
        , m_size(entry.size)
        , m_file(zip_fopen_index(m_archive.get(), entry.index, 0))
    {
        if (m_file)
            QIODevice::open(ReadOnly);
        else
            setErrorString(entry.isEncrypted ? ZipArchive::tr("it is encrypted")
                                             : textOf(zip_get_error(m_archive.get())));
    }
    ~ZipEntryDevice() override
    {
        if (m_file)
            zip_fclose(m_file);
    }
    Q_DISABLE_COPY_MOVE(ZipEntryDevice)

    bool isSequential() const override { return true; }
    // Not of the device, which has none, but to tell how far it is read.
    qint64 pos() const override { return m_unpacked; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (size < 0) {
            setErrorString(textOf(zip_file_get_error(m_file)));
            return -1;
        }
        m_unpacked += size;
        const bool ended = size == 0 && most > 0;
        if (m_unpacked > m_size || (ended && m_unpacked < m_size)) {
            setErrorString(ZipArchive::tr("it does not unpack to the size that the archive says"));
            return -1;
        }
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<zip> m_archive;
    QByteArray m_bytes;
    qint64 m_size;
    qint64 m_unpacked = 0;
    zip_file_t *m_file;
};

// An archive's names are relative and have "/" between folders; any other may lead out of where they are unpacked.
bool staysInside(const QString &name)
{
    const bool drive = name.size() > 1 && name.at(1) == u':';
    return !name.startsWith(u'/') && !name.contains(u'\\') && !drive && !name.split(u'/').contains(".."_L1);
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX &&
           S_ISLNK(attributes >> 16U);
}

} // namespace

ZipArchive::ZipArchive(Handle handle, QByteArray bytes, QString path)
    : m_handle(std::move(handle))
    , m_bytes(std::move(bytes))
    , m_path(std::move(path))
{
}

bool ZipArchive::isArchive(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(4);
    return start == "PK\x03\x04" || start == "PK\x05\x06"; // the second begins one without entries
}

Result<ZipArchive> ZipArchive::fromFile(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    if (size > maximumSize)
        return Result<ZipArchive>::failed(
            Fault::error(tr("larger than 128 MiB; archives up to that size can be read"), path));
    int code = 0;
    Handle handle(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), [](zip *archive) {
        if (archive)
            zip_discard(archive);
    });
    if (handle)
        return from(std::move(handle), {}, path, size);
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = textOf(&error);
    zip_error_fini(&error);
    return Result<ZipArchive>::failed(
        //: %1 is the reason, mostly in English
        Fault::error(tr("cannot be read as a zip archive (%1); is it whole?").arg(reason), path));
}

Result<ZipArchive> ZipArchive::fromBytes(const QByteArray &bytes, const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !opened)
        zip_source_free(source);
    const QString reason = textOf(&error);
    zip_error_fini(&error);
    if (!opened)
        return Result<ZipArchive>::failed(
            Fault::error(tr("cannot be read as a zip archive (%1); is it whole?").arg(reason), path));
    return from(Handle(opened, [](zip *archive) { zip_discard(archive); }), bytes, path, bytes.size());
}

Result<ZipArchive> ZipArchive::from(Handle handle, const QByteArray &bytes, const QString &path, qint64 size)
{
    ZipArchive archive(std::move(handle), bytes, path);
    QList<Fault> warnings;
    if (const auto fault = archive.readEntries(size, warnings))
        return Result<ZipArchive>::failed(*fault);
    return {archive, warnings};
}

std::optional<Fault> ZipArchive::readEntries(qint64 archiveSize, QList<Fault> &warnings)
{
    const qint64 count = zip_get_num_entries(m_handle.get(), 0);
    if (count > maximumEntries)
        //: %1 and %2 are numbers
        return fault(tr("%1 entries; archives of up to %2 can be read").arg(count).arg(maximumEntries));
    for (qint64 index = 0; index < count; ++index) {
        if (const auto fault = readEntry(static_cast<quint64>(index), warnings))
            return fault;
    }
    if (UnpackedSize::isBeyond(m_unpacked, archiveSize))
        //: %1 is a number
        return fault(tr("it unpacks to more than %1 times its size, as no table does").arg(UnpackedSize::maximumRatio));
    return std::nullopt;
}

std::optional<Fault> ZipArchive::readEntry(quint64 index, QList<Fault> &warnings)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const char *raw = zip_get_name(m_handle.get(), index, ZIP_FL_ENC_RAW);
    if (!raw || zip_stat_index(m_handle.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        //: %1 is a number
        return fault(tr("entry %1 of the archive cannot be read").arg(index + 1));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder(QByteArrayView(raw));
    if (decoder.hasError()) {
        Fault warning = fault(
            //: %1 is the name of a file, with marks in place of what cannot be read
            tr("the name “%1” is not in UTF-8; the file was left out").arg(name.left(80)));
        warning.severity = Fault::Severity::Warning;
        warnings.append(warning);
        return std::nullopt;
    }
    if (!staysInside(name))
        //: %1 is the name of a file
        return fault(
            tr("the entry “%1” leaves the archive's folder; expected names inside it, with “/” between folders")
                .arg(name.left(200)));
    if (name.endsWith(u'/'))
        return std::nullopt;
    if (m_entries.contains(name))
        //: %1 is the name of a file
        return fault(tr("“%1” stands in the archive twice; expected each file once").arg(name.left(200)));
    if (stat.size > static_cast<quint64>(maximumUnpacked - m_unpacked))
        return fault(tr("it unpacks to more than 4 GiB; archives up to that size can be read"));
    m_unpacked += static_cast<qint64>(stat.size);
    const bool encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    m_entries.insert(name, {index, static_cast<qint64>(stat.size), isLink(m_handle.get(), index), encrypted});
    return std::nullopt;
}

const ZipArchive::Entry *ZipArchive::find(const QString &name) const
{
    const auto it = m_entries.constFind(name);
    return it == m_entries.cend() ? nullptr : &*it;
}

std::unique_ptr<QIODevice> ZipArchive::open(const QString &name) const
{
    const Entry *entry = find(name);
    return entry ? std::make_unique<ZipEntryDevice>(m_handle, m_bytes, *entry) : nullptr;
}
