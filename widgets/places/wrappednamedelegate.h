// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

/// Draws names over as many lines as they need, instead of cutting them. The view has to lay its rows out again when
/// the column's width changes.
class WrappedNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappedNameDelegate(QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int textWidth(const QModelIndex &index) const;

    QTreeView *m_view;
};
