// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/differences.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

/// The printed totals that differ from the sum of their cells, one a row.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ScopeColumn, ThemeColumn, PrintedColumn, SumColumn, DifferenceColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { ScopeRole = Roles::Scope, ThemeRole = Roles::Theme, SortRole = Roles::Sort };
    Q_ENUM(Role)

    explicit DifferenceModel(QObject *parent = nullptr);

    void setEdition(EditionPtr edition);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Difference &difference, int column) const;
    QVariant sortValue(const Difference &difference, int column) const;

    EditionPtr m_edition;
    QList<Difference> m_differences;
};
