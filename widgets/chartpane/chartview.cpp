// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane/chartview.h"

#include "widgets/chartpane/chartaccessible.h"
#include "widgets/common/focusring.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <utility>

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(new ChartScene(this))
{
    ChartAccessible::install();
    setScene(m_chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    new FocusRing(this);
    viewport()->setMouseTracking(true);
}

void ChartView::refresh()
{
    // The bars may have changed places.
    m_walked = {};
    m_kept = -1;
    m_chart->setFocusedMark({});
    m_chart->setSelectedMark({});
    if (!std::exchange(m_outdated, false) || m_laidOutFor.isEmpty())
        layOut();
    ChartAccessible::chartChanged(this);
}

void ChartView::layOut()
{
    ChartLook look;
    look.ink = Ink::forPalette(palette());
    look.scheme = ThemeColors::schemeOn(look.ink.background);
    look.font = font();
    look.fontSize = QFontInfo(font()).pixelSize();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.content = m_content;
    m_chart->setLook(look);
    setBackgroundBrush(look.ink.background);
    m_laidOutFor = maximumViewportSize();
    m_chart->layOutForPane(m_laidOutFor, verticalScrollBar()->sizeHint().width());
}

void ChartView::ensureVisible(ChartScene::Mark mark)
{
    const QRectF rect = m_chart->rectOf({mark.row, -1});
    if (!rect.isEmpty())
        QGraphicsView::ensureVisible(rect, 0, 8);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (maximumViewportSize() != m_laidOutFor) // not where the bar to scroll came or went: its room is left already
        layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        layOut();
}

ChartScene::Mark ChartView::markAt(const QPoint &position) const
{
    return m_chart->markAt(mapToScene(position));
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = tipAt(help->pos());
        // Escaped, because a tooltip that looks like markup would be read as such.
        // An empty text would be wrapped into markup and leave an empty box.
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_chart->pointOut(m_kept);
    return QGraphicsView::viewportEvent(event);
}

// In the legend short titles stand; here is room for the whole one.
QString ChartView::tipAt(const QPoint &position) const
{
    const int stack = m_chart->legendEntryAt(mapToScene(position));
    if (stack >= 0)
        return m_chart->breakdown().name(m_chart->breakdown().stack(stack));
    return m_chart->describe(markAt(position));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    const int stack = m_chart->legendEntryAt(mapToScene(event->position().toPoint()));
    m_chart->pointOut(stack >= 0 ? stack : m_kept);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int stack = m_chart->legendEntryAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && stack >= 0) {
        m_kept = m_kept == stack ? -1 : stack;
        m_chart->pointOut(m_kept);
        return;
    }
    const ChartScene::Mark mark = markAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || mark.row < 0) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_walked = mark; // the keys go on from here
    emit picked(mark);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartScene::Mark mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark.row >= 0)
        emit opened(mark);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (m_walked.row >= 0)
            emit picked(m_walked);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_walked.row >= 0)
            emit opened(m_walked);
        return;
    default:
        if (!walkWith(*event))
            QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit menuRequested(markAt(event->pos()), event->globalPos());
        return;
    }
    const ChartScene::Mark mark = m_walked.row >= 0 ? m_walked : m_chart->selectedMark();
    const QPoint at = mapFromScene(m_chart->rectOf(mark).center());
    emit menuRequested(mark, viewport()->mapToGlobal(mark.row >= 0 ? at : viewport()->rect().center()));
}

bool ChartView::walkWith(const QKeyEvent &event)
{
    const Breakdown &breakdown = m_chart->breakdown();
    if (breakdown.rowCount() == 0)
        return false;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool wholeChart = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Down:
        return walk(1, 0), true;
    case Qt::Key_Up:
        return walk(-1, 0), true;
    case Qt::Key_Right:
        return walk(0, forward), true;
    case Qt::Key_Left:
        return walk(0, -forward), true;
    case Qt::Key_PageDown:
        return walk(rowsInView(), 0), true;
    case Qt::Key_PageUp:
        return walk(-rowsInView(), 0), true;
    case Qt::Key_Home:
        return walkTo({wholeChart ? 0 : qMax(0, m_walked.row), -1}), true;
    case Qt::Key_End:
        return walkTo(wholeChart ? ChartScene::Mark{breakdown.rowCount() - 1, -1}
                                 : ChartScene::Mark{qMax(0, m_walked.row), breakdown.stackCount() - 1}),
               true;
    default:
        return false;
    }
}

int ChartView::rowsInView() const
{
    const qreal rowHeight = m_chart->rectOf({0, -1}).height();
    return rowHeight > 0 ? qMax(1, static_cast<int>(viewport()->height() / rowHeight)) : 1;
}

void ChartView::walk(int rows, int stacks)
{
    const Breakdown &breakdown = m_chart->breakdown();
    const int row = m_walked.row < 0 ? 0 : m_walked.row + rows; // the first step leads to the first bar
    walkTo({qBound(0, row, breakdown.rowCount() - 1), qBound(-1, m_walked.stack + stacks, breakdown.stackCount() - 1)});
}

void ChartView::walkTo(ChartScene::Mark mark)
{
    m_walked = mark;
    m_chart->setFocusedMark(m_walked);
    ensureVisible(m_walked);
    ChartAccessible::focusMoved(this);
    emit announced(m_chart->describe(m_walked));
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // a menu or another window in front: the reader comes back to the same bar
    m_walked = {};
    m_chart->setFocusedMark({});
}
