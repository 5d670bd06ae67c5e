// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

/// The examples of projects for targets of the Sustainable Development Goals, one a row.
class SdgExampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TargetColumn, LevelColumn, ScopeColumn, TitleColumn, TextColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { ScopeRole = Roles::Scope, SortRole = Roles::Sort };
    Q_ENUM(Role)

    explicit SdgExampleModel(QObject *parent = nullptr);

    void setEdition(EditionPtr edition);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString levelName(SdgExample::Level level);

private:
    QString text(const SdgExample &example, int column) const;

    EditionPtr m_edition;
};
