// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PlaceTreePane;
class QMainWindow;
class Settings;
class WindowActions;
class WindowPanes;

/// How large the main window is, how its panes share it and which are hidden: at the first start so that it fits the
/// screen, then as it was left. Full screen, and back to the beginning.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    WindowLayout(Settings &settings, QMainWindow *window, WindowActions *actions, WindowPanes *panes,
                 PlaceTreePane *tree);

    void restore();
    void save();
    /// Panes and columns as at first. The window stays as large as it is; one that stands beyond all screens comes
    /// back.
    void reset();
    void showTree() const;
    void showTexts() const;

    /// What the first window takes of a screen with this room; `frame` is what a window manager adds.
    static QSize firstSize(QSize room, QSize frame);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setThemeColumns(bool visible);
    void setFullScreen(bool full);

    Settings &m_settings;
    QMainWindow *m_window;
    WindowActions *m_actions;
    WindowPanes *m_panes;
    PlaceTreePane *m_tree;
    int m_treeWidth = 0; // before theme columns widened the tree; 0 where they did not
};
