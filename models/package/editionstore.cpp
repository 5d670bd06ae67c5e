// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/editionstore.h"

#include "models/package/datapackagewriter.h"
#include "models/package/packagefiles.h"

#include <QCollator>
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Names come from data, and data are never a path to follow.
bool isSafeName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

EditionStore::EditionStore(QString folder)
    : m_folder(std::move(folder))
{
}

QList<EditionStore::Entry> EditionStore::entries() const
{
    QList<Entry> entries;
    if (m_folder.isEmpty())
        return entries;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto entry = find(name))
            entries.append(*entry);
    }
    const QCollator collator{QLocale()};
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry &a, const Entry &b) { return collator.compare(a.title, b.title) < 0; });
    return entries;
}

bool EditionStore::contains(const QString &name) const
{
    return !m_folder.isEmpty() && isSafeName(name) && QDir(pathOf(name)).exists();
}

QString EditionStore::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

std::optional<EditionStore::Entry> EditionStore::find(const QString &name) const
{
    if (!contains(name))
        return std::nullopt; // unfinished or foreign
    const QString path = pathOf(name);
    const QString title = PackageFiles(path).descriptor().value("title"_L1).toString();
    return title.isEmpty() ? std::nullopt : std::optional(Entry{name, title, path, ImportOrigin::read(path)});
}

std::optional<Fault> EditionStore::keep(const Edition &edition, const ImportOrigin &origin) const
{
    const QString &name = edition.data().name;
    if (m_folder.isEmpty())
        return Fault::error(tr("There is no folder to keep editions in."));
    if (!isSafeName(name))
        //: %1 is a name
        return Fault::error(tr("“%1” cannot be the name of an edition.").arg(name.left(80)));
    if (!QDir().mkpath(m_folder))
        //: %1 is a folder
        return Fault::error(tr("The folder %1 cannot be made.").arg(m_folder));
    // The dot keeps it out of entries() until it is complete.
    QTemporaryDir work(QDir(m_folder).filePath(u".keep-XXXXXX"_s));
    if (!work.isValid())
        //: %1 is a folder, %2 the reason
        return Fault::error(tr("%1 cannot be written: %2").arg(m_folder, work.errorString()));
    const QString incoming = work.filePath(u"new"_s);
    if (const auto fault = DataPackageWriter::write(edition, incoming))
        return fault;
    if (const auto fault = origin.write(incoming))
        return fault;
    const QString target = pathOf(name);
    const QString outgoing = work.filePath(u"old"_s);
    const bool replaces = QDir(target).exists();
    if (replaces && !QDir().rename(target, outgoing))
        //: %1 is a folder
        return Fault::error(tr("%1 cannot be replaced.").arg(target));
    if (QDir().rename(incoming, target))
        return std::nullopt;
    if (replaces)
        QDir().rename(outgoing, target);
    //: %1 is a folder
    return Fault::error(tr("%1 cannot be made.").arg(target));
}

std::optional<Fault> EditionStore::decline(const QString &name, int importer) const
{
    const std::optional<Entry> entry = find(name);
    if (!entry)
        return std::nullopt; // removed meanwhile
    ImportOrigin origin = entry->origin;
    origin.declined = importer;
    return origin.write(entry->path);
}

std::optional<Fault> EditionStore::remove(const QString &name) const
{
    if (!contains(name))
        //: %1 is a name
        return Fault::error(tr("There is no edition “%1”.").arg(name.left(80)));
    if (QDir(pathOf(name)).removeRecursively())
        return std::nullopt;
    //: %1 is a folder
    return Fault::error(tr("%1 cannot be removed.").arg(pathOf(name)));
}
