// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/package/sources/packagesource.h"
#include "models/package/sources/ziparchive.h"

/// A package that was packed as a zip archive: its files, or the one folder that holds them. Read entry by entry.
class PackageArchive final : public PackageSource
{
    Q_DECLARE_TR_FUNCTIONS(PackageArchive)

public:
    /// The package in this archive, if there is one archive and one package in it.
    static Result<Ptr> in(const Result<ZipArchive> &archive);

    /// `root` is the folder of the package in the archive, empty or with its "/".
    PackageArchive(ZipArchive archive, QString root);

    QString shown(const QString &path) const override;
    std::optional<Fault> check(const QString &path) const override;
    qint64 size(const QString &path) const override;
    std::unique_ptr<QIODevice> open(const QString &path) const override;

private:
    ZipArchive m_archive;
    QString m_root;
};
