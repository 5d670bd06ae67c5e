// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartoptions.h"
#include "models/viewing/view.h"
#include "widgets/chart/chartscene.h"

#include <QActionGroup>
#include <QWidget>
#include <functional>

class ChartDragHandle;
class ChartView;
class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QToolButton;

/// The chart with its tool bar. Emits the bars and segments that the reader picks; is told what to show.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    void setEdition(const EditionPtr &edition);
    void setView(const View &view);
    const ChartOptions &options() const { return m_options; }
    void setOptions(const ChartOptions &options);
    /// The same as the reader's choice.
    void changeOptions(const ChartOptions &options);
    /// What the chart shows.
    const Breakdown &breakdown() const;
    /// A line on the bar or segment that the keyboard is on, else on the picked one; empty where there is none.
    QString currentWords() const;
    /// Makes what is dragged out of the pane; the caller owns it.
    void setDragSource(const std::function<QMimeData *()> &source);
    /// Where the keyboard belongs when it comes to this pane.
    QWidget *focusTarget() const;
    /// The actions of the tool bar, for the window's Chart menu.
    void addActionsTo(QMenu *menu) const;
    /// Those that can have a key.
    QList<QAction *> choices() const
    {
        return {m_barsPlaces, m_barsThemes, m_amounts, m_shares, m_values, m_magnify, m_describe};
    }
    /// What is on or off in every chart.
    QList<QAction *> switches() const { return {m_values, m_magnify, m_describe}; }
    /// The orders of the bars, of which one is checked; made anew for another edition or language.
    QList<QAction *> orders() const { return m_sorts->actions(); }

signals:
    /// A bar (theme -1) or a segment was picked: these scopes, this theme.
    void picked(const QList<Scope> &scopes, int theme);
    /// A bar was opened: show the chart of this scope.
    void opened(Scope scope);
    void announced(const QString &description);
    void optionsChanged();
    /// The chart is wanted on the clipboard.
    void copyRequested();
    /// A menu is wanted for what these scopes and this theme have in the chart, with a line on it; no scopes: for the
    /// chart itself.
    void menuRequested(const QList<Scope> &scopes, int theme, const QString &words, const QPoint &at);
    /// The chart is drawn anew: of another scope, edition or with other options.
    void queryChanged();

private:
    void setUpActions();
    QAction *addChoice(QActionGroup *group, const QString &name, const QString &icon);
    void setUpToolBar();
    void fillSortMenu();
    void fillTops();
    void retranslate();
    void refresh();
    void updateActions();
    void updateDescription();
    void pick(ChartScene::Mark mark);
    void open(ChartScene::Mark mark);
    void requestMenu(ChartScene::Mark mark, const QPoint &at);
    ChartScene::Mark markOf(const View &view) const;
    QList<Scope> scopesOf(ChartScene::Mark mark) const;
    int themeOf(ChartScene::Mark mark) const;

    EditionPtr m_edition;
    ChartView *m_view;
    ChartDragHandle *m_dragHandle;
    ChartOptions m_options;
    View m_shown;
    QAction *m_barsPlaces = nullptr;
    QAction *m_barsThemes = nullptr;
    QAction *m_amounts = nullptr;
    QAction *m_shares = nullptr;
    QAction *m_values = nullptr;
    QAction *m_magnify = nullptr;
    QAction *m_describe = nullptr;
    QList<std::pair<QAction *, bool ChartContent::*>> m_switches; // what the window offers of them
    QActionGroup *m_sorts = nullptr;
    QActionGroup *m_tops = nullptr;
    QAction *m_allPlaces = nullptr;
    QMenu *m_sortMenu;
    QToolButton *m_sortButton;
    QLabel *m_description;
    QWidget *m_toolBar = nullptr;
};
