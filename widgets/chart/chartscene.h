// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"
#include "widgets/chart/chartlayout.h"

#include <QGraphicsScene>

class QBarSet;

/// The chart as it stands on the screen and in every export: stacked bars by Qt Charts and, around them, title, legend,
/// labels, axis, notes and source as items of our own, because those of Qt Charts are cut, do not mirror, and cannot
/// show numbers through QLocale. Coordinates are pixels; the scene's rectangle is the chart's edge.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// A bar (stack -1), one of its segments, or nothing (row -1).
    struct Mark {
        int row = -1;
        int stack = -1;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    explicit ChartScene(QObject *parent = nullptr);

    /// Drawn with the next layout.
    void setBreakdown(const Breakdown &breakdown) { m_breakdown = breakdown; }
    const Breakdown &breakdown() const { return m_breakdown; }
    void setLook(const ChartLook &look) { m_look = look; }
    const ChartLook &look() const { return m_look; }
    /// Replace the default title and subtitle; empty ones restore it.
    void setTitles(const QString &title, const QString &subtitle);

    void layOutForWidth(qreal width);
    void layOutForSize(QSizeF size);
    /// Pixels of a bar's label after the last layout: exports warn where it is too small to be read.
    qreal fontSize() const { return m_layout ? m_layout->fontSize : 0; }
    /// Whether the last layout had no room for everything.
    bool overflows() const { return m_layout && m_layout->overflows; }
    /// Segments that are too small for the value that the look asks for.
    int valuesLeftOut() const { return m_valuesLeftOut; }

    Mark markAt(QPointF position) const;
    /// The rectangle of a bar with its label, or of a segment; empty where there is none.
    QRectF rectOf(Mark mark) const;
    void setSelectedMark(Mark mark);
    Mark selectedMark() const { return m_selected; }
    void setFocusedMark(Mark mark);
    /// One line on a bar or segment, for tooltips and screen readers: names, exact amount, share.
    QString describe(Mark mark) const;

private:
    ChartTexts words() const;
    void build();
    void addBackground();
    void addHead(const ChartTexts &texts);
    void addLegend(const ChartTexts &texts);
    void addBars(const ChartTexts &texts);
    QList<QBarSet *> barSets() const;
    void addAxis(qreal end, int ticks, const QString &title);
    void addRows(const ChartTexts &texts);
    void addValues(int row);
    void addPlate(const QRectF &segment, qreal textWidth, const QColor &color);
    void addHatches(int row);
    void addHatch(const QRectF &rect, const SegmentStyle &style);
    void addNotReported(int row);
    void addLenses();
    void addLens(int row);
    void addLensFrame(const QRectF &rows);
    QRectF lensFrame(int row) const;
    QRectF lensSegment(int row, int stack) const;
    void addFooter(const ChartTexts &texts);
    void updateMarks();
    void addText(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags);
    SegmentStyle styleOf(int row, int stack) const;
    QPen outlineOf(const SegmentStyle &style) const;
    bool isRevealed(int row, int stack) const;
    qreal plotted(int row, int stack) const;
    QRectF segmentRect(int row, int stack) const;
    QRectF mirrored(const QRectF &rect) const;

    Breakdown m_breakdown;
    ChartLook m_look;
    QString m_title;
    QString m_subtitle;
    std::optional<ChartLayout> m_layout;
    qreal m_axisEnd = 1;
    QList<int> m_factors; // by which bars are magnified; empty where none is
    qreal m_lensWidth = 0;
    int m_valuesLeftOut = 0;
    Mark m_selected;
    Mark m_focused;
    QGraphicsRectItem *m_selectionItem = nullptr;
    QGraphicsRectItem *m_focusItem = nullptr;
};
