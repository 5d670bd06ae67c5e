// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figuretable.h"

#include <QAbstractTableModel>

/// The beginning of an exported table as a format writes it: the first rows, and the total where there is one.
/// Changes by reset alone.
class TablePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 12; ///< of the table; hashtags and total come besides

    /// What the figures look like in the file.
    enum class Style {
        Csv,        ///< ids and plain numbers, nothing where no amount is reported
        Json,       ///< the same, with null
        Spreadsheet ///< names and numbers as people read them, the id last
    };

    explicit TablePreviewModel(const FigureTable &table, QObject *parent = nullptr);

    void setStyle(Style style, bool hashtags);
    /// Rows of the table that the preview leaves out.
    int hiddenRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // What a column holds: a theme's index, or one of these.
    enum Special { Total = -1, Id = -2, Name = -3 };
    int content(int column) const;
    int shownRows() const;
    QString hashtag(int content) const;
    QString text(Scope row, int content) const;
    QString totalText(int content) const;
    QString amount(const FundingSum &sum) const;

    FigureTable m_table;
    Style m_style = Style::Csv;
    bool m_hashtags = false;
};
