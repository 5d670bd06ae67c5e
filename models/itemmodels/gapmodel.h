// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

class QIODevice;

/// The places and themes in which money and text do not go together, one a row: an amount without a text, or a text
/// without an amount. A printed zero and an amount that is not reported are both no money; boxed features are no text.
class GapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RegionColumn, PlaceColumn, ThemeColumn, AmountColumn, GapColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { ScopeRole = Roles::Scope, ThemeRole = Roles::Theme, SortRole = Roles::Sort };
    Q_ENUM(Role)

    explicit GapModel(QObject *parent = nullptr);

    void setEdition(EditionPtr edition);
    /// All rows as RFC 4180 CSV: region_id, place_id, name, theme_id, amount_usd (empty: not reported), gap
    /// (no-text or no-money). False where the device did not take them.
    bool writeCsv(QIODevice &device) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Gap {
        int place = 0;
        int theme = 0;
        bool money = false; // else there is a text
    };
    void findGaps();
    QString text(const Gap &gap, int column) const;
    QVariant sortValue(const Gap &gap, int column) const;

    EditionPtr m_edition;
    QList<Gap> m_gaps;
};
