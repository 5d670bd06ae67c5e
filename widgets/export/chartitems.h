// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class ChartScene;
class QGraphicsItem;
class QPainter;

/// A chart's scene one item after the other, for files that take its texts as texts.
namespace ChartItems
{
/// All that is drawn, in its order.
QList<QGraphicsItem *> of(const ChartScene &scene);
/// As the scene itself paints it.
void paint(QGraphicsItem &item, QPainter &painter);
} // namespace ChartItems
