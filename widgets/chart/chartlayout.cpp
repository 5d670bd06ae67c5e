// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartlayout.h"

#include "widgets/chart/textfit.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace
{

constexpr qreal smallestFont = 5;     // pixels; below that a size has no room for the chart at all
constexpr qreal fontStep = 0.94;      // how far the letters shrink from one try to the next
constexpr qreal legendShare = 0.26;   // of the width, at most, for a legend at the side
constexpr qreal narrowestPlot = 6;    // in font sizes
constexpr qreal letterWidth = 0.56;   // of a letter in the middle of a name, in font sizes
constexpr int lettersInLabel = 28;    // then a label takes another line
constexpr qreal labelShare = 0.30;    // of the width, at most, for the bars' labels
constexpr qreal narrowLabels = 0.46;  // the same, where they are to take few lines
constexpr qreal easyRow = 2.1;        // height of a row, in font sizes
constexpr qreal closeRow = 1.6;       // the same, where bars are many
constexpr qreal barInRow = 0.72;      // height of a bar, as a part of its row
constexpr qreal highestBar = 2.4;     // in font sizes
constexpr qreal fewBarsAreHigher = 2; // by this factor
constexpr qsizetype fewBars = 3;
constexpr int linesOfLabel = 3; // at most
constexpr int linesOfTitle = 5; // the same, where bars are so few that long titles of themes have room
constexpr qsizetype fewTitles = 8;
constexpr qreal titleShare = 0.38;  // of the width, at most, for them
constexpr qreal roomOfBar = 2.8;    // highest row, in bars
constexpr qreal betweenColumns = 2; // in font sizes
constexpr qreal lettersOnPane = 52; // letters on a pane are this part of the root of its area

QFont scaled(QFont font, qreal size, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(weight);
    return font;
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
    return {texts, look, width, {look.fontSize, easyRow}};
}

ChartLayout ChartLayout::forPane(const ChartTexts &texts, const ChartLook &look, QSizeF pane)
{
    const qreal grown = std::sqrt(pane.width() * pane.height()) / lettersOnPane;
    ChartLayout layout = fitted(texts, look, pane, qBound(look.fontSize, grown, look.fontSize * 2), look.fontSize);
    if (!layout.fits(pane.height()))
        layout = forWidth(texts, look, pane.width());
    layout.stretchTo(pane.height());
    return layout;
}

ChartLayout ChartLayout::forSize(const ChartTexts &texts, const ChartLook &look, QSizeF size, bool shrink, int columns)
{
    const qreal least = qMin(look.leastLetters, look.fontSize);
    ChartLayout layout = fitted(texts, look, size, look.fontSize, qMax(least, smallestFont), columns);
    if (!layout.fits(size.height()) && shrink)
        layout = fitted(texts, look, size, layout.fontSize, smallestFont, columns);
    const qreal rows = layout.plot.height();
    if (layout.rowHeight > 0)
        layout.rowsThatFit =
            columns * static_cast<int>((size.height() - layout.size.height() + rows) / layout.rowHeight);
    layout.overflows = !layout.fits(size.height());
    layout.stretchTo(size.height());
    return layout;
}

// The largest letters at which everything fits, or the smallest. Labels are set on few lines before letters shrink.
ChartLayout ChartLayout::fitted(const ChartTexts &texts, const ChartLook &look, QSizeF size, qreal largest,
                                qreal smallest, int columns)
{
    const auto set = [&](int step, bool narrow, bool whole = false) {
        const qreal fontSize = qMax(smallest, largest * std::pow(fontStep, step));
        return ChartLayout(texts, look, size.width(), {fontSize, closeRow, narrow, whole, columns});
    };
    ChartLayout layout = set(0, false);
    if (layout.labelTexts != texts.labels && texts.labels.size() <= fewTitles) {
        if (ChartLayout titles = set(0, false, true); titles.fits(size.height()))
            return titles;
    }
    if (layout.fits(size.height()))
        return layout;
    layout = set(0, true);
    if (layout.fits(size.height()) || largest <= smallest)
        return layout;
    // The height grows about as the letters do: begin near the step that fits, because every layout is dear.
    const double excess = layout.size.height() / size.height();
    int step = qMax(1, qRound(std::log(excess) / -std::log(fontStep)));
    layout = set(step, true);
    while (!layout.fits(size.height()) && layout.fontSize > smallest)
        layout = set(++step, true);
    for (; step > 1; --step) {
        const ChartLayout larger = set(step - 1, true);
        if (!larger.fits(size.height()))
            break;
        layout = larger;
    }
    return layout;
}

ChartFrame ChartLayout::sharedFrame(int charts, const std::function<ChartFrame(int, const ChartFrame &)> &frameOf)
{
    constexpr int mostRounds = 16;
    ChartFrame shared;
    for (int round = 0; round < mostRounds; ++round) {
        ChartFrame next = shared;
        for (int chart = 0; chart < charts; ++chart)
            next = next.united(frameOf(chart, shared));
        if (next == shared)
            break;
        // What stood beside the bars in larger letters needs less room in smaller ones.
        const bool smaller = shared.fontSize <= 0 || next.fontSize < shared.fontSize;
        shared = smaller ? ChartFrame{.fontSize = next.fontSize} : next;
    }
    return shared;
}

ChartLayout::ChartLayout(const ChartTexts &texts, const ChartLook &look, qreal width, const Setting &setting)
    : fontSize(look.frame.fontSize > 0 ? qMin(look.frame.fontSize, setting.fontSize) : setting.fontSize)
    , columns(setting.columns)
    , m_margin(fontSize * 1.6)
    , m_mirrored(look.mirrored)
{
    size.setWidth(width);
    setFonts(look);
    m_plotRight = width - m_margin;
    m_columnStep = width;
    m_legendBelow = look.content.legend == ChartContent::Legend::Bottom;
    qreal y = placeHead(texts, look, m_margin);
    qreal legendEnd = y;
    if (look.content.legend == ChartContent::Legend::Top)
        y = placeLegend(texts, y);
    else if (look.content.legend == ChartContent::Legend::Side)
        legendEnd = placeSideLegend(texts, y);
    y = qMax(placePlot(texts, look.frame, setting, qMax(y, look.frame.plotTop)), legendEnd);
    if (m_legendBelow)
        y = placeLegend(texts, y);
    y = placeFooter(texts, y);
    size.setHeight(y + m_margin * 0.75);
}

ChartFrame ChartLayout::frame() const
{
    ChartFrame frame{.fontSize = fontSize, .plotTop = plot.top(), .columns = columns};
    (columns > 1 ? frame.columnLeft : frame.left) = plot.left() - m_margin;
    (columns > 1 ? frame.columnRight : frame.right) =
        m_margin + m_columnStep - fontSize * betweenColumns - plot.right();
    return frame;
}

qreal ChartLayout::rowEnd(int row) const
{
    return column(row) + 1 < columns ? m_margin + (column(row) + 1) * m_columnStep - fontSize : size.width();
}

QRectF ChartLayout::onScene(const QRectF &rect) const
{
    return m_mirrored ? QRectF(size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void ChartLayout::setFonts(const ChartLook &look)
{
    const qreal least = qMin(look.leastLetters, fontSize);
    const auto letters = [&](qreal part, QFont::Weight weight = QFont::Normal) {
        return scaled(look.font, qMax(fontSize * part, least), weight);
    };
    titleFont = letters(1.6, QFont::DemiBold);
    subtitleFont = letters(1.05);
    legendFont = letters(0.95);
    labelFont = letters(1);
    totalFont = letters(0.95, QFont::DemiBold);
    valueFont = letters(0.85);
    axisFont = letters(0.88);
    footerFont = letters(0.82);
}

qreal ChartLayout::placeHead(const ChartTexts &texts, const ChartLook &look, qreal top)
{
    if (!look.content.title)
        return top;
    const qreal width = size.width() - 2 * m_margin;
    title = QRectF(m_margin, top, width, TextFit::wrapped(texts.title, titleFont, width).height());
    subtitle = QRectF(m_margin, title.bottom() + fontSize * 0.25, width,
                      TextFit::wrapped(texts.subtitle, subtitleFont, width).height());
    return subtitle.bottom() + fontSize;
}

// Entries run from left to right, in lines of about the same length, each entry wrapped in itself if it is wider than
// the chart.
qreal ChartLayout::placeLegend(const ChartTexts &texts, qreal top)
{
    const QStringList legend = legendOf(texts);
    if (legend.isEmpty())
        return top;
    const qreal swatch = fontSize * 0.85;
    const qreal beforeText = swatch + fontSize * 0.45;
    const qreal gap = fontSize * 1.4;
    const qreal lineHeight = QFontMetricsF(legendFont).height();
    QList<qreal> widths;
    QList<QSizeF> sizes;
    for (const QString &text : legend) {
        sizes.append(TextFit::wrapped(text, legendFont, size.width() - 2 * m_margin - beforeText));
        widths.append(beforeText + sizes.last().width());
    }
    const qreal room = TextFit::balancedRoom(widths, gap, size.width() - 2 * m_margin);
    qreal x = 0;
    qreal y = top;
    qreal entryHeight = lineHeight;
    for (qsizetype i = 0; i < legend.size(); ++i) {
        if (x > 0 && x + widths.at(i) > room) {
            x = 0;
            y += entryHeight + fontSize * 0.35;
            entryHeight = lineHeight;
        }
        legendSwatches.append(QRectF(m_margin + x, y + (lineHeight - swatch) / 2, swatch, swatch));
        legendTexts.append(QRectF(QPointF(m_margin + x + beforeText, y), sizes.at(i)));
        entryHeight = qMax(entryHeight, sizes.at(i).height());
        x += widths.at(i) + gap;
    }
    return y + entryHeight + fontSize * 0.8;
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
        const qreal height = TextFit::wrapped(text, legendFont, textWidth).height();
        legendSwatches.append(QRectF(left, top + (lineHeight - swatch) / 2, swatch, swatch));
        legendTexts.append(QRectF(left + swatch + gap, top, textWidth, height));
        top += height + fontSize * 0.5;
    }
    m_plotRight = left - fontSize;
    return top + fontSize * 0.5;
}

qreal ChartLayout::placePlot(const ChartTexts &texts, const ChartFrame &frame, const Setting &setting, qreal top)
{
    if (!texts.sentence.isEmpty()) {
        const qreal width = m_plotRight - m_margin;
        plot =
            QRectF(m_margin, top, width, TextFit::wrapped(texts.sentence, subtitleFont, width).height() + 2 * fontSize);
        return plot.bottom() + fontSize;
    }
    const qreal gap = fontSize * 0.7;
    m_columnStep = (m_plotRight - m_margin + fontSize * betweenColumns) / columns;
    const qreal end = m_margin + m_columnStep - fontSize * betweenColumns;
    const qreal labelWidth = placeLabels(texts, setting, end + m_margin);
    const qreal left = m_margin + qMax(labelWidth + gap, columns > 1 ? frame.columnLeft : frame.left);
    const qreal right =
        end - qMax(widest(texts.totals, totalFont) + gap, columns > 1 ? frame.columnRight : frame.right);
    overflows = right - left < fontSize * narrowestPlot;
    plot = QRectF(left, top, qMax(right - left, fontSize), 0);
    for (qsizetype row = 0; row < labelTexts.size(); ++row)
        labels.append(QRectF(0, top, left - gap - m_margin, 0));
    setRows(rowHeight);
    return placeAxis(texts) + fontSize * 0.8;
}

// Returns the width of the labels; what they say and the least height of a row are found with it.
qreal ChartLayout::placeLabels(const ChartTexts &texts, const Setting &setting, qreal room)
{
    const int lines = setting.narrow ? 2 : setting.whole ? linesOfTitle : linesOfLabel;
    const qreal usual = qMin(fontSize * letterWidth * lettersInLabel, room * labelShare);
    const qreal most = setting.narrow ? room * narrowLabels : setting.whole ? room * titleShare : usual;
    const auto isCut = [&](const QString &label) { return TextFit::inLines(label, labelFont, most, lines) != label; };
    const bool tight = setting.narrow || std::any_of(texts.labels.cbegin(), texts.labels.cend(), isCut);
    const bool shorter = tight && !texts.shortLabels.isEmpty();
    rowHeight = fontSize * setting.row;
    qreal width = 0;
    for (const QString &name : shorter ? texts.shortLabels : texts.labels) {
        QString label = TextFit::inLines(name, labelFont, most, lines);
        if (label != name) // an endless name is not to cost the others room
            label = TextFit::inLines(name, labelFont, usual, lines - 1);
        labelTexts.append(label);
        width = qMax(width, TextFit::balancedWidth(label, labelFont, most));
    }
    for (const QString &label : std::as_const(labelTexts))
        rowHeight = qMax(rowHeight, TextFit::wrapped(label, labelFont, width).height() + fontSize * 0.2);
    return width;
}

// Below the rows; returns where it ends.
qreal ChartLayout::placeAxis(const ChartTexts &texts)
{
    const qreal height = QFontMetricsF(axisFont).height();
    axisLabelsTop = plot.bottom() + fontSize * 0.35;
    qreal bottom = plot.bottom();
    if (texts.ticks)
        bottom = axisLabelsTop + height;
    if (!texts.axis.isEmpty()) {
        const qreal top = texts.ticks ? bottom : axisLabelsTop;
        const qreal width = m_plotRight - plot.left();
        axisTitle = QRectF(plot.left(), top, width, TextFit::wrapped(texts.axis, axisFont, width).height());
        bottom = axisTitle.bottom();
    }
    return bottom;
}

qreal ChartLayout::placeFooter(const ChartTexts &texts, qreal top)
{
    const qreal width = size.width() - 2 * m_margin;
    for (const QString &text : texts.footer) {
        footer.append(QRectF(m_margin, top, width, TextFit::wrapped(text, footerFont, width).height()));
        top = footer.last().bottom() + fontSize * 0.2;
    }
    return top;
}

void ChartLayout::setRows(qreal height)
{
    const qreal higher = labels.size() <= fewBars ? fewBarsAreHigher : 1;
    rowHeight = height;
    barHeight = qMin(height * barInRow, fontSize * highestBar * higher);
    const int inColumn = rowsInColumn();
    for (int row = 0; row < labels.size(); ++row) {
        labels[row].moveTo(m_margin + column(row) * m_columnStep, plot.top() + row % inColumn * height);
        labels[row].setHeight(height);
    }
    plot.setHeight(inColumn * height);
}

// Gives the height that is left to the bars, up to what still looks like bars, and the rest to the space below.
void ChartLayout::stretchTo(qreal height)
{
    const qreal spare = height - size.height();
    if (spare <= 0)
        return;
    size.setHeight(height);
    qreal grown = 0;
    if (labels.isEmpty()) {
        grown = spare;
        plot.setHeight(plot.height() + grown);
    } else {
        const qreal higher = labels.size() <= fewBars ? fewBarsAreHigher : 1;
        const qreal before = plot.height();
        const qreal highest = qMax(rowHeight, fontSize * highestBar * higher * roomOfBar);
        setRows(qMin(rowHeight + spare / rowsInColumn(), highest));
        grown = plot.height() - before;
    }
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
