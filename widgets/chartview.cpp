// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "breakdownmodel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QToolTip>

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , m_chart(new ChartScene(this))
{
    setScene(m_chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
}

void ChartView::refresh()
{
    // The bars may have changed places.
    m_walked = {};
    m_chart->setFocusedMark({});
    m_chart->setSelectedMark({});
    layOut();
}

void ChartView::layOut()
{
    if (!m_chart->model())
        return;
    ChartLook look = ChartLook::forPalette(palette());
    look.font = font();
    look.fontSize = QFontInfo(font()).pixelSize();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.values = m_chart->look().values;
    m_chart->setLook(look);
    setBackgroundBrush(look.background);
    m_chart->layOutForWidth(viewport()->width());
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
    if (event->size().width() != event->oldSize().width())
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
        const QString text = m_chart->describe(markAt(help->pos()));
        // Escaped, because a tooltip that looks like markup would be read as such.
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const ChartScene::Mark mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark.row >= 0)
        emit picked(mark);
    else
        QGraphicsView::mousePressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartScene::Mark mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark.row >= 0)
        emit opened(mark);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Right:
        return walk(0, forward);
    case Qt::Key_Left:
        return walk(0, -forward);
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
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::walk(int rows, int stacks)
{
    const BreakdownModel *model = m_chart->model();
    if (!model || model->rowCount() == 0)
        return;
    m_walked.row = qBound(0, m_walked.row + rows + (m_walked.row < 0 && rows == 0 ? 1 : 0), model->rowCount() - 1);
    m_walked.stack = qBound(-1, m_walked.stack + stacks, model->columnCount() - 1);
    m_chart->setFocusedMark(m_walked);
    ensureVisible(m_walked);
    const QString description = m_chart->describe(m_walked);
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit announced(description);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_walked = {};
    m_chart->setFocusedMark({});
}
