// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

/// The faults of a file or package that was read, one a row.
class FaultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, FileColumn, LineColumn, FieldColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { SortRole = Roles::Sort };
    Q_ENUM(Role)

    explicit FaultModel(const QList<Fault> &faults, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant value(const Fault &fault, int column) const;

    QList<Fault> m_faults;
};
