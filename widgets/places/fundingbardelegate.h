// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the small stacked bar of a row in the tree of places: its segments show how the total is shared among the
/// themes. Bars are all as long as the column: lengths that mean another scale at each level would mislead. A row in
/// which nothing is reported has a hatched stub instead.
class FundingBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
