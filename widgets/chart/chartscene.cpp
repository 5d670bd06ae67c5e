// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartscene.h"

#include "models/figures/chartnumbers.h"
#include "widgets/chart/barnotes.h"
#include "widgets/chart/chartaxis.h"
#include "widgets/chart/chartbars.h"
#include "widgets/chart/chartdrawing.h"
#include "widgets/chart/chartlens.h"
#include "widgets/chart/chartrows.h"
#include "widgets/chart/chartwords.h"

#include <QGraphicsRectItem>

namespace
{

constexpr int mostColumns = 2;
constexpr double worthColumns = 1.3;   // bars in them, beside those in one
constexpr qreal shortestInColumns = 8; // the longest bar, in font sizes

void addHead(const ChartDrawing &drawing, const ChartTexts &texts)
{
    if (!drawing.look.content.title)
        return;
    const int flags = Qt::TextWordWrap | drawing.lineStart();
    const ChartLayout &layout = drawing.layout;
    drawing.addText(texts.title, layout.titleFont, drawing.look.ink.text, layout.title, flags);
    drawing.addText(texts.subtitle, layout.subtitleFont, drawing.look.ink.muted, layout.subtitle, flags);
}

void addLegend(const ChartDrawing &drawing, const ChartTexts &texts)
{
    const ChartLook &look = drawing.look;
    const Breakdown &breakdown = drawing.breakdown;
    const bool all = breakdown.rowCount() == 0 || breakdown.row(0).isTheme();
    for (int stack = 0; stack < texts.legend.size(); ++stack) {
        const QRectF &swatch = drawing.layout.legendSwatches.at(stack);
        const SegmentStyle style = drawing.styleOf(stack);
        const bool revealed = all || drawing.bars.isRevealed(0, stack);
        drawing.addRect(swatch, revealed ? drawing.outlineOf() : QPen(look.ink.grid),
                        revealed ? style.color : look.ink.background);
        if (revealed)
            drawing.addHatch(swatch, style);
        drawing.addText(texts.legend.at(stack), drawing.layout.legendFont, revealed ? look.ink.text : look.ink.grid,
                        drawing.layout.legendTexts.at(stack), Qt::TextWordWrap | drawing.lineStart());
    }
    if (!texts.moreInLegend.isEmpty())
        drawing.addText(texts.moreInLegend, drawing.layout.legendFont, look.ink.muted,
                        drawing.layout.legendTexts.last(), Qt::TextWordWrap | drawing.lineStart());
}

void addFooter(const ChartDrawing &drawing, const ChartTexts &texts)
{
    const ChartLayout &layout = drawing.layout;
    for (int i = 0; i < layout.footer.size(); ++i)
        drawing.addText(texts.footer.at(i), layout.footerFont, drawing.look.ink.muted, layout.footer.at(i),
                        Qt::TextWordWrap | drawing.lineStart());
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    setBackgroundBrush(Qt::NoBrush);
}

void ChartScene::setTitles(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

void ChartScene::layOutForWidth(qreal width)
{
    build(withNotes([this, width] {
        const ChartTexts texts = words();
        m_layout = ChartLayout::forWidth(texts, m_look, width);
        return texts;
    }));
}

void ChartScene::layOutForPane(QSizeF pane, qreal scrollBar)
{
    build(withNotes([this, pane, scrollBar] {
        const ChartTexts texts = words();
        m_layout = ChartLayout::forPane(texts, m_look, pane);
        if (scrollBar > 0 && m_layout.size.height() > pane.height())
            m_layout = ChartLayout::forPane(texts, m_look, {pane.width() - scrollBar, pane.height()});
        return texts;
    }));
}

void ChartScene::layOutForSize(QSizeF size)
{
    build(withNotes([this, size] { return fit(size); }));
}

ChartFrame ChartScene::frameForSize(QSizeF size)
{
    withNotes([this, size] { return fit(size); });
    return m_layout.frame();
}

// Notes that have no room beside their bars go below them all, which takes other layouts.
ChartTexts ChartScene::withNotes(const std::function<ChartTexts()> &layOut)
{
    m_notesBelow.clear();
    for (;;) {
        ChartTexts texts = layOut();
        if (texts.notes.join(QString()).isEmpty())
            return texts;
        const BarGeometry bars(m_breakdown, m_layout, m_look);
        const ChartNumbers numbers(m_breakdown, m_look.axisEnd);
        const QStringList without =
            BarNotes::withoutRoom({*this, m_breakdown, m_look, m_layout, bars, numbers, {}}, texts);
        if (without.isEmpty())
            return texts;
        m_notesBelow += without;
    }
}

void ChartScene::setBreakdown(const Breakdown &breakdown)
{
    m_asked = breakdown;
    m_breakdown = breakdown;
    m_pointedOut = -1;
}

bool ChartScene::mayRegroupBars() const
{
    return m_asked.edition() && m_look.leastLetters > 0 && m_look.content.manyBars != ChartContent::ManyBars::Small &&
           m_asked.query().bars == BreakdownQuery::Bars::Places;
}

// Where letters would be too small to be read, the bars stand otherwise, as the look asks for it.
ChartTexts ChartScene::fit(QSizeF size)
{
    using ManyBars = ChartContent::ManyBars;
    const ManyBars way = m_look.content.manyBars;
    m_breakdown = m_asked;
    m_pageCount = 1;
    // A million is as long in all charts of a set with one scale: all have the columns that one of them needs.
    const int columns = m_look.axisEnd > 0 && mayRegroupBars() ? m_look.frame.columns : 1;
    ChartTexts texts = words(columns);
    m_layout = ChartLayout::forSize(texts, m_look, size, !mayRegroupBars(), columns);
    if (!m_layout.overflows || !mayRegroupBars())
        return texts;
    if (way == ManyBars::Columns && columns == 1) {
        const ChartLayout one = m_layout;
        texts = words(mostColumns);
        m_layout = ChartLayout::forSize(texts, m_look, size, false, mostColumns);
        // Long names leave little room in columns: bars that are too short to be compared, or no more of them.
        const bool tooShort = m_layout.plot.width() < m_layout.fontSize * shortestInColumns;
        if (tooShort || (m_layout.overflows && m_layout.rowsThatFit < one.rowsThatFit * worthColumns))
            m_layout = one;
    }
    if (!m_layout.overflows)
        return texts;
    return way == ManyBars::Pages ? fitPage(size) : fitLargest(size);
}

// On each page as many bars as on the others, in their order and at their scale.
ChartTexts ChartScene::fitPage(QSizeF size)
{
    ChartLook look = m_look;
    look.frame = look.frame.united(m_layout.frame());
    const int bars = m_asked.rowCount();
    const auto firstOn = [&](int page) { return (bars * page + m_pageCount - 1) / m_pageCount; };
    const auto layOut = [&](int page) {
        m_breakdown = m_asked.part(firstOn(page), firstOn(page + 1) - firstOn(page));
        const ChartTexts texts = words();
        m_layout = ChartLayout::forSize(texts, look, size, false);
        return texts;
    };
    int room = qBound(1, m_layout.rowsThatFit, bars);
    do {
        m_pageCount = (bars + room - 1) / room;
        layOut(0); // which has the most bars
    } while (m_layout.overflows && --room > 0);
    const ChartTexts texts = layOut(qBound(0, m_page, m_pageCount - 1));
    if (m_layout.overflows)
        m_layout = ChartLayout::forSize(texts, m_look, size);
    return texts;
}

// The smaller bars share one.
ChartTexts ChartScene::fitLargest(QSizeF size)
{
    constexpr int fewestBars = 4;
    constexpr int tries = 3; // what says so takes room, too
    const int columns = m_layout.columns;
    ChartTexts texts = words(columns);
    const int room = m_layout.rowsThatFit;
    for (int bars = room; m_layout.overflows && bars > qMax(fewestBars, room - tries); --bars) {
        BreakdownQuery query = m_asked.query();
        query.top = query.top > 0 ? qMin(query.top, bars - 1) : bars - 1;
        m_breakdown = Breakdown(m_asked.edition(), query);
        texts = words(columns);
        m_layout = ChartLayout::forSize(texts, m_look, size, false, columns);
    }
    if (m_layout.overflows)
        m_layout = ChartLayout::forSize(texts, m_look, size, true, columns);
    return texts;
}

int ChartScene::legendEntryAt(QPointF position) const
{
    for (int stack = 0; stack < qMin<int>(m_breakdown.stackCount(), m_layout.legendTexts.size()); ++stack) {
        const QRectF entry = m_layout.legendSwatches.at(stack).united(m_layout.legendTexts.at(stack));
        if (m_layout.onScene(entry).contains(position))
            return stack;
    }
    return -1;
}

void ChartScene::pointOut(int stack)
{
    if (stack == m_pointedOut)
        return;
    m_pointedOut = stack;
    build(words(m_layout.columns));
}

ChartTexts ChartScene::words(int columns) const
{
    return m_breakdown.edition() ? ChartWords::around(m_breakdown, {m_look, m_title, m_subtitle, columns, m_notesBelow})
                                 : ChartTexts();
}

QString ChartScene::describe(Mark mark) const
{
    return ChartWords::describe(m_breakdown, mark.row, mark.stack);
}

void ChartScene::build(const ChartTexts &texts)
{
    ++m_timesBuilt;
    clear();
    m_selectionItem = nullptr;
    m_focusItem = nullptr;
    m_valuesLeftOut = 0;
    m_bars = texts.sentence.isEmpty() ? BarGeometry(m_breakdown, m_layout, m_look) : BarGeometry();
    setSceneRect(QRectF(QPointF(), m_layout.size));
    const ChartNumbers numbers(m_breakdown, m_look.axisEnd);
    const ChartDrawing drawing{*this, m_breakdown, m_look, m_layout, m_bars, numbers, emphasis()};
    if (m_look.ink.background.alpha() > 0)
        drawing.addRect(sceneRect(), Qt::NoPen, m_look.ink.background, ChartDepth::ground);
    if (m_breakdown.edition())
        draw(drawing, texts);
    updateMarks();
}

ChartEmphasis ChartScene::emphasis() const
{
    ChartEmphasis emphasis;
    emphasis.stack = m_pointedOut;
    if (!m_breakdown.edition())
        return emphasis;
    for (const QString &id : m_look.content.emphasised) {
        if (const int theme = m_breakdown.edition()->themeIndex(id); theme >= 0)
            emphasis.themes.append(theme);
        else if (const auto scope = m_breakdown.edition()->find(id); scope && m_breakdown.all().has(*scope))
            emphasis.scopes.append(*scope); // of what the chart does not have nothing stands out
    }
    return emphasis;
}

void ChartScene::draw(const ChartDrawing &drawing, const ChartTexts &texts)
{
    addHead(drawing, texts);
    addLegend(drawing, texts);
    addFooter(drawing, texts);
    if (!texts.sentence.isEmpty()) {
        drawing.addText(texts.sentence, m_layout.subtitleFont, m_look.ink.text, m_layout.plot,
                        Qt::TextWordWrap | Qt::AlignVCenter | drawing.lineStart());
        return;
    }
    if (m_breakdown.rowCount() > 0) {
        ChartBars::draw(drawing);
        ChartAxis::draw(drawing, texts);
    }
    m_valuesLeftOut = ChartRows::draw(drawing, texts);
    BarNotes::draw(drawing, texts);
    ChartLens::draw(drawing);
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
        m_selectionItem->setZValue(ChartDepth::behindBars);
    }
    const Mark framed = m_focused.row >= 0 ? m_focused : m_selected;
    const QRectF frame = framed.stack >= 0 || framed == m_focused ? rectOf(framed) : QRectF();
    if (frame.width() > 0) {
        m_focusItem = addRect(frame, QPen(m_look.ink.text, m_layout.fontSize * 0.14));
        m_focusItem->setZValue(ChartDepth::focus);
    }
}
