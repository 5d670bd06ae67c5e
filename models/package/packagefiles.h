// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/package/tableresource.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

class QFileInfo;
struct TableSchema;

/// The files of a data package: what datapackage.json says of it, and where its tables are. A table's file is
/// only opened where it lies inside the package's folder, links followed, and is no larger than 1 GiB.
class PackageFiles
{
    Q_DECLARE_TR_FUNCTIONS(PackageFiles)

public:
    static constexpr qint64 maximumFileSize = qint64(1) << 30; ///< bytes

    /// What the file that describes a package is called.
    static QString descriptorName();

    /// Reads `folder`/datapackage.json; `folder` may also be that file itself.
    explicit PackageFiles(const QString &folder);

    const QJsonObject &descriptor() const { return m_descriptor; }
    const QList<Fault> &faults() const { return m_faults; }
    QString descriptorPath() const;
    /// This table, or nothing where it has no files; a fault tells if it should be there.
    const TableResource *table(const TableSchema &table);
    /// Bytes of all tables that the descriptor lists.
    qint64 totalSize() const;

private:
    void readDescriptor();
    void readResources();
    void readResource(const QJsonObject &resource);
    QStringList pathsOf(const QJsonObject &resource);
    QJsonObject schemaOf(const QJsonObject &resource);
    QString checked(const QString &relativePath);
    static QString nearestName(const QFileInfo &wanted);
    void fail(const QString &message, qint64 line = 0, int column = 0);

    QString m_folder;
    QJsonObject m_descriptor;
    QHash<QString, TableResource> m_resources; // by name; only tables that are known
    QList<Fault> m_faults;
};
