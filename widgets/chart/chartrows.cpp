// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartrows.h"

#include "models/words/amounttext.h"
#include "widgets/chart/chartdrawing.h"
#include "widgets/look/languagefonts.h"

#include <QFontMetricsF>
#include <QGraphicsRectItem>

namespace
{

// From here to the chart's edge, as high as the row.
QRectF restOfRow(const ChartDrawing &drawing, int row, qreal left)
{
    const QRectF &label = drawing.layout.labels.at(row);
    return {left, label.top(), drawing.layout.rowEnd(row) - left, label.height()};
}

void addLabel(const ChartDrawing &drawing, int row, const QString &text, bool hidden)
{
    drawing.addText(text, drawing.layout.labelFont, hidden ? drawing.look.ink.grid : drawing.look.ink.text,
                    drawing.layout.labels.at(row), Qt::TextWordWrap | Qt::AlignVCenter | drawing.lineEnd());
}

void addTotal(const ChartDrawing &drawing, int row, const QString &text)
{
    const qreal end = drawing.bars.segment(row, drawing.bars.stackCount() - 1).right();
    drawing.addText(text, drawing.layout.totalFont, drawing.look.ink.text,
                    restOfRow(drawing, row, end + drawing.layout.fontSize * 0.45),
                    Qt::AlignVCenter | drawing.lineStart());
}

void addNotReported(const ChartDrawing &drawing, int row)
{
    const ChartLayout &layout = drawing.layout;
    const QColor &muted = drawing.look.ink.muted;
    const qreal height = qMin(layout.barHeight * 0.7, layout.fontSize * 1.2);
    const QRectF hatch(layout.plotOf(row).left(), layout.labels.at(row).center().y() - height / 2,
                       layout.fontSize * 1.6, height);
    drawing.addRect(hatch, QPen(muted, 0, Qt::DashLine), QBrush(muted, Qt::BDiagPattern));
    QFont italic = layout.valueFont;
    italic.setItalic(LanguageFonts::haveItalics());
    drawing.addText(AmountText::exact(std::nullopt), italic, muted,
                    restOfRow(drawing, row, hatch.right() + layout.fontSize * 0.45),
                    Qt::AlignVCenter | drawing.lineStart());
}

void addHatches(const ChartDrawing &drawing, int row)
{
    for (int stack = 0; stack < drawing.bars.stackCount(); ++stack)
        drawing.addHatch(drawing.bars.segment(row, stack), drawing.styleOf(row, stack));
}

// Beside the bar, where nothing else stands.
bool addValueBeside(const ChartDrawing &drawing, int row, const QString &text, const QRectF &segment)
{
    const QRectF room = restOfRow(drawing, row, segment.right() + drawing.layout.fontSize * 0.35);
    if (QFontMetricsF(drawing.layout.valueFont).horizontalAdvance(text) > room.width() - drawing.layout.fontSize)
        return false;
    drawing.addText(text, drawing.layout.valueFont, drawing.look.ink.muted, room,
                    Qt::AlignVCenter | drawing.lineStart());
    return true;
}

// Returns how many segments have no room for theirs. The last may have its value beside it where no total stands.
int addValues(const ChartDrawing &drawing, int row, bool hasTotal)
{
    const qreal height = QFontMetricsF(drawing.layout.valueFont).height();
    int leftOut = 0;
    QString lastText; // of the last segment, where it has not been written
    QRectF lastSegment;
    for (int stack = 0; stack < drawing.bars.stackCount(); ++stack) {
        if (drawing.bars.length(row, stack) <= 0)
            continue;
        const QString text = drawing.numbers.segment(row, stack);
        lastSegment = drawing.bars.segment(row, stack);
        const bool inside = drawing.valueWidth(text) <= lastSegment.width() && height <= lastSegment.height() * 1.15;
        const bool magnified = !inside && drawing.hasValueInLens(row, stack);
        lastText = inside || magnified ? QString() : text;
        if (inside)
            drawing.addValue(text, lastSegment, drawing.styleOf(row, stack));
        else if (!magnified)
            ++leftOut;
    }
    const bool beside = !hasTotal && !lastText.isEmpty() && addValueBeside(drawing, row, lastText, lastSegment);
    return beside ? leftOut - 1 : leftOut;
}

} // namespace

int ChartRows::draw(const ChartDrawing &drawing, const ChartTexts &texts)
{
    const Breakdown &breakdown = drawing.breakdown;
    int leftOut = 0;
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        const bool revealed = drawing.bars.isRevealed(row, breakdown.stackCount() - 1);
        addLabel(drawing, row, drawing.layout.labelTexts.at(row), breakdown.row(row).isTheme() && !revealed);
        if (revealed && !breakdown.rowTotal(row).value()) {
            addNotReported(drawing, row);
            continue;
        }
        if (revealed) // or the total would tell what is still to come
            addTotal(drawing, row, texts.totals.at(row));
        addHatches(drawing, row);
        if (drawing.showsValues())
            leftOut += addValues(drawing, row, revealed && !texts.totals.at(row).isEmpty());
    }
    return leftOut;
}
