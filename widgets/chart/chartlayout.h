// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartlook.h"

#include <QList>
#include <QRectF>
#include <QStringList>

/// The words around a chart's bars.
struct ChartTexts {
    QString title;
    QString subtitle;
    QString axis;         ///< what the numbers at the axis are
    QStringList legend;   ///< the first of the stacks
    QString moreInLegend; ///< how many others there are, or empty
    QStringList labels;   ///< one for each bar, first at the top
    QStringList totals;   ///< one for each bar, at its end
    QStringList footer;   ///< notes, then the source line
};

/// Where everything in a chart stands, in pixels from its top left corner, for left-to-right reading; the scene mirrors
/// it where needed. Text is wrapped so that nothing is cut: the chart grows, or its font shrinks.
class ChartLayout
{
public:
    /// As high as `texts` needs at this width.
    static ChartLayout forWidth(const ChartTexts &texts, const ChartLook &look, qreal width);
    /// Exactly this size, with the largest font up to look.fontSize at which everything fits.
    static ChartLayout forSize(const ChartTexts &texts, const ChartLook &look, QSizeF size);

    /// Of nothing, and of no size.
    ChartLayout() = default;

    /// Where a rectangle of the layout is drawn: itself, or mirrored for right-to-left reading.
    QRectF onScene(const QRectF &rect) const;

    QSizeF size;
    qreal fontSize = 0;
    QRectF title, subtitle, axisTitle;
    QList<QRectF> legendSwatches, legendTexts, labels,
        footer;  ///< the legend's last is moreInLegend, where there is one
    QRectF plot; ///< the bars, from the axis' zero to its end
    qreal rowHeight = 0;
    qreal axisLabelsTop = 0;
    /// Even the smallest font left no room for everything: parts are cut.
    bool overflows = false;

    QFont titleFont, subtitleFont, legendFont, labelFont, totalFont, valueFont, axisFont, footerFont;

private:
    ChartLayout(const ChartTexts &texts, const ChartLook &look, qreal width, qreal fontSize);
    void setFonts(const QFont &font);
    qreal placeHead(const ChartTexts &texts, const ChartLook &look, qreal top);
    qreal placeLegend(const ChartTexts &texts, qreal top);
    qreal placeSideLegend(const ChartTexts &texts, qreal top);
    qreal placePlot(const ChartTexts &texts, qreal top);
    qreal placeFooter(const ChartTexts &texts, const ChartLook &look, qreal top);
    void stretchTo(qreal height);

    qreal m_margin = 0;
    qreal m_plotRight = 0; // where the room for bars and their totals ends
    bool m_legendBelow = false;
    bool m_mirrored = false;
};
