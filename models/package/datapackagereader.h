// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/progress.h"
#include "models/package/editiondraft.h"
#include "models/package/editionresult.h"
#include "models/package/figuretables.h"
#include "models/package/texttables.h"

#include <QCoreApplication>
#include <functional>

class PackageFiles;
struct TableResource;

/// Reads a data package (docs/data-package.md) into an edition. Every fault of every table is reported, with
/// file, line and field; unknown columns are left out with a warning. Synchronous; may run in any thread.
class DataPackageReader
{
    Q_DECLARE_TR_FUNCTIONS(DataPackageReader)

public:
    /// Whether `path` looks like a package, by its name or its first bytes.
    static bool isPackage(const QString &path);
    /// `path` leads to a folder, which may be one of Qt's resources, to its datapackage.json, or to a zip archive of
    /// it.
    static EditionResult read(const QString &path, const Progress &progress = {});

private:
    struct Table {
        const TableSchema &schema;
        std::function<void(TableReader &, const TableRow &)> handler;
    };

    explicit DataPackageReader(const Progress &progress);

    EditionResult read(PackageFiles &files);
    void readDescriptor(const PackageFiles &files);
    void readStructure(PackageFiles &files);
    void readContents(PackageFiles &files);
    void readTables(PackageFiles &files, const QList<Table> &tables);
    void readTable(const PackageFiles &files, const TableResource &resource, const Table &table);
    bool readFile(const PackageFiles &files, const TableResource &resource, TableReader &reader, const QString &path,
                  const Table &table);
    void readData(const PackageFiles &files, const TableResource &resource, const Table &table);
    bool report(qint64 &rows, qint64 bytes);
    void checkCompleteness(PackageFiles &files);

    EditionDraft m_draft;
    FigureTables m_figures{m_draft};
    TextTables m_texts{m_draft};
    QList<Fault> m_faults;
    Progress m_progress;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 1;
    bool m_cancelled = false;
};
