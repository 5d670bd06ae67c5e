// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figuretable.h"

#include "models/edition/sums.h"

FigureTable::FigureTable(EditionPtr edition, QList<Scope> scopes)
    : m_edition(std::move(edition))
    , m_scopes(std::move(scopes))
    , m_rows(m_scopes)
{
    if (m_scopes.size() == 1 && m_scopes.first().kind != Scope::Kind::Place)
        m_rows = m_edition->children(m_scopes.first());
    m_counted = withoutOverlap(*m_edition, m_rows);
}

FundingSum FigureTable::amount(Scope row, int theme) const
{
    return m_edition->total(row, theme);
}

FundingSum FigureTable::total(int theme) const
{
    FundingSum sum;
    for (const Scope row : m_counted)
        sum.add(amount(row, theme));
    return sum;
}
