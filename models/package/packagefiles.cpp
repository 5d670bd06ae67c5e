// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/packagefiles.h"

#include "models/package/descriptorcheck.h"
#include "models/package/sources/gunzipdevice.h"
#include "models/package/tableschema.h"

#include <QDir>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maximumDescriptorSize = qint64(4) * 1024 * 1024;

// readAll() would not tell of an error on the way.
bool readWhole(QIODevice &device, QByteArray &bytes)
{
    QByteArray part(qsizetype(64) * 1024, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = device.read(part.data(), part.size())) > 0)
        bytes.append(part.constData(), size);
    return size == 0;
}

} // namespace

PackageFiles::PackageFiles(const QString &path)
{
    const auto source = PackageSource::at(path);
    m_faults = source.faults;
    if (!source.value)
        return;
    m_source = *source.value;
    readDescriptor();
    if (!hasErrors(m_faults))
        readResources();
}

QString PackageFiles::descriptorPath() const
{
    return m_source->shown(PackageSource::descriptorName());
}

void PackageFiles::readDescriptor()
{
    const auto file = m_source->open(PackageSource::descriptorName());
    if (!file->isOpen()) {
        //: %1 is the system's reason
        fail(tr("cannot be opened (%1); expected the descriptor of a data package").arg(file->errorString()));
        return;
    }
    if (file->size() > maximumDescriptorSize) {
        fail(tr("larger than 4 MiB; expected the descriptor of a data package"));
        return;
    }
    QByteArray bytes;
    if (!readWhole(*file, bytes)) {
        //: %1 is the reason
        fail(tr("cannot be read: %1").arg(file->errorString()));
        return;
    }
    if (bytes.isEmpty()) {
        fail(tr("the file is empty; expected a JSON object"));
        return;
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        fail(tr("the file is in UTF-16; expected UTF-8"));
        return;
    }
    QJsonParseError error;
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(error.offset);
        const auto column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
        fail(error.errorString(), before.count('\n') + 1, column);
        return;
    }
    if (!document.isObject())
        fail(tr("expected a JSON object"), 1, 1);
    m_descriptor = document.object();
}

void PackageFiles::readResources()
{
    warn(DescriptorCheck::ofPackage(m_descriptor));
    const QJsonValue resources = m_descriptor.value("resources"_L1);
    if (!resources.isArray()) {
        fail(tr("“resources” is missing; expected the list of the package's tables"));
        return;
    }
    const QJsonArray tables = resources.toArray();
    int number = 0;
    for (const auto &resource : tables) {
        ++number;
        const QString name = resource.toObject().value("name"_L1).toString();
        if (name.isEmpty())
            //: %1 is a position in a list, from 1
            fail(tr("resource %1 of the list has no “name”; expected one, as text").arg(number));
        else if (m_resources.contains(name))
            //: %1 is the name of a table in datapackage.json
            fail(tr("resource “%1” is listed twice").arg(name));
        else if (TableSchemas::contain(name)) // others are other programs' business, wherever they stand
            readResource(resource.toObject());
    }
}

void PackageFiles::readResource(const QJsonObject &resource)
{
    TableResource table;
    table.data = dataOf(resource);
    const QStringList paths = table.data ? QStringList() : pathsOf(resource);
    for (const QString &path : paths) {
        const QString file = checked(path);
        if (!file.isEmpty())
            table.paths.append(file);
    }
    const QJsonObject schema = objectOf(resource.value("schema"_L1));
    const QJsonObject dialect = objectOf(resource.value("dialect"_L1));
    warn(DescriptorCheck::ofTable(resource, schema, dialect));
    table.readFormat(resource, schema, dialect, [this](const QString &message) { fail(message); });
    m_resources.insert(resource.value("name"_L1).toString(), table);
}

// The rows, where they stand in the descriptor itself.
std::optional<QJsonArray> PackageFiles::dataOf(const QJsonObject &resource)
{
    const QJsonValue data = resource.value("data"_L1);
    if (data.isUndefined() || data.isNull())
        return std::nullopt;
    const QString name = resource.value("name"_L1).toString();
    if (resource.contains("path"_L1))
        //: %1 is the name of a table; path and data stay as they are
        fail(tr("resource “%1” has a “path” and “data”; expected one of them").arg(name));
    else if (!data.isArray())
        //: %1 is the name of a table; data stays as it is
        fail(tr("resource “%1” has “data” that are no list; expected a list of rows").arg(name));
    return data.toArray();
}

// What the resource says of where it stands; a fault tells of what is never followed.
QStringList PackageFiles::pathsOf(const QJsonObject &resource)
{
    const QString name = resource.value("name"_L1).toString();
    // Before version 1 of the standard a web address had a property of its own.
    const QJsonValue path = resource.value(resource.contains("path"_L1) ? "path"_L1 : "url"_L1);
    QStringList paths = path.toVariant().toStringList();
    paths.removeAll(QString());
    if (paths.isEmpty())
        //: %1 is the name of a table
        fail(tr("resource “%1” has no “path”; expected the name of a CSV file").arg(name));
    for (const QString &file : std::as_const(paths)) {
        if (file.contains("://"_L1))
            //: %1 is the name of a table, %2 a web address
            fail(tr("resource “%1” is at “%2”, which is never fetched; expected a file in the package's folder")
                     .arg(name, file.left(200)));
        else if (file.endsWith(".zip"_L1, Qt::CaseInsensitive))
            //: %1 is the name of a table, %2 a file
            fail(tr("resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip")
                     .arg(name, file.left(200)));
        else
            continue;
        return {};
    }
    return paths;
}

// A schema or a dialect, which may stand in a file of its own.
QJsonObject PackageFiles::objectOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.toObject();
    const QString path = checked(value.toString());
    if (path.isEmpty())
        return {};
    const auto file = m_source->open(path);
    QByteArray bytes;
    const bool read = file->isOpen() && file->size() <= maximumDescriptorSize && readWhole(*file, bytes);
    const QJsonDocument document = read ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    if (!document.isObject())
        m_faults.append(Fault::error(tr("expected a JSON object"), m_source->shown(path)));
    return document.object();
}

// Refuses what the Frictionless specification calls unsafe paths, and what the source does.
QString PackageFiles::checked(const QString &relativePath)
{
    const QString clean = QDir::cleanPath(relativePath);
    if (QDir::isAbsolutePath(relativePath) || clean == ".."_L1 || clean.startsWith("../"_L1) ||
        relativePath.contains(u':') || relativePath.contains(u'\\')) {
        //: %1 is a path in datapackage.json
        fail(tr("the path “%1” leaves the package; expected a file inside its folder").arg(relativePath.left(200)));
        return {};
    }
    if (const auto fault = m_source->check(clean)) {
        m_faults.append(*fault);
        return {};
    }
    return clean;
}

const TableResource *PackageFiles::table(const TableSchema &table)
{
    const auto it = m_resources.constFind(table.name);
    if (it != m_resources.cend())
        return it->isEmpty() ? nullptr : &*it;
    if (table.required) {
        //: %1 is the name of a table, %2 of a file
        fail(tr("no resource named “%1”; expected one for %2").arg(table.name, table.fileName));
    }
    return nullptr;
}

std::unique_ptr<QIODevice> PackageFiles::open(const TableResource &table, const QString &path) const
{
    auto file = m_source->open(path);
    if (!file->isOpen() || !table.isGzipped(path))
        return file;
    return std::make_unique<GunzipDevice>(std::move(file), PackageSource::maximumFileSize);
}

qint64 PackageFiles::totalSize() const
{
    qint64 size = 0;
    for (const TableResource &table : m_resources) {
        for (const QString &path : table.paths)
            size += m_source->size(path);
    }
    return size;
}

void PackageFiles::fail(const QString &message, qint64 line, int column)
{
    m_faults.append({Fault::Severity::Error, descriptorPath(), line, column, message});
}

void PackageFiles::warn(const QStringList &messages)
{
    for (const QString &message : messages)
        m_faults.append({Fault::Severity::Warning, descriptorPath(), 0, 0, message});
}
