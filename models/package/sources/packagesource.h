// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/result.h"

#include <QCoreApplication>
#include <QStringList>
#include <memory>

class QIODevice;

/// Where the files of a data package stand: a folder, or a zip archive of one. A file is known by its path in there,
/// with "/" between folders, as a descriptor writes it. Nothing outside is ever opened, and nothing is unpacked to a
/// disk.
class PackageSource
{
    Q_DECLARE_TR_FUNCTIONS(PackageSource)

public:
    using Ptr = std::shared_ptr<const PackageSource>;

    static constexpr qint64 maximumFileSize = qint64(1) << 30; ///< bytes of a table; unpacked, in an archive

    /// What the file that describes a package is called.
    static QString descriptorName();
    /// Whether `path` looks like a package: a folder, a descriptor, or a zip archive by its first bytes.
    static bool isPackage(const QString &path);
    /// The package in a folder, in the folder of a descriptor, or in a zip archive.
    static Result<Ptr> at(const QString &path);

    PackageSource() = default;
    virtual ~PackageSource() = default;
    Q_DISABLE_COPY_MOVE(PackageSource)

    /// What faults call this file.
    virtual QString shown(const QString &path) const = 0;
    /// Why this file is not to be read, or nothing where it may be.
    virtual std::optional<Fault> check(const QString &path) const = 0;
    /// Bytes of a file that check() passes.
    virtual qint64 size(const QString &path) const = 0;
    /// A device that is open for reading, or whose errorString() tells why it is not.
    virtual std::unique_ptr<QIODevice> open(const QString &path) const = 0;

protected:
    /// The fault of a file that is listed and not there; `names` are those that are, near it.
    Fault missing(const QString &path, const QStringList &names) const;
    Fault tooLarge(const QString &path) const;
    /// A device that cannot be opened, for this reason.
    static std::unique_ptr<QIODevice> closedDevice(const QString &reason);
};
