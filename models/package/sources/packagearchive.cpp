// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/sources/packagearchive.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

Result<PackageSource::Ptr> PackageArchive::in(const Result<ZipArchive> &archive)
{
    if (!archive.value)
        return {std::nullopt, archive.faults};
    QStringList roots;
    const QStringList names = archive.value->names();
    for (const QString &name : names) {
        if (name.section(u'/', -1) == descriptorName() && name.count(u'/') <= 1)
            roots.append(name.chopped(descriptorName().size()));
    }
    // Folders beside a descriptor on top are its own business.
    if (roots.contains(QString()))
        roots = {QString()};
    if (roots.size() == 1)
        return {std::make_shared<const PackageArchive>(*archive.value, roots.first()), archive.faults};
    const QString message =
        roots.isEmpty()
            //: %1 is datapackage.json
            ? tr("there is no %1 in the archive; expected a data package's files, or the one folder that holds them")
                  .arg(descriptorName())
            //: %1 and %2 are folders
            : tr("there are several packages in the archive, such as “%1” and “%2”; expected one")
                  .arg(roots.at(0).chopped(1).left(80), roots.at(1).chopped(1).left(80));
    return {std::nullopt, archive.faults + QList{Fault::error(message, archive.value->path())}};
}

PackageArchive::PackageArchive(ZipArchive archive, QString root)
    : m_archive(std::move(archive))
    , m_root(std::move(root))
{
}

QString PackageArchive::shown(const QString &path) const
{
    return m_archive.path() + u'/' + m_root + path;
}

std::optional<Fault> PackageArchive::check(const QString &path) const
{
    const ZipArchive::Entry *entry = m_archive.find(m_root + path);
    if (!entry) {
        const QString folder = m_root + path.chopped(path.section(u'/', -1).size());
        QStringList beside;
        const QStringList names = m_archive.names();
        for (const QString &name : names) {
            if (name.startsWith(folder) && !name.mid(folder.size()).contains(u'/'))
                beside.append(name.mid(folder.size()));
        }
        return missing(path, beside);
    }
    if (entry->isLink)
        return Fault::error(tr("a link, which is not followed in an archive; expected a CSV table"), shown(path));
    if (entry->isEncrypted)
        return Fault::error(tr("encrypted; expected an archive without a password"), shown(path));
    if (entry->size > maximumFileSize)
        return tooLarge(path);
    return std::nullopt;
}

qint64 PackageArchive::size(const QString &path) const
{
    const ZipArchive::Entry *entry = m_archive.find(m_root + path);
    return entry ? entry->size : 0;
}

std::unique_ptr<QIODevice> PackageArchive::open(const QString &path) const
{
    auto entry = m_archive.open(m_root + path);
    return entry ? std::move(entry) : closedDevice(tr("not in the archive"));
}
