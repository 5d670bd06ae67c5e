// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/progress.h"
#include "models/package/editionresult.h"

#include <QCoreApplication>

class PackageFiles;
class TableReader;
class TableRow;
struct TableResource;
struct TableSchema;

/// Reads a data package (docs/data-package.md) into an edition. Every fault of every table is reported, with
/// file, line and field; unknown columns are left out with a warning. Synchronous; may run in any thread.
class DataPackageReader
{
    Q_DECLARE_TR_FUNCTIONS(DataPackageReader)

public:
    static constexpr qint64 maximumCells = 50'000'000; ///< places times themes; about 2 GB in memory

    /// Whether `path` looks like a package, by its name or its first bytes.
    static bool isPackage(const QString &path);
    /// `path` leads to a folder, which may be one of Qt's resources, to its datapackage.json, or to a zip archive of
    /// it.
    static EditionResult read(const QString &path, const Progress &progress = {});

private:
    struct Table {
        const TableSchema &schema;
        void (DataPackageReader::*handler)(TableReader &, const TableRow &);
    };

    explicit DataPackageReader(const Progress &progress);

    void readDescriptor(const PackageFiles &files);
    void readTables(PackageFiles &files, std::initializer_list<Table> tables);
    void readTable(const PackageFiles &files, const TableResource &resource, const Table &table);
    void readFile(const PackageFiles &files, TableReader &reader, const QString &path, const Table &table);
    void readTheme(TableReader &table, const TableRow &row);
    void readRegion(TableReader &table, const TableRow &row);
    void readPlace(TableReader &table, const TableRow &row);
    void readFunding(TableReader &table, const TableRow &row);
    void readPrintedTotal(TableReader &table, const TableRow &row);
    void readNarrative(TableReader &table, const TableRow &row);
    void readAcronym(TableReader &table, const TableRow &row);
    void readSdgExample(TableReader &table, const TableRow &row);
    void readNote(TableReader &table, const TableRow &row);
    void checkCompleteness(PackageFiles &files);

    std::optional<Scope> scope(TableReader &table, const TableRow &row, int column);
    std::optional<int> theme(TableReader &table, const TableRow &row, int column);
    bool addScopeId(TableReader &table, const TableRow &row, Scope scope);

    EditionData m_data;
    QHash<QString, Scope> m_scopes;
    QHash<QString, int> m_themes;
    QSet<QString> m_incomplete;    // tables with faults: what refers to them is not at fault
    QHash<QString, qint64> m_keys; // keys of the table being read, with the line of the first
    QList<bool> m_cellSeen;
    qint64 m_sum = 0;
    QList<Fault> m_faults;
    Progress m_progress;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 1;
    bool m_cancelled = false;
};
