// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

/// A plain text that QPainter::drawText() draws into a rectangle with these flags.
struct TextBlock {
    QString text;
    QFont font;
    QColor color;
    QRectF rect;
    int flags = 0;
};

/// The lines that QPainter::drawText() sets a text block in, and where: for files that hold text as text, which want
/// each line whole, not in the runs of one direction that a paint engine is given.
class TextLines
{
public:
    /// Where a line is held: at its left end, its middle or its right end.
    enum class Anchor { Left, Middle, Right };

    struct Line {
        QTextLine line;
        QPointF origin; ///< add it to the line's own coordinates
        QString text;   ///< without blanks at its ends
        QPointF anchor; ///< on the baseline
    };

    /// With `device`, as its resolution and its fonts would set them.
    explicit TextLines(const TextBlock &block, QPaintDevice *device = nullptr);

    const QList<Line> &lines() const { return m_lines; }
    const QTextLayout &layout() const { return m_layout; }
    Anchor anchor() const { return m_anchor; }
    /// Whether the text as a whole is set from right to left: as its first letter is.
    bool isRightToLeft() const { return m_rightToLeft; }

private:
    qreal layOut(const TextBlock &block);

    QTextLayout m_layout;
    QList<Line> m_lines;
    Anchor m_anchor;
    bool m_rightToLeft;
};
