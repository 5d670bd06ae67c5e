// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartdrawing.h"

#include "widgets/chart/charttextitem.h"
#include "widgets/look/hatchitem.h"

#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsScene>

bool ChartEmphasis::isOn(const Breakdown &breakdown, int row, int segment) const
{
    if (stack >= 0)
        return segment == stack;
    if (themes.isEmpty() && scopes.isEmpty())
        return true;
    for (const Breakdown::Entry &entry : {breakdown.row(row), breakdown.stack(segment)}) {
        if (entry.isTheme() ? themes.contains(entry.theme)
                            : entry.scopes.size() == 1 && scopes.contains(entry.scopes.first()))
            return true;
    }
    return false;
}

QGraphicsRectItem *ChartDrawing::addRect(const QRectF &rect, const QPen &pen, const QBrush &brush, qreal depth) const
{
    QGraphicsRectItem *item = scene.addRect(layout.onScene(rect), pen, brush);
    item->setZValue(depth);
    return item;
}

void ChartDrawing::addText(const QString &text, const QFont &font, const QColor &color, const QRectF &rect,
                           int flags) const
{
    auto *item = new ChartTextItem(text, font, color, layout.onScene(rect), flags);
    item->setZValue(ChartDepth::words);
    scene.addItem(item);
}

void ChartDrawing::addHatch(const QRectF &rect, const SegmentStyle &style) const
{
    if (style.hatch == Hatch::None || rect.width() <= 0)
        return;
    QColor color = ThemeColors::textOn(style.color);
    color.setAlphaF(0.75f);
    auto *item =
        new HatchItem(layout.onScene(rect), style.hatch, QPen(color, layout.fontSize * 0.07), layout.fontSize * 0.42);
    item->setZValue(ChartDepth::onBars);
    scene.addItem(item);
}

qreal ChartDrawing::valueWidth(const QString &text) const
{
    return QFontMetricsF(layout.valueFont).horizontalAdvance(text) + layout.fontSize * 0.4;
}

bool ChartDrawing::hasValueInLens(int row, int stack) const
{
    const qreal width = bars.lensSegment(row, stack).width();
    return showsValues() && width > 0 && valueWidth(numbers.segment(row, stack)) <= width;
}

void ChartDrawing::addValue(const QString &text, const QRectF &segment, const SegmentStyle &style) const
{
    if (style.hatch != Hatch::None) { // keeps the number readable
        QRectF plate(QPointF(), QSizeF(valueWidth(text), qMin(segment.height(), layout.fontSize * 1.1)));
        plate.moveCenter(segment.center());
        addRect(plate, Qt::NoPen, style.color, ChartDepth::onBars);
    }
    addText(text, layout.valueFont, ThemeColors::textOn(style.color), segment, Qt::AlignCenter);
}

SegmentStyle ChartDrawing::styleOf(int row, int stack) const
{
    if (!emphasis.isOn(breakdown, row, stack))
        return greyed();
    return colored(breakdown.isUnstacked() ? breakdown.row(row) : breakdown.stack(stack), stack);
}

SegmentStyle ChartDrawing::styleOf(int stack) const
{
    const Breakdown::Entry &entry = breakdown.stack(stack);
    const bool others = !emphasis.themes.isEmpty() && entry.isTheme() && !emphasis.themes.contains(entry.theme);
    if (emphasis.stack >= 0 ? stack != emphasis.stack : others)
        return greyed();
    return colored(entry, stack);
}

SegmentStyle ChartDrawing::colored(const Breakdown::Entry &entry, int stack) const
{
    if (entry.isTheme())
        return ThemeColors::theme(entry.theme, look.scheme);
    return entry.isRest() ? ThemeColors::rest(look.scheme) : ThemeColors::place(stack, look.scheme);
}

// Seen, but no more than that.
SegmentStyle ChartDrawing::greyed() const
{
    const QColor &light = look.ink.grid;
    const QColor &strong = look.ink.muted;
    return {QColor((light.red() * 3 + strong.red()) / 4, (light.green() * 3 + strong.green()) / 4,
                   (light.blue() * 3 + strong.blue()) / 4)};
}

QPen ChartDrawing::outlineOf() const
{
    if (look.scheme == ColorScheme::Default)
        return Qt::NoPen;
    return {look.ink.text, layout.fontSize * (look.scheme == ColorScheme::HighContrast ? 0.12 : 0.06)};
}

QColor ChartDrawing::ground() const
{
    return look.ink.background.alpha() == 255 ? look.ink.background : ThemeColors::textOn(look.ink.text);
}
