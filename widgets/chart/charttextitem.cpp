// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/charttextitem.h"

#include "models/text/printabletext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

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
    // Where a line may end: at blanks, after hyphens, between Chinese characters.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary()) {
        const QString word = text.mid(start, end - start).trimmed();
        if (word.size() > shortWord && metrics.horizontalAdvance(word) > width)
            return Qt::TextWrapAnywhere;
    }
    return Qt::TextWordWrap;
}

QRectF ChartTextItem::taken() const
{
    return QFontMetricsF(m_font).boundingRect(m_rect, m_flags | Qt::AlignAbsolute, m_text);
}

void ChartTextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(m_font);
    painter->setPen(m_pen);
    // The flags say where the text stands on the picture, whatever the direction of the widget that shows it.
    painter->drawText(m_rect, m_flags | Qt::AlignAbsolute, m_text);
}
