// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"

#include <QCoreApplication>

/// Funding as rows × stacks: the one table that feeds charts, whatever their scope and orientation. Rows are bars,
/// stacks the segments in each. A value: sums and shares are computed once, when it is made, and copies share them.
class Breakdown
{
    Q_DECLARE_TR_FUNCTIONS(Breakdown)

public:
    /// More places than this are not told apart in a stack: the largest keep their segment, the rest share one.
    static constexpr int maximumPlacesInStack = 9;
    /// No reader tells more bars apart, and no page holds them; hiddenRows() tells how many were left out.
    static constexpr int maximumRows = 300;

    /// What a row or a stack stands for: one theme, one scope, or the scopes that share the last segment.
    struct Entry {
        int theme = -1;      ///< index of the theme, or -1
        QList<Scope> scopes; ///< empty for a theme

        bool isTheme() const { return theme >= 0; }
        bool isRest() const { return scopes.size() > 1; }
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// Of no edition and without rows.
    Breakdown();
    explicit Breakdown(EditionPtr edition, const BreakdownQuery &query = {});

    /// Some of the rows, for a page of a chart: what is of all rows (the longest bar, the whole of shares) stays so.
    Breakdown part(int first, int count) const;
    /// The breakdown that this one is a part of; itself where it is none.
    Breakdown all() const;
    /// The first row's place in all().
    int firstRow() const { return m_first; }
    bool isPart() const { return m_count >= 0; }

    const EditionPtr &edition() const;
    const BreakdownQuery &query() const;

    int rowCount() const;
    int stackCount() const;
    const Entry &row(int row) const;
    const Entry &stack(int stack) const;
    /// In the language of the moment, not of the one in which the breakdown was made.
    QString name(const Entry &entry) const;
    /// Of its theme, region or place, as files and drawings name it; "rest" for the others as one.
    QString idOf(const Entry &entry) const;
    /// The themes of one place: each bar is a single segment of its own colour, and no legend is needed.
    bool isUnstacked() const;

    /// An amount, a printed zero or nothing reported: FundingSum::value() tells which.
    const FundingSum &cell(int row, int stack) const;
    const FundingSum &rowTotal(int row) const;
    /// What the shares of the row's segments are shares of: the row's total, or that of all rows where each is a theme
    /// of one place.
    const FundingSum &whole(int row) const;
    /// From 0 to 1, of whole(); nothing where that is not above zero, and where nothing is reported.
    std::optional<double> share(int row, int stack) const;
    /// The length of the segment: US dollars, or its share, as the query measures; 0 where there is nothing to draw.
    double plotted(int row, int stack) const;
    /// The longest bar: a total in US dollars, or in shares 1, or the largest share of an unstacked chart.
    double maximum() const;
    /// Whether a row or a stack stands for this region or place alone.
    bool has(Scope scope) const;
    /// What would have a row, did the query not hide it.
    QList<Scope> hiddenScopes() const;
    /// Rows beyond maximumRows in the order of the query, which are not shown.
    int hiddenRows() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
    int m_first = 0;
    int m_count = -1; // of the rows from m_first on; -1: all
};
