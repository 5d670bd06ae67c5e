// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchengine.h"

class QToolBar;
class QWidget;
class SearchField;
class SearchPanel;

/// Searching in a window: the field in its tool bar, the panel of results below it and the engine that answers. Says
/// which text was chosen; walks on to the next and the one before.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// The field is added at the end of the tool bar, the panel lies over the window.
    SearchController(QToolBar *toolBar, QWidget *window);

    void setEdition(const EditionPtr &edition);
    void focusField();
    /// Goes to the hit after (1) or before (-1) the one shown last, with or without the panel.
    void step(int direction);
    /// Empties the field, hides the panel and takes highlights away.
    void clear();
    bool isActive() const;

signals:
    void chosen(const SearchHit &hit, const SearchMarks &marks);
    /// Nothing is searched for any more.
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request();
    void show(const SearchResult &result);
    void accept();
    void choose(int row);
    void moveBy(int rows);
    void escape();
    void narrowTo(std::optional<int> theme);
    void showPanel();
    void placePanel();
    void hideUnlessFocused(const QWidget *now);
    void announceCurrent();

    QWidget *m_window;
    SearchField *m_field;
    SearchPanel *m_panel;
    SearchEngine m_engine;
    std::optional<int> m_theme;
    int m_shownRow = -1;      // of the hit that was chosen last
    bool m_accepting = false; // Enter came before the answer
    bool m_answered = false;  // the panel's result is that of the field's text
};
