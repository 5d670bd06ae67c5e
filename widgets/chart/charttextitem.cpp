// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/charttextitem.h"

#include "models/text/printabletext.h"

#include <QFontMetricsF>
#include <QPainter>

ChartTextItem::ChartTextItem(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags)
    : m_text(printableText(text))
    , m_font(font)
    , m_pen(color)
    , m_rect(rect)
    , m_flags(flags)
{
    if (m_flags & Qt::TextWordWrap)
        m_flags = (m_flags & ~Qt::TextWordWrap) | wrapping(m_text, QFontMetricsF(font), rect.width());
}

Qt::TextFlag ChartTextItem::wrapping(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    constexpr qsizetype shortWord = 12; // fits wherever there is room for text at all
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype blank = text.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? text.size() : blank;
        if (end - start > shortWord && metrics.horizontalAdvance(text.mid(start, end - start)) > width)
            return Qt::TextWrapAnywhere;
        start = end + 1;
    }
    return Qt::TextWordWrap;
}

void ChartTextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_font);
    painter->setPen(m_pen);
    // The flags say where the text stands on the picture, whatever the direction of the widget that shows it.
    painter->drawText(m_rect, m_flags | Qt::AlignAbsolute, m_text);
}
