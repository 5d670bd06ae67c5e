// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/chartitems.h"

#include "widgets/chart/chartscene.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>
#include <utility>

namespace
{

void addDrawn(QGraphicsItem &item, QList<QGraphicsItem *> &items)
{
    if (!item.isVisible())
        return;
    if (!item.flags().testFlag(QGraphicsItem::ItemHasNoContents))
        items.append(&item);
    for (QGraphicsItem *child : item.childItems())
        addDrawn(*child, items);
}

} // namespace

// A scene without an index, as this one is, tells its items in the order in which they were added.
QList<QGraphicsItem *> ChartItems::of(const ChartScene &scene)
{
    QList<QGraphicsItem *> tops = scene.items(Qt::AscendingOrder);
    tops.removeIf([](const QGraphicsItem *item) { return item->parentItem() != nullptr; });
    std::stable_sort(tops.begin(), tops.end(), [](const QGraphicsItem *left, const QGraphicsItem *right) {
        return left->zValue() < right->zValue();
    });
    QList<QGraphicsItem *> items;
    for (QGraphicsItem *item : std::as_const(tops))
        addDrawn(*item, items);
    return items;
}

void ChartItems::paint(QGraphicsItem &item, QPainter &painter)
{
    QStyleOptionGraphicsItem option;
    option.exposedRect = item.boundingRect();
    painter.save();
    painter.setTransform(item.sceneTransform(), true);
    painter.setOpacity(item.effectiveOpacity());
    item.paint(&painter, &option, nullptr);
    painter.restore();
}
