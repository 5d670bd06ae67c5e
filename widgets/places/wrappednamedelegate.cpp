// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/wrappednamedelegate.h"

#include <QApplication>
#include <QTreeView>

namespace
{
constexpr int verticalPadding = 8;
constexpr int narrowest = 60; // pixels: below that wrapping would make towers of single letters
} // namespace

WrappedNameDelegate::WrappedNameDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void WrappedNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->textElideMode = Qt::ElideRight;
}

int WrappedNameDelegate::textWidth(const QModelIndex &index) const
{
    int depth = 1; // the view draws an expander before its roots too
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    return qMax(narrowest, m_view->columnWidth(index.column()) - depth * m_view->indentation() - 2 * margin);
}

QSize WrappedNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QRect bounds(0, 0, textWidth(index), 10000);
    const QRect text = item.fontMetrics.boundingRect(bounds, Qt::TextWordWrap | Qt::AlignLeft, item.text);
    return {QStyledItemDelegate::sizeHint(option, index).width(), text.height() + verticalPadding};
}
