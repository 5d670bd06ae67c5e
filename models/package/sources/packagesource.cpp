// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/sources/packagesource.h"

#include "models/package/sources/packagearchive.h"
#include "models/package/sources/packagefolder.h"
#include "models/package/sources/ziparchive.h"

#include <QFileInfo>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{

class ClosedDevice final : public QIODevice
{
public:
    explicit ClosedDevice(const QString &reason) { setErrorString(reason); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

QString PackageSource::descriptorName()
{
    return u"datapackage.json"_s;
}

bool PackageSource::isPackage(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == descriptorName() || ZipArchive::isArchive(path);
}

Result<PackageSource::Ptr> PackageSource::at(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {std::make_shared<const PackageFolder>(path)};
    if (info.fileName() == descriptorName() && info.isFile())
        return {std::make_shared<const PackageFolder>(info.path())};
    if (!info.exists() || !info.isFile())
        return Result<Ptr>::failed(
            //: %1 is the name of a file
            Fault::error(tr("no such folder; expected the folder of a data package with %1").arg(descriptorName()),
                         path));
    if (!ZipArchive::isArchive(path) && info.suffix().compare("zip"_L1, Qt::CaseInsensitive) != 0)
        return Result<Ptr>::failed(Fault::error(
            //: %1 is the name of a file
            tr("not a data package; expected its folder, its %1 or a zip archive").arg(descriptorName()), path));
    return PackageArchive::in(ZipArchive::fromFile(path));
}

// Names that differ only in capitals and in how letters are composed are meant for one another.
Fault PackageSource::missing(const QString &path, const QStringList &names) const
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    for (const QString &name : names) {
        if (folded(name) == folded(path.section(u'/', -1)))
            return Fault::error(
                //: %1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed
                tr("no such file, though %1 lists it; there is “%2”, which is written otherwise")
                    .arg(descriptorName(), name),
                shown(path));
    }
    //: %1 is datapackage.json
    return Fault::error(tr("no such file, though %1 lists it").arg(descriptorName()), shown(path));
}

Fault PackageSource::tooLarge(const QString &path) const
{
    return Fault::error(tr("larger than 1 GiB; tables up to that size can be read"), shown(path));
}

std::unique_ptr<QIODevice> PackageSource::closedDevice(const QString &reason)
{
    return std::make_unique<ClosedDevice>(reason);
}
