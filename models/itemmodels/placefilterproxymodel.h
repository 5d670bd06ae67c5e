// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

/// Filters and sorts a PlaceTreeModel. A row stays if every word of the filter occurs in its names, aliases or
/// codes, whatever the case and diacritics; its parents stay with it, and a region that matches keeps its places.
class PlaceFilterProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlaceFilterProxyModel(QObject *parent = nullptr);

    /// Over a very large edition this is a reset of the model, so that views have to select and expand again.
    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }
    /// Places (not regions) that the filter leaves.
    int placeCount() const;
    /// Names are compared as this locale's readers expect.
    void setCollationLocale(const QLocale &locale);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words; // folded
    QCollator m_collator;
};
