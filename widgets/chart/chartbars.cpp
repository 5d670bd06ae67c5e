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

// The bars of a column; where it is shorter than the others there is room for more.
struct Rows {
    int first = 0;
    int count = 0;
    int room = 0;
};

QList<SegmentStyle> stylesOf(const ChartDrawing &drawing, int stack, const Rows &rows)
{
    QList<SegmentStyle> styles;
    for (int row = rows.first; row < rows.first + rows.count; ++row) {
        const SegmentStyle style = drawing.styleOf(row, stack);
        if (!styles.contains(style))
            styles.append(style);
    }
    return styles;
}

// Qt Charts colours a bar set as a whole. Where bars have colours of their own (the themes of one place, or what is
// greyed), each colour gets a set that is zero in all other bars.
QList<QBarSet *> barSets(const ChartDrawing &drawing, const Rows &rows)
{
    const BarGeometry &bars = drawing.bars;
    QList<QBarSet *> result;
    for (int stack = 0; stack < bars.stackCount(); ++stack) {
        for (const SegmentStyle &style : stylesOf(drawing, stack, rows)) {
            auto *set = new QBarSet(QString());
            set->setColor(style.color);
            set->setPen(drawing.outlineOf());
            // Qt Charts puts the first category at the bottom; ours is read from the top.
            QList<qreal> lengths(rows.room - rows.count, 0);
            for (int row = rows.first + rows.count - 1; row >= rows.first; --row)
                lengths.append(drawing.styleOf(row, stack) == style ? bars.length(row, stack) : 0);
            set->append(lengths);
            result.append(set);
        }
    }
    return result;
}

void addAxes(QChart *chart, QHorizontalStackedBarSeries *series, int bars, double end)
{
    auto *rows = new QBarCategoryAxis;
    QStringList categories; // never seen; they only have to differ
    for (int row = 0; row < bars; ++row)
        categories.append(QString::number(row));
    rows->append(categories);
    rows->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);

    auto *amounts = new QValueAxis;
    amounts->setRange(0, end);
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

void drawColumn(const ChartDrawing &drawing, const Rows &rows)
{
    const QRectF plot = drawing.layout.plotOf(rows.first);
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(drawing.layout.barHeight / drawing.layout.rowHeight);
    series->append(barSets(drawing, rows));
    chart->addSeries(series);
    addAxes(chart, series, rows.room, drawing.bars.axisEnd());

    drawing.scene.addItem(chart);
    chart->setGeometry(plot);
    chart->setPlotArea(QRectF(QPointF(), plot.size()));
    if (drawing.look.mirrored)
        chart->setTransform(QTransform(-1, 0, 0, 1, drawing.layout.size.width() - 2 * plot.left(), 0));
}

} // namespace

void ChartBars::draw(const ChartDrawing &drawing)
{
    const int bars = drawing.bars.rowCount();
    const int inColumn = drawing.layout.rowsInColumn();
    for (int first = 0; first < bars; first += inColumn)
        drawColumn(drawing, {first, qMin(inColumn, bars - first), inColumn});
    for (int row = 0; row < bars; ++row)
        addGaps(drawing, row);
}
