// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QCoreApplication>

class TableReader;
class TableRow;
struct TableSchema;

/// An edition as its tables come in, and the ids by which the rows of one table refer to those of another.
class EditionDraft
{
    Q_DECLARE_TR_FUNCTIONS(EditionDraft)

public:
    EditionData data;

    /// A table with faults: what refers to its rows is not at fault besides.
    void setIncomplete(const TableSchema &table);
    bool isComplete(const TableSchema &table) const;

    /// Makes the next theme known by this id; false where another one is.
    bool addThemeId(const QString &id);
    /// Makes a scope known by the row's first field. False where that is none of its own, of which a fault tells.
    bool addScopeId(TableReader &table, const TableRow &row, Scope scope);
    /// The region or place with this id.
    std::optional<Scope> find(const QString &id) const;

    // What a field refers to; a fault tells where it refers to nothing.
    std::optional<Scope> scope(TableReader &table, const TableRow &row, int column) const;
    std::optional<int> theme(TableReader &table, const TableRow &row, int column) const;

private:
    QHash<QString, Scope> m_scopes;
    QHash<QString, int> m_themes;
    QSet<QString> m_incomplete; // tables
};
