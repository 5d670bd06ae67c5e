// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QToolButton>
#include <functional>

class ChartView;
class QMimeData;

/// A handle in the corner of a chart by which it is dragged into another program: as a picture, as a drawing, as
/// figures, and as a file. Seen while the mouse is over the chart or the keyboard on the handle; pressing it copies.
class ChartDragHandle : public QToolButton
{
    Q_OBJECT

public:
    explicit ChartDragHandle(ChartView *view);

    /// Makes what is dragged, which the caller owns.
    using Source = std::function<QMimeData *()>;
    void setSource(const Source &source) { m_source = source; }

    void retranslate();
    /// What is dragged; the caller owns it. Null without a source.
    QMimeData *dragData() const;

signals:
    /// Qt is about to begin the drag, which lasts until something is dropped.
    void dragBegins(const QMimeData *data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void place();
    void drag();

    ChartView *m_view;
    Source m_source;
    QPoint m_pressed;
};
