// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>
#include <QList>
#include <QPersistentModelIndex>

class PlaceTreeModel;

/// The regions and places that what was typed may mean, the likeliest first: names that begin with it, then names in
/// which a word does, then other names and codes, then whatever holds all of its words. Follows a tree model, whose
/// folded keys it reads; nothing typed matches nothing.
class PlaceMatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RegionColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { ScopeRole = Roles::Scope };
    Q_ENUM(Role)

    static constexpr qsizetype mostMatches = 50;

    /// `source` must outlive the model.
    explicit PlaceMatchModel(const PlaceTreeModel *source, QObject *parent = nullptr);

    void setText(const QString &text);
    /// To be called when the names of the source changed, as they do with the language of the program.
    void findAgain();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static int rankOf(const QString &key, const QString &text, const QStringList &words);
    void findMatches();

    const PlaceTreeModel *m_source;
    QString m_text;                         // folded
    QList<QPersistentModelIndex> m_matches; // of the source
};
