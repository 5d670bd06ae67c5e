// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

/// The faults of a file or package that was read, one a row. Where an edition came of it, a fault about one of its
/// regions or places leads there.
class FaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, FileColumn, LineColumn, FieldColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { SortRole = Roles::Sort };
    Q_ENUM(Role)

    /// With an edition, the `file` of a fault may be the id of one of its scopes.
    explicit FaultModel(const QList<Fault> &faults, EditionPtr edition = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant value(const Fault &fault, int column) const;
    std::optional<Scope> scopeOf(const Fault &fault) const;

    QList<Fault> m_faults;
    EditionPtr m_edition;
};
