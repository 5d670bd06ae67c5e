// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QObject>

class ChartPane;
class DetailPane;
class PlaceTreePane;
class QMenu;
class QPoint;
class QWidget;
class WindowActions;

/// The menus of the right mouse button, and of the menu key, in tree, chart and texts: what can be opened, compared,
/// copied and exported there.
class ContextMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    ContextMenus(WindowActions *actions, PlaceTreePane *tree, ChartPane *chart, DetailPane *detail);

    void setEdition(const EditionPtr &edition) { m_edition = edition; }
    /// What is looked at: others can be put beside it.
    void setShown(const QList<Scope> &scopes) { m_shown = scopes; }

signals:
    void goToRequested(const QList<Scope> &scopes);

private:
    void openForRow(Scope row, const QPoint &at);
    void openForHeadings(const QPoint &at);
    void openForChart(const QList<Scope> &scopes, const QString &words, const QPoint &at);
    QMenu *add(QWidget *pane, const QString &objectName) const;
    void addBars(QMenu *menu, const QList<Scope> &scopes);
    void addPlaces(QMenu *menu, const QList<Scope> &scopes);

    WindowActions *m_actions;
    PlaceTreePane *m_tree;
    ChartPane *m_chart;
    EditionPtr m_edition;
    QList<Scope> m_shown;
};
