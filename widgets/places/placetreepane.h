// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QSet>
#include <QWidget>

class PlaceFilterProxyModel;
class PlaceTreeModel;
class QLabel;
class QLineEdit;
class QTreeView;

/// The tree of regions and places with its filter line. Emits what the reader selects; is told what to select.
class PlaceTreePane : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceTreePane(QWidget *parent = nullptr);

    void setEdition(const EditionPtr &edition);
    /// Selects these scopes, the first as the current one, and scrolls there; emits nothing. A filter that hides
    /// them is cleared.
    void select(const QList<Scope> &scopes);
    /// The regions and places of the edition, unfiltered.
    const PlaceTreeModel *model() const { return m_model; }
    void setThemeColumnsVisible(bool visible);
    void focusFilter();
    void expandAll();
    void collapseAll();
    void resetLayout();

    /// Column widths and sorting, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void selected(const QList<Scope> &scopes);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFilter();
    void setUpView();
    void setMargins();
    void retranslate();
    void applyFilter(const QString &text);
    void restoreExpansion();
    void reportSelection();
    void selectInView(const QList<Scope> &scopes);
    void updateEmptyState();
    QSet<QString> expandedIds() const;

    PlaceTreeModel *m_model;
    PlaceFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_empty;
    QList<Scope> m_selected; // survives that a filter hides it
    QSet<QString> m_expandedBeforeFilter;
    bool m_selecting = false; // true while select() changes the selection
};
