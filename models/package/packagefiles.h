// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/package/sources/packagesource.h"
#include "models/package/tableresource.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

struct TableSchema;

/// The files of a data package: what datapackage.json says of it, and where its tables are.
class PackageFiles
{
    Q_DECLARE_TR_FUNCTIONS(PackageFiles)

public:
    /// Reads the descriptor of the package at `path`: a folder, its datapackage.json, or a zip archive of it.
    explicit PackageFiles(const QString &path);

    const QJsonObject &descriptor() const { return m_descriptor; }
    const QList<Fault> &faults() const { return m_faults; }
    /// What faults call the descriptor.
    QString descriptorPath() const;
    /// This table, or nothing where it has no files; a fault tells if it should be there.
    const TableResource *table(const TableSchema &table);
    /// What faults call one of a table's files.
    QString shown(const QString &path) const { return m_source->shown(path); }
    /// One of the table's files, unpacked: open for reading, or with an errorString() that tells why not.
    std::unique_ptr<QIODevice> open(const TableResource &table, const QString &path) const;
    /// Bytes of all tables that the descriptor lists.
    qint64 totalSize() const;

private:
    void readDescriptor();
    void readResources();
    void readResource(const QJsonObject &resource);
    QStringList pathsOf(const QJsonObject &resource);
    std::optional<QJsonArray> dataOf(const QJsonObject &resource);
    QJsonObject objectOf(const QJsonValue &value);
    QString checked(const QString &relativePath);
    void fail(const QString &message, qint64 line = 0, int column = 0);
    void warn(const QStringList &messages);

    PackageSource::Ptr m_source; // null where there is a fault
    QJsonObject m_descriptor;
    QHash<QString, TableResource> m_resources; // by name; only tables that are known
    QList<Fault> m_faults;
};
