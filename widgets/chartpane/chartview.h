// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/chartscene.h"

#include <QGraphicsView>

/// Shows a chart that fills the view, and scrolls it where it is higher. Bars and segments answer to mouse and
/// keyboard: arrows, Home, End and the page keys walk them, Space picks, Enter opens the bar. An entry of the legend
/// greys all others while the mouse is on it, and after a click until the next.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    ChartScene *chart() const { return m_chart; }
    /// What stands around the bars; seen after the next refresh().
    void setContent(const ChartContent &content) { m_content = content; }
    /// What is drawn is of the past and refresh() comes: a change of the size before it lays out what was set, for
    /// both.
    void outdate()
    {
        m_laidOutFor = {};
        m_outdated = true;
    }
    /// To be called after the breakdown or the content changed.
    void refresh();
    void ensureVisible(ChartScene::Mark mark);
    /// Where the keyboard is; row -1 before it has been used.
    ChartScene::Mark walkedMark() const { return m_walked; }

signals:
    /// Clicked, or walked to and confirmed with Space.
    void picked(ChartScene::Mark mark);
    /// Double-clicked, or confirmed with Enter.
    void opened(ChartScene::Mark mark);
    /// A menu is wanted for a bar or segment, or for the chart (row -1); at this point of the screen.
    void menuRequested(ChartScene::Mark mark, const QPoint &at);
    /// Walked to with the keyboard; screen readers have been told.
    void announced(const QString &description);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool walkWith(const QKeyEvent &event);
    void walk(int rows, int stacks);
    void walkTo(ChartScene::Mark mark);
    int rowsInView() const;
    ChartScene::Mark markAt(const QPoint &position) const;
    QString tipAt(const QPoint &position) const;

    ChartScene *m_chart;
    ChartContent m_content;
    QSize m_laidOutFor; // the room without a bar to scroll; empty where what is drawn is outdated
    bool m_outdated = false;
    ChartScene::Mark m_walked;
    int m_kept = -1; // the stack whose entry in the legend was clicked
};
