// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"

#include <QAbstractTableModel>

/// Funding as rows × stacks: the one table that feeds charts, whatever their scope and orientation. Rows are bars,
/// columns the segments stacked in each. Changes by reset alone.
class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// More places than this are not told apart in a stack: the largest keep their segment, the rest share one.
    static constexpr int maximumPlacesInStack = 9;
    /// No reader tells more bars apart, and no page holds them; hiddenRows() tells how many were left out.
    static constexpr int maximumRows = 300;

    enum Role {
        AmountRole = Qt::UserRole, ///< qlonglong US dollars; invalid where nothing is reported
        ShareRole,                 ///< double, 0 to 1, of the row's total; invalid without a total above zero
        PlotRole,                  ///< double: what the measure draws; 0 where there is nothing to draw
    };
    Q_ENUM(Role)

    /// What a row or a column stands for: one theme, one scope, or the scopes that share the last segment.
    struct Entry {
        int theme = -1;      ///< index of the theme, or -1
        QList<Scope> scopes; ///< empty for a theme

        bool isTheme() const { return theme >= 0; }
        bool isRest() const { return scopes.size() > 1; }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit BreakdownModel(QObject *parent = nullptr);

    void setEdition(EditionPtr edition, const BreakdownQuery &query = {});
    void setQuery(const BreakdownQuery &query);
    const EditionPtr &edition() const { return m_edition; }
    const BreakdownQuery &query() const { return m_query; }

    const Entry &row(int row) const { return m_rows.at(row); }
    const Entry &stack(int column) const { return m_stacks.at(column); }
    QString name(const Entry &entry) const;
    /// The themes of one place: each bar is a single segment of its own colour, and no legend is needed.
    bool isUnstacked() const { return m_stacks.size() == 1 && !m_rows.isEmpty() && m_rows.first().isTheme(); }
    FundingSum cell(int row, int column) const;
    FundingSum rowTotal(int row) const;
    /// Rows beyond maximumRows in the order of the query, which are not shown.
    int hiddenRows() const { return m_hiddenRows; }
    /// The largest row total in US dollars, or 1 in shares; the axis ends at or after it.
    double maximum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    QList<Entry> themeEntries() const;
    QList<Entry> scopeEntries() const;
    QList<Entry> stackedScopes(const QList<Entry> &entries) const;
    void sortRows();
    FundingSum sum(const Entry &row, const Entry &stack) const;
    std::optional<double> share(int row, int column) const;

    EditionPtr m_edition;
    BreakdownQuery m_query;
    QList<Entry> m_rows;
    QList<Entry> m_stacks;
    int m_hiddenRows = 0;
};
