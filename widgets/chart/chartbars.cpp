// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartbars.h"

#include "widgets/chart/chartdrawing.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

namespace
{

QList<SegmentStyle> stylesOf(const ChartDrawing &drawing, int stack)
{
    QList<SegmentStyle> styles;
    for (int row = 0; row < drawing.bars.rowCount(); ++row) {
        const SegmentStyle style = drawing.styleOf(row, stack);
        if (!styles.contains(style))
            styles.append(style);
    }
    return styles;
}

// Qt Charts colours a bar set as a whole. Where bars have colours of their own (the themes of one place, or what is
// greyed), each colour gets a set that is zero in all other bars.
QList<QBarSet *> barSets(const ChartDrawing &drawing)
{
    const BarGeometry &bars = drawing.bars;
    QList<QBarSet *> result;
    for (int stack = 0; stack < bars.stackCount(); ++stack) {
        for (const SegmentStyle &style : stylesOf(drawing, stack)) {
            auto *set = new QBarSet(QString());
            set->setColor(style.color);
            set->setPen(drawing.outlineOf());
            // Qt Charts puts the first category at the bottom; ours is read from the top.
            QList<qreal> lengths;
            for (int row = bars.rowCount() - 1; row >= 0; --row)
                lengths.append(drawing.styleOf(row, stack) == style ? bars.length(row, stack) : 0);
            set->append(lengths);
            result.append(set);
        }
    }
    return result;
}

void addAxes(QChart *chart, QHorizontalStackedBarSeries *series, const BarGeometry &bars)
{
    auto *rows = new QBarCategoryAxis;
    QStringList categories; // never seen; they only have to differ
    for (int row = 0; row < bars.rowCount(); ++row)
        categories.append(QString::number(row));
    rows->append(categories);
    rows->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);

    auto *amounts = new QValueAxis;
    amounts->setRange(0, bars.axisEnd());
    amounts->setVisible(false);
    chart->addAxis(amounts, Qt::AlignBottom);
    series->attachAxis(amounts);
}

// Of the ground's colour, and never more than a part of the segments that it parts: a thin one is not to vanish.
void addGaps(const ChartDrawing &drawing, int row)
{
    constexpr qreal widest = 0.12; // in font sizes
    constexpr qreal partOfSegment = 0.3;
    QRectF before;
    for (int stack = 0; stack < drawing.bars.stackCount(); ++stack) {
        const QRectF segment = drawing.bars.segment(row, stack);
        if (segment.width() <= 0)
            continue;
        if (!before.isEmpty()) {
            const qreal width =
                qMin(drawing.layout.fontSize * widest, qMin(before.width(), segment.width()) * partOfSegment);
            const QRectF edge = drawing.layout.onScene({segment.left(), segment.top(), 0, segment.height()});
            drawing.scene
                .addLine(QLineF(edge.topLeft(), edge.bottomLeft()),
                         QPen(drawing.ground(), width, Qt::SolidLine, Qt::FlatCap))
                ->setZValue(ChartDepth::gaps);
        }
        before = segment;
    }
}

} // namespace

void ChartBars::draw(const ChartDrawing &drawing)
{
    const QRectF &plot = drawing.layout.plot;
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(drawing.layout.barHeight / drawing.layout.rowHeight);
    series->append(barSets(drawing));
    chart->addSeries(series);
    addAxes(chart, series, drawing.bars);

    drawing.scene.addItem(chart);
    chart->setGeometry(plot);
    chart->setPlotArea(QRectF(QPointF(), plot.size()));
    for (int row = 0; row < drawing.bars.rowCount(); ++row)
        addGaps(drawing, row);
    if (drawing.look.mirrored)
        chart->setTransform(QTransform(-1, 0, 0, 1, drawing.layout.size.width() - 2 * plot.left(), 0));
}
