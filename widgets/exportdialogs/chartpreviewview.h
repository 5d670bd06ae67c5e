// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartscene.h"

#include <QGraphicsView>

/// A chart to look at before it is written: whole, or larger, with the wheel and Ctrl, and dragged about with the
/// mouse.
class ChartPreviewView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartPreviewView(QWidget *parent = nullptr);

    /// To be laid out anew; shown by chartChanged().
    ChartScene &chart() { return m_chart; }
    /// `shown` is false where there is nothing to see.
    void chartChanged(bool shown);

    /// As large as there is room for, and again whenever that changes.
    void fit();
    bool isFitted() const { return m_fitted; }
    /// Pixel for pixel, as the file will have them, or 96 an inch.
    void showActualSize();
    void zoomBy(double factor);
    /// Beside showActualSize(): 1.
    double zoom() const;

signals:
    void zoomed();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setZoom(double zoom);

    ChartScene m_chart;
    bool m_fitted = true;
};
