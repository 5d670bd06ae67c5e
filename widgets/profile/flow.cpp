// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profile/flow.h"

#include "models/text/printabletext.h"
#include "widgets/profile/pagebreaker.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace
{

constexpr qreal cellPadding = Strip::points(3);
constexpr qreal swatchSize = Strip::points(6.5);
constexpr qreal swatchGap = Strip::points(4);

qreal heightOf(const QTextLayout &layout)
{
    qreal height = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        height += layout.lineAt(i).height();
    return height;
}

void paintSwatch(QPainter &painter, const QColor &color, qreal left, qreal centre)
{
    painter.fillRect(QRectF(left, centre - swatchSize / 2, swatchSize, swatchSize), color);
}

} // namespace

Flow::Flow(qreal width, bool mirrored)
    : m_width(width)
    , m_mirrored(mirrored)
{
}

void Flow::append(Strip strip)
{
    strip.section = m_section;
    strip.box = m_box;
    strip.above += m_extraAbove;
    strip.startsPage = m_sectionBegins;
    m_extraAbove = 0;
    m_sectionBegins = false;
    m_strips.append(std::move(strip));
}

qreal Flow::height() const
{
    qreal height = 0;
    for (const Strip &strip : m_strips)
        height += strip.above + strip.height;
    return height;
}

void Flow::beginSection()
{
    ++m_section;
    m_sectionBegins = true;
}

void Flow::beginBox(qreal above)
{
    m_extraAbove += above + PageBreaker::boxPadding; // where a box follows another, below that one
    m_box = m_boxes++;
}

void Flow::endBox(qreal below)
{
    m_extraAbove = below + PageBreaker::boxPadding;
    m_box = -1;
}

std::shared_ptr<QTextLayout> Flow::layOut(const QList<FlowRun> &runs, qreal width, Qt::Alignment alignment,
                                          Qt::LayoutDirection direction) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const FlowRun &run : runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.color);
        const QString runText = printableText(run.text);
        formats.append({int(text.size()), int(runText.size()), format});
        text += runText;
    }
    auto layout = std::make_shared<QTextLayout>(text, runs.isEmpty() ? QFont() : runs.constFirst().font);
    layout->setFormats(formats);
    QTextOption option(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

void Flow::paragraph(const QList<FlowRun> &runs, const Style &style)
{
    QString text;
    for (const FlowRun &run : runs)
        text += run.text;
    const bool rightToLeft = style.prose ? text.isRightToLeft() : m_mirrored;
    const qreal padding = m_box >= 0 ? PageBreaker::boxPadding : 0;
    const qreal indent = style.swatch.isValid() ? swatchSize + swatchGap : 0;
    const qreal left = padding + (rightToLeft ? 0 : indent);
    const auto layout = layOut(runs, m_width - 2 * padding - indent, rightToLeft ? Qt::AlignRight : Qt::AlignLeft,
                               rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const int lines = layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        const QTextLine line = layout->lineAt(i);
        Strip strip;
        strip.above = i == 0 ? style.above : 0;
        strip.height = line.height() * style.leading;
        // No line of a paragraph stands alone at the foot or at the top of a page.
        strip.keepWithNext = style.keepWithNext || (lines > 1 && (i == 0 || i == lines - 2));
        const qreal lead = (strip.height - line.height()) / 2;
        const QColor swatch = i == 0 ? style.swatch : QColor();
        const qreal swatchLeft = rightToLeft ? m_width - padding - swatchSize : padding;
        strip.paint = [=](QPainter &painter, QPointF origin) {
            if (swatch.isValid())
                paintSwatch(painter, swatch, origin.x() + swatchLeft, origin.y() + lead + line.height() / 2);
            layout->lineAt(i).draw(&painter, origin + QPointF(left, lead - line.y()));
        };
        append(strip);
    }
}

void Flow::keepLastLine()
{
    if (!m_strips.isEmpty())
        m_strips.last().keepWithNext = true;
}

void Flow::picture(qreal above, qreal height, std::function<void(QPainter &, QPointF)> paint)
{
    Strip strip;
    strip.above = above;
    strip.height = height;
    strip.paint = std::move(paint);
    append(strip);
}

Strip Flow::row(const QList<FlowCell> &cells, const QList<qreal> &widths, const QColor &rule, qreal ruleWidth) const
{
    struct Part {
        std::shared_ptr<QTextLayout> layout;
        qreal left;
        QColor swatch;
        qreal swatchLeft;
    };
    QList<Part> parts;
    qreal height = 0;
    qreal start = 0; // from the side at which reading begins
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const FlowCell &cell = cells.at(column);
        const qreal width = widths.at(column);
        const bool first = column == 0;
        const qreal indent = cell.swatch.isValid() ? swatchSize + swatchGap : 0;
        const qreal before = (first ? 0 : cellPadding) + indent;
        const qreal inner = width - before - (column + 1 == cells.size() ? 0 : cellPadding);
        const bool right = m_mirrored || cell.atEnd; // mirrored, too, ones stand below ones
        const auto layout = layOut(cell.runs, inner, right ? Qt::AlignRight : Qt::AlignLeft,
                                   m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const qreal left = m_mirrored ? m_width - start - before - inner : start + before;
        const qreal swatchStart = start + before - indent;
        parts.append({layout, left, cell.swatch, m_mirrored ? m_width - swatchStart - swatchSize : swatchStart});
        height = qMax(height, heightOf(*layout));
        start += width;
    }
    const qreal ruleStart = m_mirrored ? m_width - start : 0;
    Strip strip;
    strip.height = height + 2 * cellPadding;
    strip.paint = [=, ruleLength = start, whole = strip.height](QPainter &painter, QPointF origin) {
        for (const Part &part : parts) {
            const QPointF at = origin + QPointF(part.left, cellPadding);
            if (part.swatch.isValid())
                paintSwatch(painter, part.swatch, origin.x() + part.swatchLeft,
                            at.y() + part.layout->lineAt(0).height() / 2);
            part.layout->draw(&painter, at);
        }
        painter.fillRect(QRectF(origin.x() + ruleStart, origin.y() + whole - ruleWidth, ruleLength, ruleWidth), rule);
    };
    return strip;
}

void Flow::table(const QList<QList<FlowCell>> &rows, const QList<qreal> &widths, const QColor &rule, qreal above,
                 bool total)
{
    constexpr qreal thin = Strip::points(0.4);
    constexpr qreal strong = Strip::points(0.9);
    const auto header = static_cast<int>(m_strips.size());
    const qsizetype last = rows.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const bool setOff = i == 0 || (total && i == last - 1);
        Strip strip = row(rows.at(i), widths, rule, setOff ? strong : thin);
        strip.above = i == 0 ? above : 0;
        // The header stays with the first rows, the total with the last ones.
        strip.keepWithNext = i <= 1 || (i >= last - 2 && i < last);
        strip.keepWithNext = strip.keepWithNext && i < last;
        strip.header = i == 0 ? -1 : header;
        append(strip);
    }
}
