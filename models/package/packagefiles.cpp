// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/packagefiles.h"

#include "models/package/tableschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maximumDescriptorSize = qint64(4) * 1024 * 1024;
} // namespace

PackageFiles::PackageFiles(const QString &folder)
    : m_folder(folder)
{
    const QFileInfo info(folder);
    if (info.isFile() && info.fileName() == descriptorName())
        m_folder = info.path();
    readDescriptor();
    if (!hasErrors(m_faults))
        readResources();
}

QString PackageFiles::descriptorName()
{
    return u"datapackage.json"_s;
}

QString PackageFiles::descriptorPath() const
{
    return QDir(m_folder).filePath(descriptorName());
}

void PackageFiles::readDescriptor()
{
    if (!QFileInfo(m_folder).isDir()) {
        m_faults.append({Fault::Severity::Error, m_folder, 0, 0,
                         //: %1 is the name of a file
                         tr("no such folder; expected the folder of a data package with %1").arg(descriptorName())});
        return;
    }
    const QFileInfo info(descriptorPath());
    if (info.exists() && !info.isFile()) { // a pipe would be waited for
        fail(tr("not a file; expected the descriptor of a data package"));
        return;
    }
    QFile file(descriptorPath());
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the system's reason
        fail(tr("cannot be opened (%1); expected the descriptor of a data package").arg(file.errorString()));
        return;
    }
    if (file.size() > maximumDescriptorSize) {
        fail(tr("larger than 4 MiB; expected the descriptor of a data package"));
        return;
    }
    const QByteArray bytes = file.readAll();
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
    const QJsonValue resources = m_descriptor.value("resources"_L1);
    if (!resources.isArray()) {
        fail(tr("“resources” is missing; expected the list of the package's tables"));
        return;
    }
    const QJsonArray tables = resources.toArray();
    for (const auto &resource : tables) {
        const QString name = resource.toObject().value("name"_L1).toString();
        const QString path = resource.toObject().value("path"_L1).toString();
        if (name.isEmpty() || path.isEmpty())
            fail(tr("a resource has no “name” or no “path”; each needs both, as text"));
        else if (m_resources.contains(name))
            //: %1 is the name of a table in datapackage.json
            fail(tr("resource “%1” is listed twice").arg(name));
        else
            m_resources.insert(name, checked(path));
    }
}

// Refuses what the Frictionless specification calls unsafe paths, and links that lead outside.
QString PackageFiles::checked(const QString &relativePath)
{
    const QString clean = QDir::cleanPath(relativePath);
    if (QDir::isAbsolutePath(relativePath) || clean == ".."_L1 || clean.startsWith("../"_L1) ||
        relativePath.contains(u':') || relativePath.contains(u'\\')) {
        //: %1 is a path in datapackage.json
        fail(tr("the path “%1” leaves the package; expected a file inside its folder").arg(relativePath.left(200)));
        return {};
    }
    const QFileInfo info(QDir(m_folder).filePath(clean));
    if (!info.exists()) {
        m_faults.append({Fault::Severity::Error, info.filePath(), 0, 0,
                         //: %1 is datapackage.json
                         tr("no such file, though %1 lists it").arg(descriptorName())});
        return {};
    }
    const QString root = QFileInfo(m_folder).canonicalFilePath();
    if (!info.canonicalFilePath().startsWith(root + u'/')) {
        //: %1 is a path
        fail(tr("the link “%1” leads out of the package's folder").arg(relativePath.left(200)));
        return {};
    }
    if (!info.isFile()) {
        m_faults.append({Fault::Severity::Error, info.filePath(), 0, 0, tr("not a file; expected a CSV table")});
        return {};
    }
    if (info.size() > maximumFileSize) {
        m_faults.append({Fault::Severity::Error, info.filePath(), 0, 0,
                         tr("larger than 1 GiB; tables up to that size can be read")});
        return {};
    }
    return info.filePath();
}

QString PackageFiles::path(const TableSchema &table)
{
    const auto it = m_resources.constFind(table.name);
    if (it != m_resources.cend())
        return *it;
    if (table.required) {
        //: %1 is the name of a table, %2 of a file
        fail(tr("no resource named “%1”; expected one for %2").arg(table.name, table.fileName));
    }
    return {};
}

qint64 PackageFiles::totalSize() const
{
    qint64 size = 0;
    for (const QString &path : m_resources)
        size += QFileInfo(path).size();
    return size;
}

void PackageFiles::fail(const QString &message, qint64 line, int column)
{
    m_faults.append({Fault::Severity::Error, descriptorPath(), line, column, message});
}
