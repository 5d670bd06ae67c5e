// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscene.h"

#include "amounttext.h"
#include "breakdownmodel.h"
#include "charttextitem.h"
#include "citation.h"
#include "themecolors.h"

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
    m_layout = ChartLayout::forWidth(texts(), m_look, width);
    build();
}

void ChartScene::layOutForSize(QSizeF size)
{
    m_layout = ChartLayout::forSize(texts(), m_look, size);
    build();
}

ChartTexts ChartScene::texts() const
{
    ChartTexts texts;
    if (!m_model || !m_model->edition())
        return texts;
    const Edition &edition = *m_model->edition();
    const BreakdownQuery &query = m_model->query();
    const bool shares = query.measure == BreakdownQuery::Measure::Share;
    texts.title = m_title.isEmpty() ? Citation::chartTitle(edition, query) : m_title;
    texts.subtitle = m_subtitle.isEmpty() ? Citation::chartSubtitle(edition, query) : m_subtitle;
    texts.axis = shares ? tr("Share of each bar's total") : tr("US$ million");
    if (!colorsByRow()) {
        for (int stack = 0; stack < m_model->columnCount(); ++stack)
            texts.legend.append(m_model->name(m_model->stack(stack)));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        texts.labels.append(m_model->name(m_model->row(row)));
        const Funding total = m_model->rowTotal(row).value();
        if (!total)
            texts.totals.append(QString()); // addNotReported() says it in the bar's place
        else
            texts.totals.append(shares ? AmountText::rounded(total) : AmountText::inMillions(double(*total)));
    }
    texts.footer = footer();
    return texts;
}

QStringList ChartScene::footer() const
{
    QStringList lines;
    if (m_model->hiddenRows() > 0)
        lines.append(tr("%n more bar(s) not shown", nullptr, m_model->hiddenRows()));
    lines += Citation::notes(*m_model->edition(), m_model->query().scopes);
    lines.append(Citation::source(*m_model->edition()));
    return lines;
}

void ChartScene::build()
{
    clear();
    m_selectionItem = nullptr;
    m_focusItem = nullptr;
    setSceneRect(QRectF(QPointF(), m_layout->size));
    addBackground();
    if (!m_model || !m_model->edition())
        return;
    const ChartTexts words = texts();
    addHead(words);
    addLegend(words);
    addBars();
    addRows(words);
    addFooter(words);
    updateMarks();
}

void ChartScene::addBackground()
{
    setBackgroundBrush(Qt::NoBrush);
    if (m_look.background.alpha() > 0)
        addRect(sceneRect(), Qt::NoPen, m_look.background)->setZValue(behindBars - 1);
}

void ChartScene::addText(const QString &text, const QFont &font, const QColor &color, const QRectF &rect, int flags)
{
    auto *item = new ChartTextItem(text, font, color, mirrored(rect), flags);
    item->setZValue(beforeBars);
    addItem(item);
}

void ChartScene::addHead(const ChartTexts &texts)
{
    if (!m_look.title)
        return;
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    addText(texts.title, m_layout->titleFont, m_look.text, m_layout->title, start);
    addText(texts.subtitle, m_layout->subtitleFont, m_look.muted, m_layout->subtitle, start);
}

void ChartScene::addLegend(const ChartTexts &texts)
{
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int stack = 0; stack < texts.legend.size(); ++stack) {
        const QColor color = colorOf(0, stack);
        addRect(mirrored(m_layout->legendSwatches.at(stack)), ThemeColors::outline(color, m_look.background), color);
        addText(texts.legend.at(stack), m_layout->legendFont, m_look.text, m_layout->legendTexts.at(stack), start);
    }
}

// Qt Charts colours a bar set as a whole. Where each bar has a colour of its own (the themes of one place), each gets
// a set that is zero in all other bars.
QList<QBarSet *> ChartScene::barSets() const
{
    const int rows = m_model->rowCount();
    const int sets = colorsByRow() ? rows : m_model->columnCount();
    QList<QBarSet *> result;
    for (int i = 0; i < sets; ++i) {
        auto *set = new QBarSet(QString());
        const QColor color = colorsByRow() ? colorOf(i, 0) : colorOf(0, i);
        set->setColor(color);
        QPen pen(ThemeColors::outline(color, m_look.background));
        pen.setWidthF(m_layout->fontSize * 0.05);
        set->setPen(pen);
        // Qt Charts puts the first category at the bottom; ours is read from the top.
        for (int row = rows - 1; row >= 0; --row)
            set->append(colorsByRow() ? (row == i ? plotted(row, 0) : 0) : plotted(row, i));
        result.append(set);
    }
    return result;
}

void ChartScene::addBars()
{
    if (m_model->rowCount() == 0)
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
    for (int row = 0; row < m_model->rowCount(); ++row)
        categories.append(QString::number(row));
    rows->append(categories);
    rows->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);

    auto *amounts = new QValueAxis;
    amounts->setRange(0, m_model->maximum() > 0 ? m_model->maximum() : 1);
    constexpr qreal widthOfTick = 7; // in font sizes
    amounts->setTickCount(qBound(3, qRound(m_layout->plot.width() / (m_layout->fontSize * widthOfTick)), 9));
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
    addAxis(m_axisEnd, ticks);
}

void ChartScene::addAxis(qreal end, int ticks)
{
    const bool shares = m_model->query().measure == BreakdownQuery::Measure::Share;
    const QRectF &plot = m_layout->plot;
    const QFontMetricsF metrics(m_layout->axisFont);
    const qreal tickWidth = plot.width() / (ticks - 1);
    qreal lastRight = -1;
    for (int tick = 0; tick < ticks; ++tick) {
        const qreal x = plot.left() + tick * tickWidth;
        const qreal value = end * tick / (ticks - 1);
        const QRectF line = mirrored(QRectF(x, plot.top(), 0, plot.height()));
        addLine(line.left(), line.top(), line.left(), line.bottom(), QPen(tick == 0 ? m_look.muted : m_look.grid, 0))
            ->setZValue(behindBars);
        const QString label = shares ? AmountText::share(value) : AmountText::inMillions(value);
        const qreal width = metrics.horizontalAdvance(label) + 2;
        if (x - width / 2 <= lastRight)
            continue; // no room beside its neighbour
        lastRight = x + width / 2 + m_layout->fontSize * 0.4;
        addText(label, m_layout->axisFont, m_look.muted,
                QRectF(x - width / 2, m_layout->axisLabelsTop, width, metrics.height()), Qt::AlignCenter);
    }
    const int start = m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    addText(texts().axis, m_layout->axisFont, m_look.muted, m_layout->axisTitle, start);
}

void ChartScene::addRows(const ChartTexts &texts)
{
    const int labelFlags = Qt::TextWordWrap | Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignLeft : Qt::AlignRight);
    const int totalFlags = Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRectF &label = m_layout->labels.at(row);
        addText(texts.labels.at(row), m_layout->labelFont, m_look.text, label, labelFlags);
        if (!m_model->rowTotal(row).value()) {
            addNotReported(row);
            continue;
        }
        const int last = m_model->columnCount() - 1;
        const qreal end = segmentRect(row, last).right();
        const qreal gap = m_layout->fontSize * 0.45;
        addText(texts.totals.at(row), m_layout->totalFont, m_look.text,
                QRectF(end + gap, label.top(), m_layout->size.width() - end - gap, label.height()), totalFlags);
        if (m_look.values && !colorsByRow())
            addValues(row);
    }
}

// Only values that fit into their segment are drawn; the tooltip has them all.
void ChartScene::addValues(int row)
{
    const bool shares = m_model->query().measure == BreakdownQuery::Measure::Share;
    const QFontMetricsF metrics(m_layout->valueFont);
    for (int stack = 0; stack < m_model->columnCount(); ++stack) {
        const QRectF rect = segmentRect(row, stack);
        const qreal value = plotted(row, stack);
        const QString text = shares ? AmountText::share(value) : AmountText::inMillions(value);
        const bool fits = metrics.horizontalAdvance(text) + m_layout->fontSize * 0.4 <= rect.width() &&
                          metrics.height() <= rect.height() * 1.15;
        if (value > 0 && fits)
            addText(text, m_layout->valueFont, ThemeColors::textOn(colorOf(row, stack)), rect, Qt::AlignCenter);
    }
}

void ChartScene::addNotReported(int row)
{
    const QRectF &label = m_layout->labels.at(row);
    const qreal height = m_layout->rowHeight * barShare * 0.7;
    const QRectF hatch(m_layout->plot.left(), label.center().y() - height / 2, m_layout->fontSize * 1.6, height);
    addRect(mirrored(hatch), QPen(m_look.muted, 0, Qt::DashLine), QBrush(m_look.muted, Qt::BDiagPattern));
    QFont italic = m_layout->valueFont;
    italic.setItalic(true);
    const qreal left = hatch.right() + m_layout->fontSize * 0.45;
    addText(AmountText::exact(std::nullopt), italic, m_look.muted,
            QRectF(left, label.top(), m_layout->size.width() - left, label.height()),
            Qt::AlignVCenter | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void ChartScene::addFooter(const ChartTexts &texts)
{
    const int start = Qt::TextWordWrap | (m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (int i = 0; i < m_layout->footer.size(); ++i)
        addText(texts.footer.at(i), m_layout->footerFont, m_look.muted, m_layout->footer.at(i), start);
}

bool ChartScene::colorsByRow() const
{
    return m_model->columnCount() == 1 && m_model->rowCount() > 0 && m_model->row(0).isTheme();
}

QColor ChartScene::colorOf(int row, int stack) const
{
    const BreakdownModel::Entry &entry = colorsByRow() ? m_model->row(row) : m_model->stack(stack);
    if (entry.isTheme())
        return ThemeColors::theme(entry.theme);
    return entry.isRest() ? ThemeColors::rest() : ThemeColors::place(stack);
}

qreal ChartScene::plotted(int row, int stack) const
{
    return m_model->index(row, stack).data(BreakdownModel::PlotRole).toDouble();
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
    if (!m_layout || !m_model || m_layout->labels.isEmpty())
        return {};
    const qreal x = m_look.mirrored ? sceneRect().width() - position.x() : position.x();
    const qreal y = position.y() - m_layout->plot.top();
    if (y < 0 || y >= m_layout->plot.height())
        return {};
    Mark mark{qMin(static_cast<int>(y / m_layout->rowHeight), m_model->rowCount() - 1), -1};
    for (int stack = 0; stack < m_model->columnCount(); ++stack) {
        const QRectF rect = segmentRect(mark.row, stack);
        if (x >= rect.left() && x < rect.right())
            mark.stack = stack;
    }
    return mark;
}

QRectF ChartScene::rectOf(Mark mark) const
{
    if (!m_layout || !m_model || mark.row < 0 || mark.row >= m_layout->labels.size())
        return {};
    if (mark.stack >= 0 && mark.stack < m_model->columnCount())
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
        m_selectionItem = addRect(bar, Qt::NoPen, m_look.marked);
        m_selectionItem->setZValue(behindBars);
    }
    const Mark framed = m_focused.row >= 0 ? m_focused : m_selected;
    const QRectF frame = framed.stack >= 0 || framed == m_focused ? rectOf(framed) : QRectF();
    if (frame.width() > 0) {
        m_focusItem = addRect(frame, QPen(m_look.text, m_layout->fontSize * 0.14));
        m_focusItem->setZValue(beforeBars + 1);
    }
}

QString ChartScene::describe(Mark mark) const
{
    if (!m_model || mark.row < 0 || mark.row >= m_model->rowCount())
        return {};
    const QString bar = m_model->name(m_model->row(mark.row));
    if (mark.stack < 0) {
        //: %1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000
        return tr("%1: %2").arg(bar, AmountText::exactWithUnit(m_model->rowTotal(mark.row).value()));
    }
    const QString segment = m_model->name(m_model->stack(mark.stack));
    const QString amount = AmountText::exactWithUnit(m_model->cell(mark.row, mark.stack).value());
    const QVariant share = m_model->index(mark.row, mark.stack).data(BreakdownModel::ShareRole);
    if (!share.isValid()) {
        //: %1 and %2 are the names of a bar and of a segment, %3 an amount or "not reported"
        return tr("%1\n%2: %3").arg(bar, segment, amount);
    }
    //: %1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %
    return tr("%1\n%2: %3 (%4 of the total)").arg(bar, segment, amount, AmountText::share(share.toDouble()));
}
