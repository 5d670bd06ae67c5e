// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/textlines.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPen>

class QFontMetricsF;

/// Plain text in a rectangle of a chart: wrapped at words, or anywhere where a word is wider than the rectangle; never
/// cut, never read as markup, without characters that SVG or PDF would not hold. Drawn as real text in PDF and SVG.
class ChartTextItem : public QGraphicsItem
{
public:
    ChartTextItem(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags);

    /// How this text has to be wrapped for this width.
    static Qt::TextFlag wrapping(const QString &text, const QFontMetricsF &metrics, qreal width);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    const QString &text() const { return m_text; }
    const QFont &font() const { return m_font; }
    /// The room that it has, and what it takes of it or beyond.
    const QRectF &room() const { return m_rect; }
    QRectF taken() const;
    /// What paint() draws, for files that hold text as text.
    TextBlock block() const { return {m_text, m_font, m_pen.color(), m_rect, m_flags}; }

private:
    QString m_text;
    QFont m_font;
    QPen m_pen;
    QRectF m_rect;
    int m_flags;
};
