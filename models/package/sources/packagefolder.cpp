// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/sources/packagefolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

PackageFolder::PackageFolder(const QString &folder)
    : m_folder(folder)
{
}

QString PackageFolder::shown(const QString &path) const
{
    return m_folder.filePath(path);
}

std::optional<Fault> PackageFolder::check(const QString &path) const
{
    const QFileInfo info(m_folder.filePath(path));
    if (!info.exists())
        return missing(path, info.dir().entryList(QDir::Files));
    const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
    if (!info.canonicalFilePath().startsWith(root + u'/'))
        //: %1 is a path
        return Fault::error(tr("the link “%1” leads out of the package's folder").arg(path.left(200)),
                            shown(descriptorName()));
    if (!info.isFile())
        return Fault::error(tr("not a file; expected a CSV table"), shown(path));
    if (info.size() > maximumFileSize)
        return tooLarge(path);
    return std::nullopt;
}

qint64 PackageFolder::size(const QString &path) const
{
    return QFileInfo(m_folder.filePath(path)).size();
}

std::unique_ptr<QIODevice> PackageFolder::open(const QString &path) const
{
    auto file = std::make_unique<QFile>(m_folder.filePath(path));
    const QFileInfo info(*file);
    if (info.exists() && !info.isFile()) // a pipe would be waited for
        return closedDevice(tr("not a file"));
    file->open(QIODevice::ReadOnly);
    return file;
}
