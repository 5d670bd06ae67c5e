// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

/// The figures of a scope or of several as rows × themes: what every export of a table writes, in whatever form.
class FigureTable
{
public:
    /// One scope stands for what lies below it; several stand for themselves.
    FigureTable(EditionPtr edition, QList<Scope> scopes);

    const EditionPtr &edition() const { return m_edition; }
    /// What was asked for.
    const QList<Scope> &scopes() const { return m_scopes; }
    const QList<Scope> &rows() const { return m_rows; }
    int themeCount() const { return static_cast<int>(m_edition->themes().size()); }

    /// `theme` is -1 for the row's total.
    FundingSum amount(Scope row, int theme) const;
    /// The sum of a column, or of all with -1; every place counts once, also where rows overlap.
    FundingSum total(int theme) const;
    bool hasTotalRow() const { return m_rows.size() > 1; }
    /// Whether a row lies within another, so that the total is less than the rows' sum.
    bool rowsOverlap() const { return m_rows.size() != m_counted.size(); }

private:
    EditionPtr m_edition;
    QList<Scope> m_scopes;
    QList<Scope> m_rows;
    QList<Scope> m_counted;
};
