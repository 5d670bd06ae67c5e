// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/package/editionstore.h"
#include "models/viewing/viewhistory.h"
#include "widgets/export/chartpresets.h"

#include <QMainWindow>

class BreadcrumbBar;
class ChartPane;
class DetailPane;
class EditionLibrary;
class PlaceTreePane;
class LanguageMenu;
class SearchController;
class SearchMarks;
struct BreakdownQuery;
struct SearchHit;
class Settings;
class ContextMenus;
class WindowActions;
class WindowDialogs;
class WindowEditing;
class WindowExports;
class WindowLayout;
class WindowPanes;
class WindowPresentation;
class WindowStatus;

/// The main window: tree, chart and text of one edition, kept in step with one view. Composes panes; owns actions,
/// history and the open edition.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` must outlive the window. The embedded edition is shown until another is opened; imported ones are
    /// kept in `store`, the looks of exported charts in `presets`.
    MainWindow(Settings &settings, const EditionPtr &embedded, EditionStore store = EditionStore(),
               ChartPresets presets = ChartPresets(), QWidget *parent = nullptr);

    const EditionPtr &edition() const { return m_edition; }
    const View &view() const { return m_history.current(); }
    /// `keptName` is the edition's name in the store, if it is an imported one.
    void setEdition(const EditionPtr &edition, const QString &keptName = {});
    /// Looks at these scopes, and at a theme unless -1, as a step of the history.
    void goTo(const QList<Scope> &scopes, int theme = -1);
    /// Shows a chart with its bars, measure and order.
    void showChart(const BreakdownQuery &query);
    /// View › Language.
    LanguageMenu *languageMenu() const { return m_languages; }
    /// Checks the entry of View › Appearance: "system", "light", "dark" or "high-contrast".
    void setAppearance(const QString &appearance);
    /// Begins a presentation.
    WindowPresentation *presentation() const { return m_presentation; }
    /// Opens and imports editions.
    EditionLibrary *library() const { return m_library; }

signals:
    void appearanceChosen(const QString &appearance);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpPanes();
    void connectPanes();
    void connectFileActions();
    void connectExports();
    void connectPresentation();
    void connectDialogActions();
    void connectViewActions();
    void connectGoActions();
    void connectSearch();
    void connectEditing();
    void say(const QString &message);
    void showFirstEdition();
    void saveSettings();
    void retranslate();
    void translateAgain();

    void visit(const View &view);
    void display(const View &view);
    void goBack();
    void goForward();
    void goUp();
    void showHit(const SearchHit &hit, const SearchMarks &marks);
    void updateActions();

    void fillEditionMenus();

    Settings &m_settings;
    EditionPtr m_edition;
    QString m_keptName; // of the shown edition in the store; empty for others
    ViewHistory m_history;
    WindowActions *m_actions;
    LanguageMenu *m_languages;
    EditionLibrary *m_library;
    SearchController *m_search;
    WindowDialogs *m_dialogs;
    WindowExports *m_exports;
    WindowPresentation *m_presentation;
    WindowPanes *m_panes;
    PlaceTreePane *m_tree;
    BreadcrumbBar *m_breadcrumb;
    ChartPane *m_chart;
    DetailPane *m_detail;
    WindowStatus *m_status;
    ContextMenus *m_menus;
    WindowLayout *m_layout;
};
