// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartscene.h"

#include "models/words/amounttext.h"
#include "widgets/chart/chartmagnification.h"
#include "widgets/chart/charttextitem.h"
#include "widgets/chart/chartwords.h"
#include "widgets/look/hatchitem.h"
#include "widgets/look/themecolors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

namespace
{
constexpr qreal barShare = 0.68; // of a row's height
constexpr qreal behindBars = -1; // z values
constexpr qreal onBars = 1;
constexpr qreal beforeBars = 2;
} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

void ChartScene::setTitles(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

void ChartScene::layOutForWidth(qreal width)
{
    m_layout = ChartLayout::forWidth(words(), m_look, width);
    build();
}

void ChartScene::layOutForSize(QSizeF size)
{
    m_layout = ChartLayout::forSize(words(), m_look, size);
    build();
}

ChartTexts ChartScene::words() const
{
    return m_breakdown.edition() ? ChartWords::around(m_breakdown, m_look, m_title, m_subtitle) : ChartTexts();
}

QString ChartScene::describe(Mark mark) const
{
    return ChartWords::describe(m_breakdown, mark.row, mark.stack);
}

void ChartScene::build()
{
    clear();
    m_selectionItem = nullptr;
    m_focusItem = nullptr;
    m_valuesLeftOut = 0;
    setSceneRect(QRectF(QPointF(), m_layout->size));
    addBackground();
    if (!m_breakdown.edition())
        return;
    const ChartTexts texts = words();
    addHead(texts);
    addLegend(texts);
    addBars(texts);
    addRows(texts);
    m_factors = m_look.content.magnify ? ChartMagnification::factors(m_breakdown, m_look.axisEnd) : QList<int>();
    addLenses();
    addFooter(texts);
    updateMarks();
}

void ChartScene::addBackground()
{
    setBackgroundBrush(Qt::NoBrush);
    if (m_look.ink.background.alpha() > 0)
        addRect(sceneRect(), Qt::NoPen, m_look.ink.background)->setZValue(behindBars - 1);
}

void ChartScene::addText(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags)
{
    auto *item = new ChartTextItem(text, font, color, mirrored(rect), flags);
    item->setZValue(beforeBars);
    addItem(item);
}

void ChartScene::addHead(const ChartTexts &texts)
{
    if (!m_look.content.title)
        return;
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    addText(texts.title, m_layout->titleFont, m_look.ink.text, m_layout->title, start);
    addText(texts.subtitle, m_layout->subtitleFont, m_look.ink.muted, m_layout->subtitle, start);
}

void ChartScene::addLegend(const ChartTexts &texts)
{
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int stack = 0; stack < texts.legend.size(); ++stack) {
        const QRectF swatch = mirrored(m_layout->legendSwatches.at(stack));
        const SegmentStyle style = styleOf(0, stack);
        const bool revealed = m_breakdown.rowCount() == 0 || isRevealed(0, stack) || m_breakdown.row(0).isTheme();
        addRect(swatch, revealed ? outlineOf(style) : QPen(m_look.ink.grid),
                revealed ? style.color : m_look.ink.background);
        if (revealed)
            addHatch(swatch, style);
        addText(texts.legend.at(stack), m_layout->legendFont, revealed ? m_look.ink.text : m_look.ink.grid,
                m_layout->legendTexts.at(stack), start);
    }
}

// Qt Charts colours a bar set as a whole. Where each bar has a colour of its own (the themes of one place), each gets
// a set that is zero in all other bars.
QList<QBarSet *> ChartScene::barSets() const
{
    const int rows = m_breakdown.rowCount();
    const int sets = m_breakdown.isUnstacked() ? rows : m_breakdown.stackCount();
    QList<QBarSet *> result;
    for (int i = 0; i < sets; ++i) {
        auto *set = new QBarSet(QString());
        const SegmentStyle style = m_breakdown.isUnstacked() ? styleOf(i, 0) : styleOf(0, i);
        set->setColor(style.color);
        set->setPen(outlineOf(style));
        // Qt Charts puts the first category at the bottom; ours is read from the top.
        for (int row = rows - 1; row >= 0; --row)
            set->append(m_breakdown.isUnstacked() ? (row == i ? plotted(row, 0) : 0) : plotted(row, i));
        result.append(set);
    }
    return result;
}

void ChartScene::addBars(const ChartTexts &texts)
{
    if (m_breakdown.rowCount() == 0)
        return;
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();

    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    series->append(barSets());
    chart->addSeries(series);

    auto *rows = new QBarCategoryAxis;
    QStringList categories; // drawn by addRows(); here they only have to differ
    for (int row = 0; row < m_breakdown.rowCount(); ++row)
        categories.append(QString::number(row));
    rows->append(categories);
    rows->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);

    auto *amounts = new QValueAxis;
    const bool shares = m_breakdown.query().measure == BreakdownQuery::Measure::Share;
    const double end = shares ? m_breakdown.maximum() : qMax(m_breakdown.maximum(), m_look.axisEnd);
    amounts->setRange(0, end > 0 ? end : 1);
    constexpr qreal widthOfTick = 5; // in font sizes
    amounts->setTickCount(qBound(4, qRound(m_layout->plot.width() / (m_layout->fontSize * widthOfTick)), 9));
    amounts->applyNiceNumbers();
    m_axisEnd = amounts->max();
    const int ticks = amounts->tickCount();
    amounts->setVisible(false);
    chart->addAxis(amounts, Qt::AlignBottom);
    series->attachAxis(amounts);

    addItem(chart);
    chart->setGeometry(m_layout->plot);
    chart->setPlotArea(QRectF(QPointF(), m_layout->plot.size()));
    if (m_look.mirrored)
        chart->setTransform(QTransform(-1, 0, 0, 1, 2 * (sceneRect().center().x() - m_layout->plot.left()), 0));
    addAxis(m_axisEnd, ticks, texts.axis);
}

void ChartScene::addAxis(qreal end, int ticks, const QString &title)
{
    const bool shares = m_breakdown.query().measure == BreakdownQuery::Measure::Share;
    const QRectF &plot = m_layout->plot;
    const QFontMetricsF metrics(m_layout->axisFont);
    const qreal tickWidth = plot.width() / (ticks - 1);
    qreal lastRight = -1;
    for (int tick = 0; tick < ticks; ++tick) {
        const qreal x = plot.left() + tick * tickWidth;
        const qreal value = end * tick / (ticks - 1);
        const QRectF line = mirrored(QRectF(x, plot.top(), 0, plot.height()));
        addLine(line.left(), line.top(), line.left(), line.bottom(),
                QPen(tick == 0 ? m_look.ink.muted : m_look.ink.grid, 0))
            ->setZValue(behindBars);
        const QString label = shares ? AmountText::share(value) : AmountText::inMillions(value);
        const qreal width = metrics.horizontalAdvance(label) + 2;
        if (x - width / 2 <= lastRight)
            continue; // no room beside its neighbour
        lastRight = x + width / 2 + m_layout->fontSize * 0.4;
        addText(label, m_layout->axisFont, m_look.ink.muted,
                QRectF(x - width / 2, m_layout->axisLabelsTop, width, metrics.height()), Qt::AlignCenter);
    }
    const int start = m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    addText(title, m_layout->axisFont, m_look.ink.muted, m_layout->axisTitle, start);
}

void ChartScene::addRows(const ChartTexts &texts)
{
    const int labelFlags = Qt::TextWordWrap | Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignLeft : Qt::AlignRight);
    const int totalFlags = Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int row = 0; row < m_breakdown.rowCount(); ++row) {
        const QRectF &label = m_layout->labels.at(row);
        const int last = m_breakdown.stackCount() - 1;
        const bool hidden = m_breakdown.row(row).isTheme() && !isRevealed(row, last);
        addText(texts.labels.at(row), m_layout->labelFont, hidden ? m_look.ink.grid : m_look.ink.text, label,
                labelFlags);
        if (!isRevealed(row, last)) {
            addHatches(row);
            if (m_look.content.values && !m_breakdown.isUnstacked())
                addValues(row);
            continue; // the total would tell what is still to come
        }
        if (!m_breakdown.rowTotal(row).value()) {
            addNotReported(row);
            continue;
        }
        const qreal end = segmentRect(row, last).right();
        const qreal gap = m_layout->fontSize * 0.45;
        addText(texts.totals.at(row), m_layout->totalFont, m_look.ink.text,
                QRectF(end + gap, label.top(), m_layout->size.width() - end - gap, label.height()), totalFlags);
        addHatches(row);
        if (m_look.content.values && !m_breakdown.isUnstacked())
            addValues(row);
    }
}

// Only values that fit into their segment are drawn; the tooltip has them all.
void ChartScene::addValues(int row)
{
    const bool shares = m_breakdown.query().measure == BreakdownQuery::Measure::Share;
    const QFontMetricsF metrics(m_layout->valueFont);
    for (int stack = 0; stack < m_breakdown.stackCount(); ++stack) {
        const QRectF rect = segmentRect(row, stack);
        const qreal value = plotted(row, stack);
        const QString text = shares ? AmountText::share(value) : AmountText::inMillions(value);
        const bool fits = metrics.horizontalAdvance(text) + m_layout->fontSize * 0.4 <= rect.width() &&
                          metrics.height() <= rect.height() * 1.15;
        if (value > 0 && !fits)
            ++m_valuesLeftOut;
        if (value <= 0 || !fits)
            continue;
        const SegmentStyle style = styleOf(row, stack);
        if (style.hatch != Hatch::None)
            addPlate(rect, metrics.horizontalAdvance(text), style.color);
        addText(text, m_layout->valueFont, ThemeColors::textOn(style.color), rect, Qt::AlignCenter);
    }
}

// Keeps a value on a hatch readable.
void ChartScene::addPlate(const QRectF &segment, qreal textWidth, const QColor &color)
{
    const QSizeF size(textWidth + m_layout->fontSize * 0.4, qMin(segment.height(), m_layout->fontSize * 1.1));
    QRectF plate(QPointF(), size);
    plate.moveCenter(segment.center());
    addRect(mirrored(plate), Qt::NoPen, color)->setZValue(onBars);
}

void ChartScene::addHatches(int row)
{
    for (int stack = 0; stack < m_breakdown.stackCount(); ++stack)
        addHatch(mirrored(segmentRect(row, stack)), styleOf(row, stack));
}

void ChartScene::addHatch(const QRectF &rect, const SegmentStyle &style)
{
    if (style.hatch == Hatch::None || rect.width() <= 0)
        return;
    QColor color = ThemeColors::textOn(style.color);
    color.setAlphaF(0.75f);
    auto *item = new HatchItem(rect, style.hatch, QPen(color, m_layout->fontSize * 0.07), m_layout->fontSize * 0.42);
    item->setZValue(onBars);
    addItem(item);
}

void ChartScene::addNotReported(int row)
{
    const QRectF &label = m_layout->labels.at(row);
    const qreal height = m_layout->rowHeight * barShare * 0.7;
    const QRectF hatch(m_layout->plot.left(), label.center().y() - height / 2, m_layout->fontSize * 1.6, height);
    addRect(mirrored(hatch), QPen(m_look.ink.muted, 0, Qt::DashLine), QBrush(m_look.ink.muted, Qt::BDiagPattern));
    QFont italic = m_layout->valueFont;
    italic.setItalic(true);
    const qreal left = hatch.right() + m_layout->fontSize * 0.45;
    addText(AmountText::exact(std::nullopt), italic, m_look.ink.muted,
            QRectF(left, label.top(), m_layout->size.width() - left, label.height()),
            Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void ChartScene::addFooter(const ChartTexts &texts)
{
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int i = 0; i < m_layout->footer.size(); ++i)
        addText(texts.footer.at(i), m_layout->footerFont, m_look.ink.muted, m_layout->footer.at(i), start);
}

SegmentStyle ChartScene::styleOf(int row, int stack) const
{
    const Breakdown::Entry &entry = m_breakdown.isUnstacked() ? m_breakdown.row(row) : m_breakdown.stack(stack);
    if (entry.isTheme())
        return ThemeColors::theme(entry.theme, m_look.scheme);
    return entry.isRest() ? ThemeColors::rest(m_look.scheme) : ThemeColors::place(stack, m_look.scheme);
}

QPen ChartScene::outlineOf(const SegmentStyle &style) const
{
    if (m_look.scheme == ColorScheme::Default)
        return {ThemeColors::outline(style.color, m_look.ink.background), m_layout->fontSize * 0.05};
    return {m_look.ink.text, m_layout->fontSize * (m_look.scheme == ColorScheme::HighContrast ? 0.12 : 0.06)};
}

bool ChartScene::isRevealed(int row, int stack) const
{
    return m_look.revealed < 0 || (m_breakdown.row(row).isTheme() ? row : stack) < m_look.revealed;
}

qreal ChartScene::plotted(int row, int stack) const
{
    if (!isRevealed(row, stack))
        return 0;
    return m_breakdown.plotted(row, stack);
}

// In left-to-right coordinates.
QRectF ChartScene::segmentRect(int row, int stack) const
{
    qreal before = 0;
    for (int i = 0; i < stack; ++i)
        before += plotted(row, i);
    const QRectF &plot = m_layout->plot;
    const qreal scale = plot.width() / m_axisEnd;
    const qreal height = m_layout->rowHeight * barShare;
    const qreal top = m_layout->labels.at(row).center().y() - height / 2;
    return {plot.left() + before * scale, top, plotted(row, stack) * scale, height};
}

QRectF ChartScene::mirrored(const QRectF &rect) const
{
    if (!m_look.mirrored)
        return rect;
    return {sceneRect().width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

ChartScene::Mark ChartScene::markAt(QPointF position) const
{
    if (!m_layout || m_layout->labels.isEmpty())
        return {};
    const qreal x = m_look.mirrored ? sceneRect().width() - position.x() : position.x();
    const qreal y = position.y() - m_layout->plot.top();
    if (y < 0 || y >= m_layout->plot.height())
        return {};
    Mark mark{qMin(static_cast<int>(y / m_layout->rowHeight), m_breakdown.rowCount() - 1), -1};
    for (int stack = 0; stack < m_breakdown.stackCount(); ++stack) {
        const QRectF rect = segmentRect(mark.row, stack);
        const QRectF larger = lensSegment(mark.row, stack);
        if ((x >= rect.left() && x < rect.right()) || (x >= larger.left() && x < larger.right()))
            mark.stack = stack;
    }
    return mark;
}

QRectF ChartScene::rectOf(Mark mark) const
{
    if (!m_layout || mark.row < 0 || mark.row >= m_layout->labels.size())
        return {};
    if (mark.stack >= 0 && mark.stack < m_breakdown.stackCount())
        return mirrored(segmentRect(mark.row, mark.stack));
    const QRectF &label = m_layout->labels.at(mark.row);
    const qreal edge = m_layout->fontSize * 0.5;
    return mirrored(
        QRectF(label.left() - edge, label.top(), m_layout->size.width() - 2 * (label.left() - edge), label.height()));
}

void ChartScene::setSelectedMark(Mark mark)
{
    m_selected = mark;
    updateMarks();
}

void ChartScene::setFocusedMark(Mark mark)
{
    m_focused = mark;
    updateMarks();
}

void ChartScene::updateMarks()
{
    delete m_selectionItem;
    delete m_focusItem;
    m_selectionItem = nullptr;
    m_focusItem = nullptr;
    const QRectF bar = rectOf({m_selected.row, -1});
    if (!bar.isEmpty()) {
        m_selectionItem = addRect(bar, Qt::NoPen, m_look.ink.marked);
        m_selectionItem->setZValue(behindBars);
    }
    const Mark framed = m_focused.row >= 0 ? m_focused : m_selected;
    const QRectF frame = framed.stack >= 0 || framed == m_focused ? rectOf(framed) : QRectF();
    if (frame.width() > 0) {
        m_focusItem = addRect(frame, QPen(m_look.ink.text, m_layout->fontSize * 0.14));
        m_focusItem->setZValue(beforeBars + 1);
    }
}
