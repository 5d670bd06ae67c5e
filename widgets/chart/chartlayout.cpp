// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartlayout.h"

#include "widgets/chart/charttextitem.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace
{

constexpr qreal smallestFont = 5;   // pixels; below that a size has no room for the chart at all
constexpr qreal labelShare = 0.30;  // of the width, at most, for the bars' labels
constexpr qreal legendShare = 0.26; // of the width, at most, for a legend at the side
constexpr qreal narrowestPlot = 6;  // in font sizes
constexpr qreal fontStep = 0.94;    // how far the font shrinks from one try to the next

QFont scaled(QFont font, qreal size, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(weight);
    return font;
}

QSizeF wrappedSize(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const QRectF bounds =
        metrics.boundingRect(QRectF(0, 0, width, 100000), ChartTextItem::wrapping(text, metrics, width), text);
    return {std::ceil(bounds.width()) + 1, std::ceil(bounds.height())};
}

QStringList legendOf(const ChartTexts &texts)
{
    return texts.moreInLegend.isEmpty() ? texts.legend : texts.legend + QStringList{texts.moreInLegend};
}

qreal widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &text : texts)
        width = qMax(width, std::ceil(metrics.horizontalAdvance(text)) + 1);
    return width;
}

} // namespace

ChartLayout ChartLayout::forWidth(const ChartTexts &texts, const ChartLook &look, qreal width)
{
    return {texts, look, width, look.fontSize};
}

ChartLayout ChartLayout::forSize(const ChartTexts &texts, const ChartLook &look, QSizeF size)
{
    const auto withStep = [&](int step) {
        return ChartLayout(texts, look, size.width(), qMax(smallestFont, look.fontSize * std::pow(fontStep, step)));
    };
    const auto fits = [&](const ChartLayout &layout) {
        return !layout.overflows && layout.size.height() <= size.height();
    };
    ChartLayout layout = withStep(0);
    if (!fits(layout)) {
        // The height grows about as the font does: begin near the step that fits, because every layout is dear.
        const double excess = layout.size.height() / size.height();
        int step = qMax(1, qRound(std::log(excess) / -std::log(fontStep)));
        layout = withStep(step);
        while (!fits(layout) && layout.fontSize > smallestFont)
            layout = withStep(++step);
        for (; step > 1; --step) {
            const ChartLayout larger = withStep(step - 1);
            if (!fits(larger))
                break;
            layout = larger;
        }
    }
    layout.overflows = !fits(layout);
    layout.stretchTo(size.height());
    return layout;
}

ChartLayout::ChartLayout(const ChartTexts &texts, const ChartLook &look, qreal width, qreal wantedFontSize)
    : fontSize(wantedFontSize)
    , m_margin(wantedFontSize * 1.6)
    , m_mirrored(look.mirrored)
{
    size.setWidth(width);
    setFonts(look.font);
    m_plotRight = width - m_margin;
    m_legendBelow = look.content.legend == ChartContent::Legend::Bottom;
    qreal y = placeHead(texts, look, m_margin);
    qreal legendEnd = y;
    if (look.content.legend == ChartContent::Legend::Top)
        y = placeLegend(texts, y);
    else if (look.content.legend == ChartContent::Legend::Side)
        legendEnd = placeSideLegend(texts, y);
    y = qMax(placePlot(texts, y), legendEnd);
    if (m_legendBelow)
        y = placeLegend(texts, y);
    y = placeFooter(texts, look, y);
    size.setHeight(y + m_margin * 0.75);
}

QRectF ChartLayout::onScene(const QRectF &rect) const
{
    return m_mirrored ? QRectF(size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void ChartLayout::setFonts(const QFont &font)
{
    titleFont = scaled(font, fontSize * 1.6, QFont::DemiBold);
    subtitleFont = scaled(font, fontSize * 1.05);
    legendFont = scaled(font, fontSize * 0.95);
    labelFont = scaled(font, fontSize);
    totalFont = scaled(font, fontSize * 0.95, QFont::DemiBold);
    valueFont = scaled(font, fontSize * 0.82);
    axisFont = scaled(font, fontSize * 0.88);
    footerFont = scaled(font, fontSize * 0.82);
}

qreal ChartLayout::placeHead(const ChartTexts &texts, const ChartLook &look, qreal top)
{
    if (!look.content.title)
        return top;
    const qreal width = size.width() - 2 * m_margin;
    title = QRectF(m_margin, top, width, wrappedSize(texts.title, titleFont, width).height());
    subtitle = QRectF(m_margin, title.bottom() + fontSize * 0.25, width,
                      wrappedSize(texts.subtitle, subtitleFont, width).height());
    return subtitle.bottom() + fontSize;
}

// Entries run from left to right and break into lines, each entry wrapped in itself if it is wider than the chart.
qreal ChartLayout::placeLegend(const ChartTexts &texts, qreal top)
{
    const QStringList legend = legendOf(texts);
    const qreal swatch = fontSize * 0.85;
    const qreal gap = fontSize * 0.5;
    const qreal right = size.width() - m_margin;
    const qreal lineHeight = QFontMetricsF(legendFont).height();
    qreal x = m_margin;
    qreal y = top;
    qreal entryHeight = lineHeight;
    for (const QString &text : legend) {
        const QSizeF textSize = wrappedSize(text, legendFont, right - m_margin - swatch - gap);
        if (x > m_margin && x + swatch + gap + textSize.width() > right) {
            x = m_margin;
            y += entryHeight + fontSize * 0.35;
            entryHeight = lineHeight;
        }
        legendSwatches.append(QRectF(x, y + (lineHeight - swatch) / 2, swatch, swatch));
        legendTexts.append(QRectF(x + swatch + gap, y, textSize.width(), textSize.height()));
        entryHeight = qMax(entryHeight, textSize.height());
        x += swatch + gap + textSize.width() + fontSize * 1.6;
    }
    return legend.isEmpty() ? top : y + entryHeight + fontSize;
}

// A column at the end of the lines, beside the bars.
qreal ChartLayout::placeSideLegend(const ChartTexts &texts, qreal top)
{
    const QStringList legend = legendOf(texts);
    if (legend.isEmpty())
        return top;
    const qreal swatch = fontSize * 0.85;
    const qreal gap = fontSize * 0.5;
    const qreal textWidth = qMin(widest(legend, legendFont), size.width() * legendShare - swatch - gap);
    const qreal left = size.width() - m_margin - textWidth - gap - swatch;
    const qreal lineHeight = QFontMetricsF(legendFont).height();
    for (const QString &text : legend) {
        const qreal height = wrappedSize(text, legendFont, textWidth).height();
        legendSwatches.append(QRectF(left, top + (lineHeight - swatch) / 2, swatch, swatch));
        legendTexts.append(QRectF(left + swatch + gap, top, textWidth, height));
        top += height + fontSize * 0.5;
    }
    m_plotRight = left - fontSize;
    return top + fontSize * 0.5;
}

qreal ChartLayout::placePlot(const ChartTexts &texts, qreal top)
{
    const qreal gap = fontSize * 0.7;
    const qreal labelWidth = qMin(widest(texts.labels, labelFont), size.width() * labelShare);
    rowHeight = fontSize * 2.1;
    for (const QString &label : texts.labels)
        rowHeight = qMax(rowHeight, wrappedSize(label, labelFont, labelWidth).height() + fontSize * 0.5);
    const qreal left = m_margin + labelWidth + gap;
    const qreal right = m_plotRight - widest(texts.totals, totalFont) - gap;
    const auto rows = static_cast<qreal>(texts.labels.size());
    overflows = right - left < fontSize * narrowestPlot;
    plot = QRectF(left, top, qMax(right - left, fontSize), rows * rowHeight);
    for (qsizetype row = 0; row < texts.labels.size(); ++row)
        labels.append(QRectF(m_margin, top + static_cast<qreal>(row) * rowHeight, labelWidth, rowHeight));
    const qreal axisHeight = QFontMetricsF(axisFont).height();
    axisLabelsTop = plot.bottom() + fontSize * 0.35;
    axisTitle = QRectF(left, axisLabelsTop + axisHeight, m_plotRight - left, axisHeight);
    return axisTitle.bottom() + fontSize * 0.8;
}

qreal ChartLayout::placeFooter(const ChartTexts &texts, const ChartLook &look, qreal top)
{
    if (!look.content.notes)
        return top;
    const qreal width = size.width() - 2 * m_margin;
    for (const QString &text : texts.footer) {
        footer.append(QRectF(m_margin, top, width, wrappedSize(text, footerFont, width).height()));
        top = footer.last().bottom() + fontSize * 0.2;
    }
    return top;
}

// Gives the height that is left to the bars, up to what still looks like bars, and the rest to the space below.
void ChartLayout::stretchTo(qreal height)
{
    const qreal spare = height - size.height();
    size.setHeight(height);
    if (spare <= 0 || labels.isEmpty())
        return;
    const auto rows = static_cast<qreal>(labels.size());
    const qreal newRowHeight = qMin(rowHeight + spare / rows, qMax(rowHeight, fontSize * 6));
    const qreal grown = (newRowHeight - rowHeight) * rows;
    rowHeight = newRowHeight;
    for (qsizetype row = 0; row < labels.size(); ++row)
        labels[row] = QRectF(labels.at(row).left(), plot.top() + static_cast<qreal>(row) * rowHeight,
                             labels.at(row).width(), rowHeight);
    plot.setHeight(rows * rowHeight);
    axisLabelsTop += grown;
    axisTitle.translate(0, grown);
    for (QRectF &rect : footer)
        rect.translate(0, spare);
    if (!m_legendBelow)
        return;
    for (QRectF &rect : legendSwatches)
        rect.translate(0, grown);
    for (QRectF &rect : legendTexts)
        rect.translate(0, grown);
}
