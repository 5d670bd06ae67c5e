// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane/chartdraghandle.h"

#include "widgets/chartpane/chartview.h"
#include "widgets/look/tintedicon.h"

#include <QApplication>
#include <QDrag>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>

using namespace Qt::StringLiterals;

ChartDragHandle::ChartDragHandle(ChartView *view)
    : QToolButton(view)
    , m_view(view)
{
    setObjectName(u"chartDragHandle"_s);
    setIcon(tintedIcon(u"drag"_s));
    setIconSize({18, 18});
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::TabFocus);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    retranslate();
    place();
}

void ChartDragHandle::retranslate()
{
    const QString tip = tr("Drag the chart into another program, or press to copy it");
    setToolTip(tip);
    setStatusTip(tip);
    setAccessibleName(tr("Drag or copy the chart"));
}

void ChartDragHandle::place()
{
    constexpr int space = 6;
    resize(sizeHint());
    const QRect viewport = m_view->viewport()->geometry();
    const bool mirrored = m_view->layoutDirection() == Qt::RightToLeft;
    move(mirrored ? viewport.left() + space : viewport.right() - width() - space, viewport.top() + space);
}

bool ChartDragHandle::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::LayoutDirectionChange)
        place();
    else if (type == QEvent::Enter || type == QEvent::Leave)
        update();
    return QToolButton::eventFilter(watched, event);
}

void ChartDragHandle::paintEvent(QPaintEvent *event)
{
    if (m_view->underMouse() || hasFocus() || isDown())
        QToolButton::paintEvent(event);
}

void ChartDragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void ChartDragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isDown() && event->buttons() & Qt::LeftButton && far) {
        setDown(false); // no click once the mouse is released
        drag();
    } else {
        QToolButton::mouseMoveEvent(event);
    }
}

QMimeData *ChartDragHandle::dragData() const
{
    return m_source ? m_source() : nullptr;
}

void ChartDragHandle::drag()
{
    constexpr int widthOfPicture = 240;
    QMimeData *mime = dragData();
    if (!mime)
        return;
    emit dragBegins(mime);
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const auto image = qvariant_cast<QImage>(mime->imageData());
    drag->setPixmap(QPixmap::fromImage(image.scaledToWidth(widthOfPicture, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}
