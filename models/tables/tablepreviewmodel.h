// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablelayout.h"

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

    void setStyle(Style style, const TableOptions &options);
    /// Rows of the table that the preview leaves out.
    int hiddenRows() const;
    /// Whether the column holds texts, which need more room than numbers.
    bool isText(int column) const { return !m_layout.columns().at(column).isNumber(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int shownRows() const;
    bool hasHashtags() const { return m_layout.options().hxl; }
    QString text(const QVariant &value) const;

    TableLayout m_layout;
    Style m_style = Style::Csv;
};
