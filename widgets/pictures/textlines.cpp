// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/textlines.h"

#include <QFontMetricsF>
#include <cmath>

namespace
{

TextLines::Anchor anchorOf(int flags)
{
    if (flags & Qt::AlignHCenter)
        return TextLines::Anchor::Middle;
    return flags & Qt::AlignRight ? TextLines::Anchor::Right : TextLines::Anchor::Left;
}

qreal anchorX(const QRectF &rect, TextLines::Anchor anchor)
{
    switch (anchor) {
    case TextLines::Anchor::Left:
        return rect.left();
    case TextLines::Anchor::Middle:
        return rect.center().x();
    case TextLines::Anchor::Right:
        return rect.right();
    }
    Q_UNREACHABLE();
}

qreal above(const QRectF &rect, qreal height, int flags)
{
    if (flags & Qt::AlignBottom)
        return rect.height() - height;
    return flags & Qt::AlignVCenter ? (rect.height() - height) / 2 : 0;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextLines::TextLines(const TextBlock &block, QPaintDevice *device)
    : m_layout(withLineSeparators(block.text), block.font, device)
    , m_anchor(anchorOf(block.flags))
    , m_rightToLeft(block.text.isRightToLeft())
{
    const qreal height = layOut(block);
    const qreal top = block.rect.top() + above(block.rect, height, block.flags);
    const qreal x = anchorX(block.rect, m_anchor);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const qreal width = line.naturalTextWidth();
        const qreal left = m_anchor == Anchor::Left ? x : m_anchor == Anchor::Right ? x - width : x - width / 2;
        m_lines.append({line,
                        {left - line.naturalTextRect().left(), top},
                        m_layout.text().mid(line.textStart(), line.textLength()).trimmed(),
                        {x, top + line.y() + line.ascent()}});
    }
}

// As QPainter does it: lines begin on whole units, the leading stands between them only.
qreal TextLines::layOut(const TextBlock &block)
{
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    if (block.flags & Qt::TextWrapAnywhere)
        option.setWrapMode(QTextOption::WrapAnywhere);
    m_layout.setTextOption(option);
    constexpr qreal endless = 0x01000000;
    const bool wraps = block.flags & (Qt::TextWordWrap | Qt::TextWrapAnywhere);
    const qreal leading = QFontMetricsF(block.font).leading();
    qreal height = -leading;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(wraps ? block.rect.width() : endless);
        height = std::ceil(height + leading);
        line.setPosition({0, height});
        height += line.height();
    }
    m_layout.endLayout();
    return height;
}
