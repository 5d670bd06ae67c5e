// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/itemmodels/roles.h"

#include <QAbstractItemModel>

/// The edition as a tree: world › region › place. Columns are the name, the total, a place for a small bar, and one
/// for each theme, all in US dollars. A view over an immutable edition: it changes by reset alone.
class PlaceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TotalColumn, BarColumn, FirstThemeColumn };
    Q_ENUM(Column)

    enum Role {
        ScopeRole = Roles::Scope,
        SortRole = Roles::Sort,           ///< name, or amount with "not reported" as -1, below a printed zero
        FilterKeyRole = Roles::FilterKey, ///< PlaceNames folded, one a line: its own, an empty line, the others
        IdRole = Roles::FirstOwn,         ///< QString: the scope's id, stable across languages and editions
        AmountRole,         ///< qlonglong US dollars; invalid where nothing is reported or in the name column
        AmountsByThemeRole, ///< QVariantList of AmountRole values, one for each theme
    };
    Q_ENUM(Role)

    explicit PlaceTreeModel(QObject *parent = nullptr);

    void setEdition(EditionPtr edition);
    const EditionPtr &edition() const { return m_edition; }
    /// A reset without a change: proxies and views read everything again.
    void readAgain();
    /// To be called when the language of the program changed.
    void retranslate();

    QModelIndex indexOf(Scope scope, int column = NameColumn) const;
    Scope scopeAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void buildFilterKeys();
    QString shares(Scope scope) const;
    QVariant textAt(Scope scope, int column) const;
    QVariant sortValue(Scope scope, int column) const;
    QVariant amountsByTheme(Scope scope) const;
    FundingSum sum(Scope scope, int column) const;

    EditionPtr m_edition;
    QList<QString> m_regionKeys; // FilterKeyRole, computed once: filtering asks for them at every keystroke
    QList<QString> m_placeKeys;
    QList<int> m_rowOfPlace; // row of each place within its region
};
