// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bargeometry.h"

#include <QGraphicsScene>

#include <functional>

struct ChartDrawing;
struct ChartEmphasis;

/// The chart as it stands on the screen and in every export: stacked bars by Qt Charts and, around them, title, legend,
/// labels, axis, notes and source as items of our own, because those of Qt Charts are cut, do not mirror, and cannot
/// show numbers through QLocale. Coordinates are pixels; the scene's rectangle is the chart's edge.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    using Mark = BarGeometry::Mark;

    explicit ChartScene(QObject *parent = nullptr);

    /// Drawn with the next layout.
    void setBreakdown(const Breakdown &breakdown);
    /// What is drawn: where a page has no room for all bars, the largest and the others as one, or a part of them.
    const Breakdown &breakdown() const { return m_breakdown; }
    void setLook(const ChartLook &look) { m_look = look; }
    const ChartLook &look() const { return m_look; }
    /// Replace the default title and subtitle; empty ones restore it.
    void setTitles(const QString &title, const QString &subtitle);

    /// Which of the pages of a chart that has several is laid out for a size; the last where there are fewer.
    void setPage(int page) { m_page = page; }
    /// How many the chart took when it was last laid out for a size.
    int pageCount() const { return m_pageCount; }

    void layOutForWidth(qreal width);
    /// Fills a pane of the screen, or is higher where the pane is too low, and leaves room for a bar to scroll then.
    void layOutForPane(QSizeF pane, qreal scrollBar = 0);
    /// How often the chart's items were made anew.
    int timesBuilt() const { return m_timesBuilt; }
    void layOutForSize(QSizeF size);
    /// The frame of the last layout.
    ChartFrame layoutFrame() const { return m_layout.frame(); }
    /// The frame that layOutForSize() would need.
    ChartFrame frameForSize(QSizeF size);
    /// Pixels of a bar's label after the last layout: exports warn where it is too small to be read.
    qreal fontSize() const { return m_layout.fontSize; }
    /// Whether the last layout had no room for everything.
    bool overflows() const { return m_layout.overflows; }
    /// Segments that are too small for the value that the look asks for.
    int valuesLeftOut() const { return m_valuesLeftOut; }

    /// Where the bars stood at the last layout.
    const BarGeometry &bars() const { return m_bars; }
    Mark markAt(QPointF position) const { return m_bars.markAt(position); }
    QRectF rectOf(Mark mark) const { return m_bars.rectOf(mark); }
    void setSelectedMark(Mark mark);
    Mark selectedMark() const { return m_selected; }
    void setFocusedMark(Mark mark);
    /// The stack whose entry in the legend is there, or -1.
    int legendEntryAt(QPointF position) const;
    /// Greys all stacks but this; -1: as the look says.
    void pointOut(int stack);
    int pointedOut() const { return m_pointedOut; }
    /// One line on a bar or segment, for tooltips and screen readers: names, exact amount, share.
    QString describe(Mark mark) const;

private:
    ChartTexts words(int columns = 1) const;
    ChartTexts fit(QSizeF size);
    ChartTexts fitPage(QSizeF size);
    ChartTexts fitLargest(QSizeF size);
    ChartTexts withNotes(const std::function<ChartTexts()> &layOut);
    bool mayRegroupBars() const;
    void build(const ChartTexts &texts);
    void draw(const ChartDrawing &drawing, const ChartTexts &texts);
    ChartEmphasis emphasis() const;
    void updateMarks();

    Breakdown m_asked; // m_breakdown, before anything is left out
    Breakdown m_breakdown;
    ChartLook m_look;
    QString m_title;
    QString m_subtitle;
    QStringList m_notesBelow; // ids of bars, see ChartWords
    ChartLayout m_layout;
    BarGeometry m_bars;
    int m_page = 0;
    int m_pageCount = 1;
    int m_valuesLeftOut = 0;
    int m_timesBuilt = 0;
    int m_pointedOut = -1;
    Mark m_selected;
    Mark m_focused;
    QGraphicsRectItem *m_selectionItem = nullptr;
    QGraphicsRectItem *m_focusItem = nullptr;
};
