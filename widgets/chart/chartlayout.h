// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartlook.h"

#include <QList>
#include <QRectF>
#include <QStringList>
#include <functional>

/// The words around a chart's bars.
struct ChartTexts {
    QString title;
    QString subtitle;
    QString axis;            ///< what the numbers are, below the bars; empty where the subtitle says it
    bool ticks = true;       ///< whether numbers stand along the axis
    QString sentence;        ///< in place of bars, where there is nothing to draw
    QStringList legend;      ///< the first of the stacks
    QString moreInLegend;    ///< how many others there are, or empty
    QStringList labels;      ///< one for each bar, first at the top
    QStringList shortLabels; ///< the same for where there is little room; empty: none shorter
    QStringList totals;      ///< one for each bar, at its end
    QStringList notes;       ///< one for each bar, beside it; empty where it has none
    QStringList footer;      ///< notes, then the source line
};

/// Where everything in a chart stands, in pixels from its top left corner, for left-to-right reading; the scene mirrors
/// it where needed. Text is wrapped so that nothing is cut: the chart grows, or its letters shrink. Room that is left
/// goes to the bars.
class ChartLayout
{
public:
    /// As high as `texts` needs at this width.
    static ChartLayout forWidth(const ChartTexts &texts, const ChartLook &look, qreal width);
    /// For a pane on the screen: letters and bars grow with it; where it is too low the chart is higher.
    static ChartLayout forPane(const ChartTexts &texts, const ChartLook &look, QSizeF pane);
    /// Exactly this size, with the largest letters up to look.fontSize at which everything fits. They become smaller
    /// than look.leastLetters only where `shrink` allows it; otherwise rowsThatFit tells how many bars there is room
    /// for.
    static ChartLayout forSize(const ChartTexts &texts, const ChartLook &look, QSizeF size, bool shrink = true,
                               int columns = 1);

    /// The frame in which all charts of a set have room. `frameOf` gives that of a chart that is laid out in another:
    /// what one chart needs may leave too little for the next, so that all are asked again.
    static ChartFrame sharedFrame(int charts,
                                  const std::function<ChartFrame(int chart, const ChartFrame &shared)> &frameOf);

    /// Of nothing, and of no size.
    ChartLayout() = default;

    /// Where a rectangle of the layout is drawn: itself, or mirrored for right-to-left reading.
    QRectF onScene(const QRectF &rect) const;
    /// What has to be the same in all charts of a set.
    ChartFrame frame() const;
    /// The bars' room in the column of this row; of the first row, `plot`.
    QRectF plotOf(int row) const { return plot.translated(column(row) * m_columnStep, 0); }
    /// Where what belongs to the row ends: at the next column, or the chart's edge.
    qreal rowEnd(int row) const;
    /// Bars run down the first column, then down the next.
    int column(int row) const { return columns > 1 ? row / rowsInColumn() : 0; }
    int rowsInColumn() const { return (static_cast<int>(labels.size()) + columns - 1) / columns; }

    QSizeF size;
    qreal fontSize = 0;
    QRectF title, subtitle, axisTitle;
    QList<QRectF> legendSwatches, legendTexts, labels,
        footer;             ///< the legend's last is moreInLegend, where there is one
    QStringList labelTexts; ///< what there is room for
    QRectF plot; ///< the bars of the first column, from the axis' zero to its end; or the sentence in their place
    qreal rowHeight = 0;
    qreal barHeight = 0;
    qreal axisLabelsTop = 0;
    int rowsThatFit = 0;
    int columns = 1; ///< beside each other, of bars with their labels
    /// Even the smallest font left no room for everything: parts are cut.
    bool overflows = false;

    QFont titleFont, subtitleFont, legendFont, labelFont, totalFont, valueFont, axisFont, footerFont;

private:
    /// How closely a chart is set.
    struct Setting {
        qreal fontSize = 0;
        qreal row = 0;       // least height of a row, in font sizes
        bool narrow = false; // labels on few lines, and short ones where there are such
        bool whole = false;  // labels on as many lines as long titles take
        int columns = 1;
    };
    ChartLayout(const ChartTexts &texts, const ChartLook &look, qreal width, const Setting &setting);
    static ChartLayout fitted(const ChartTexts &texts, const ChartLook &look, QSizeF size, qreal largest,
                              qreal smallest, int columns = 1);
    void setFonts(const ChartLook &look);
    bool fits(qreal height) const { return !overflows && size.height() <= height; }
    qreal placeHead(const ChartTexts &texts, const ChartLook &look, qreal top);
    qreal placeLegend(const ChartTexts &texts, qreal top);
    qreal placeSideLegend(const ChartTexts &texts, qreal top);
    qreal placePlot(const ChartTexts &texts, const ChartFrame &frame, const Setting &setting, qreal top);
    qreal placeLabels(const ChartTexts &texts, const Setting &setting, qreal room);
    qreal placeAxis(const ChartTexts &texts);
    qreal placeFooter(const ChartTexts &texts, qreal top);
    void setRows(qreal height);
    void stretchTo(qreal height);

    qreal m_margin = 0;
    qreal m_plotRight = 0;  // where the room for bars and their totals ends
    qreal m_columnStep = 0; // from one column to the next
    bool m_legendBelow = false;
    bool m_mirrored = false;
};
