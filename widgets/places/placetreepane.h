// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QSet>
#include <QWidget>

class PlaceFilterProxyModel;
class PlaceTreeModel;
class QKeyEvent;
class QLabel;
class QLineEdit;
class PlaceTreeView;

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
    /// At which every column is whole, in pixels.
    int wantedWidth() const;
    void focusFilter();
    void expandAll();
    void collapseAll();
    void resetLayout();
    void sortAsInBook();
    /// Copies the selected rows as they stand, with headings; or this row, where it is none of them.
    void copy(std::optional<Scope> row = {}) const;
    void selectAll();
    /// Where the keyboard belongs when it comes to this pane.
    QWidget *focusTarget() const;

    /// Column widths and sorting, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void selected(const QList<Scope> &scopes);
    /// A menu is wanted for a row, or for the headings of the columns; at this point of the screen.
    void menuRequested(Scope row, const QPoint &at);
    void headingMenuRequested(const QPoint &at);

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
    bool filterKeys(const QKeyEvent &event);
    void openAgain();
    QSet<QString> expandedIds() const;

    PlaceTreeModel *m_model;
    PlaceFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    PlaceTreeView *m_view;
    QLabel *m_empty;
    QList<Scope> m_selected; // survives that a filter hides it
    QSet<QString> m_expandedBeforeFilter;
    bool m_selecting = false; // true while select() changes the selection
    bool m_reported = false;  // since the mouse was pressed
};
