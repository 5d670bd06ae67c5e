// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// One column of a table, in the terms of the Frictionless Table Schema.
struct TableColumn {
    enum class Type { Text, Integer };

    QString name;
    Type type = Type::Text;
    bool required = false;
    QString references = {};   ///< `table.column` of the ids that stand here, where one table holds them all
    bool mayBeMissing = false; ///< newer than packages that are still to be opened: its fields are empty there
};

/// One CSV table of a data package: the name of its resource, its usual file, its columns in order.
struct TableSchema {
    QString name;
    QString fileName;
    bool required; ///< a package without this table cannot be read
    QList<TableColumn> columns;
    QStringList primaryKey = {};

    QStringList columnNames() const;
};

/// The tables of a data package, as docs/data-package.md describes them. Reader and writer share them.
namespace TableSchemas
{
const TableSchema &themes();
const TableSchema &regions();
const TableSchema &places();
const TableSchema &funding();
const TableSchema &printedTotals();
const TableSchema &narratives();
const TableSchema &acronyms();
const TableSchema &sdgExamples();
const TableSchema &notes();
/// Whether a resource of this name is one of them.
bool contain(const QString &name);
} // namespace TableSchemas
