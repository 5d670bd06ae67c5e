// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

/// The acronyms of an edition, one a row, with what they stand for and the places whose texts use them.
class AcronymModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AcronymColumn, ExpansionColumn, PlacesColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SortRole = Roles::Sort,           ///< text, or the number of places
        FilterKeyRole = Roles::FilterKey, ///< acronym and expansion, folded by foldedForSearch()
    };
    Q_ENUM(Role)

    /// A text that uses an acronym: the place and the theme of the first of its texts that do.
    struct Use {
        int place = 0;
        int theme = -1;
    };

    explicit AcronymModel(QObject *parent = nullptr);

    /// Reads every text of the edition.
    void setEdition(EditionPtr edition);
    const EditionPtr &edition() const { return m_edition; }
    /// One for each place, in table order of the edition.
    const QList<Use> &uses(int row) const { return m_uses.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void findUses();
    QString text(int row, int column) const;

    EditionPtr m_edition;
    QList<QList<Use>> m_uses;
};
