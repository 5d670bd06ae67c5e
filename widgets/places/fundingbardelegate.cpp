// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/fundingbardelegate.h"

#include "models/itemmodels/placetreemodel.h"
#include "widgets/look/hatchitem.h"
#include "widgets/look/themecolors.h"

#include <QApplication>
#include <QPainter>

namespace
{

QRectF barArea(const QStyleOptionViewItem &option)
{
    const QRectF cell(option.rect);
    const qreal height = qMin(cell.height() * 0.5, 12.0);
    return {cell.left() + 6, cell.center().y() - height / 2, cell.width() - 12, height};
}

void paintSegment(QPainter *painter, const QRectF &segment, const SegmentStyle &style)
{
    constexpr qreal spacing = 4;
    painter->fillRect(segment, style.color);
    painter->setPen(QPen(ThemeColors::textOn(style.color), 1));
    painter->drawLines(HatchItem::lines(segment, style.hatch, spacing));
}

void paintSegments(QPainter *painter, QRectF bar, bool mirrored, const QVariantList &amounts, qint64 total,
                   ColorScheme scheme)
{
    const qreal right = bar.right();
    qreal offset = 0;
    for (int theme = 0; theme < amounts.size(); ++theme) {
        const qreal width = bar.width() * double(amounts.at(theme).toLongLong()) / double(total);
        const qreal left = mirrored ? right - offset - width : bar.left() + offset;
        paintSegment(painter, QRectF(left, bar.top(), width, bar.height()), ThemeColors::theme(theme, scheme));
        offset += width;
    }
}

} // namespace

void FundingBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant total = index.data(PlaceTreeModel::AmountRole);
    QRectF bar = barArea(option);
    const bool mirrored = option.direction == Qt::RightToLeft;

    painter->save();
    if (!total.isValid()) {
        bar.setWidth(18);
        painter->fillRect(bar, QBrush(option.palette.color(QPalette::PlaceholderText), Qt::BDiagPattern));
    } else if (total.toLongLong() > 0) {
        paintSegments(painter, bar, mirrored, index.data(PlaceTreeModel::AmountsByThemeRole).toList(),
                      total.toLongLong(), ThemeColors::schemeOn(option.palette.color(QPalette::Base)));
    }
    painter->restore();
}

QSize FundingBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({90, 0});
}
