// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchresult.h"

#include <QAbstractListModel>

/// The hits of a search as a list with a heading row for each place, in the order of each place's best hit. Headings
/// cannot be selected.
class SearchResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool
        HitRole,                      ///< int: index into result().hits; -1 for a heading
        ThemeRole,                    ///< int: -1 where a hit has no theme
        SnippetRole,                  ///< QString, one line
        MarksRole,                    ///< QList<TextRange> in the snippet
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setResult(const SearchResult &result);
    const SearchResult &result() const { return m_result; }

    /// The row of the hit that follows (step 1) or goes before (-1) a row, headings passed over and the ends joined;
    /// -1 where there is no hit.
    int nextHitRow(int row, int step) const;
    int hitAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Scope scope;
        int hit = -1;
    };
    QString heading(Scope scope) const;
    QString caption(const SearchHit &hit) const;
    QVariant headingData(Scope scope, int role) const;

    SearchResult m_result;
    QList<Row> m_rows;
};

Q_DECLARE_METATYPE(QList<TextRange>)
