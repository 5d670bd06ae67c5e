// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

/// The panes of the main window side by side: tree, chart and texts. Knows how they share the room, which of them are
/// hidden, and where the keyboard belongs in each.
class WindowPanes : public QSplitter
{
    Q_OBJECT

public:
    enum Pane { Tree, Chart, Texts };

    explicit WindowPanes(QWidget *parent);

    /// In the order of Pane. The focus goes to `target` when the keyboard comes to the pane.
    void addPane(QWidget *pane, QWidget *target);
    /// Moves the keyboard to the next (1) or previous (-1) pane that is shown.
    void walk(int direction);
    void setPaneVisible(Pane pane, bool visible);
    /// Shares the width as at the first start, now and whenever it changes, until a reader moves a handle: texts are
    /// the content, and get the more of it the wider the window is.
    void shareOut();
    bool isSharedOut() const { return m_shared; }
    /// As it was saved; nothing where it was not.
    void restore(const QByteArray &state);
    /// Gives a pane this width, as far as the others can spare it.
    void widen(Pane pane, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_shared = false;
    QList<QWidget *> m_targets;
};
