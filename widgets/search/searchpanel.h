// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchresult.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListView;
class QToolButton;
class QVBoxLayout;
class SearchResultModel;

/// The results of a search, over the window below the search field: counts of the themes as filters, the hits, or
/// what to try where nothing matches. The focus stays in the field, which walks through the rows from outside.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget *parent);

    void setResult(const SearchResult &result);
    const SearchResultModel &model() const { return *m_model; }

    /// Row of the current hit, or -1.
    int currentRow() const;
    void setCurrentRow(int row);
    /// The tallest that the panel would like to be, in pixels, for what it shows.
    int wantedHeight() const;
    /// What takes the focus after the search field.
    QWidget *firstInTabOrder() const;

signals:
    void currentChanged();
    /// The hit of this row was clicked.
    void picked(int row);
    /// Only hits of this theme are wanted (-1: of none), or of all.
    void themeWanted(std::optional<int> theme);
    void suggestionPicked(const QString &query);
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void fillAgain();
    void fillChips();
    void setChip(int number, const QString &name, int count);
    void fillSuggestions();
    void updateTexts();

    SearchResultModel *m_model;
    QButtonGroup *m_chips; // ids: 0 for all, 1 for no theme, then the themes
    QHBoxLayout *m_chipRow;
    QLabel *m_acronyms;
    QListView *m_view;
    QLabel *m_empty;
    QVBoxLayout *m_suggestionColumn;
    QList<QToolButton *> m_suggestions;
    QLabel *m_footer;
};
