// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placefilterproxymodel.h"

#include "models/itemmodels/placetreemodel.h"
#include "models/text/folding.h"

#include <algorithm>

namespace
{
constexpr qsizetype mostFilteredInSteps = 5000; // places
}

PlaceFilterProxyModel::PlaceFilterProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void PlaceFilterProxyModel::setFilterText(const QString &text)
{
    QStringList words = foldedForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    // Taking single rows out of a very long list costs the base class and its views time in the square of its length;
    // beginning anew costs it in proportion.
    auto *tree = qobject_cast<PlaceTreeModel *>(sourceModel());
    if (tree && tree->edition() && tree->edition()->places().size() > mostFilteredInSteps)
        tree->readAgain();
    else
        invalidateFilter();
}

int PlaceFilterProxyModel::placeCount() const
{
    int count = 0;
    const QModelIndex world = index(0, 0);
    for (int region = 0; region < rowCount(world); ++region)
        count += rowCount(index(region, 0, world));
    return count;
}

void PlaceFilterProxyModel::setCollationLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

bool PlaceFilterProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString key = index.data(PlaceTreeModel::FilterKeyRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return key.contains(word); });
}

bool PlaceFilterProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(PlaceTreeModel::SortRole);
    const QVariant b = right.data(PlaceTreeModel::SortRole);
    if (left.column() == PlaceTreeModel::NameColumn)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toLongLong() < b.toLongLong();
}
