// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/charttextitem.h"

#include <QPainter>

ChartTextItem::ChartTextItem(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags)
    : m_text(text)
    , m_font(font)
    , m_pen(color)
    , m_rect(rect)
    , m_flags(flags)
{
}

void ChartTextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_font);
    painter->setPen(m_pen);
    // The flags say where the text stands on the picture, whatever the direction of the widget that shows it.
    painter->drawText(m_rect, m_flags | Qt::AlignAbsolute, m_text);
}
