// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialogs/chartpreviewview.h"

#include <QWheelEvent>
#include <cmath>

namespace
{

constexpr double largestZoom = 8;
constexpr double smallestZoom = 0.02;

} // namespace

ChartPreviewView::ChartPreviewView(QWidget *parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(palette().window());
    setRenderHint(QPainter::Antialiasing);
    setInteractive(false); // a picture: its bars are not to be clicked
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setLayoutDirection(Qt::LeftToRight);     // the chart mirrors itself
    viewport()->setFocusPolicy(Qt::NoFocus); // one Tab stop, the one with a name
    setMinimumSize(480, 270);
}

void ChartPreviewView::chartChanged(bool shown)
{
    setScene(shown ? &m_chart : nullptr);
    if (!shown)
        return;
    setSceneRect(m_chart.sceneRect());
    if (m_fitted)
        fit();
}

void ChartPreviewView::fit()
{
    m_fitted = true;
    if (scene())
        fitInView(sceneRect(), Qt::KeepAspectRatio);
    emit zoomed();
}

void ChartPreviewView::showActualSize()
{
    setZoom(1);
}

double ChartPreviewView::zoom() const
{
    return transform().m11() * devicePixelRatioF();
}

void ChartPreviewView::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void ChartPreviewView::setZoom(double zoom)
{
    m_fitted = false;
    const double scale = qBound(smallestZoom, zoom, largestZoom) / devicePixelRatioF();
    setTransform(QTransform::fromScale(scale, scale));
    emit zoomed();
}

void ChartPreviewView::wheelEvent(QWheelEvent *event)
{
    constexpr double perStep = 1.2;
    constexpr double degreesPerStep = 120; // of a usual wheel, in eighths
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(perStep, event->angleDelta().y() / degreesPerStep));
    else
        QGraphicsView::wheelEvent(event);
}

void ChartPreviewView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}
