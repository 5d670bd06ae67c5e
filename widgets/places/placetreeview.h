// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTreeView>

/// The view of a tree of places, on a PlaceTreeModel or a proxy of it: its columns and their widths, what is typed
/// ahead, its menus. The right button asks for a menu and leaves alone what is selected, so that another row can be put
/// beside it.
class PlaceTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit PlaceTreeView(QWidget *parent);

    void setThemeColumnsVisible(bool visible);
    /// Widths as at first.
    void resetColumns();
    /// At which every column is whole, in pixels.
    int wantedWidth() const;
    /// Finds places in closed regions too, by any part of what was typed within a moment; accents do not matter.
    void keyboardSearch(const QString &search) override;

signals:
    /// A menu is wanted for a row, or for the headings of the columns; at this point of the screen.
    void menuRequested(const QModelIndex &row, const QPoint &at);
    void headingMenuRequested(const QPoint &at);
    /// The mouse is pressed, and has not selected anything yet.
    void pressBegins();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitAmounts();
    void fitNames();
    QModelIndexList allRows() const;

    QString m_typed;
    QElapsedTimer m_sinceTyped;
};
