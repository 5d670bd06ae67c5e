// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QObject>

class KeyBindings;
class QMainWindow;
class QMenu;
class QToolBar;
class Settings;

/// The actions of the main window with their menus, icons, shortcuts and status tips. What they do is connected by the
/// window; what they are called is set here, again whenever the language changes.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `settings`, which hold the keys that a user chose, must outlive the actions.
    WindowActions(Settings &settings, QMainWindow *window);

    void retranslate();
    /// The entries of Go › …, one for each theme; `names` in the order of the edition.
    void setThemes(const QStringList &names);
    /// Checks the entry of View › Appearance: "system", "light", "dark" or "high-contrast".
    void setAppearance(const QString &appearance);

    QAction *openPackage, *importBook, *openChart, *exportChart, *exportChartPack, *exportTable, *exportProfile, *print,
        *printChart, *quit;
    QAction *copy, *selectAll, *copyChart, *copyTable, *preferences, *findPlace, *goToPlace, *search, *findNext,
        *findPrevious;
    QAction *showTree, *showTexts, *fullScreen, *nextPane, *previousPane;
    QAction *largerText, *smallerText, *usualText, *findInPage;
    QAction *guide, *shortcuts;
    QAction *present, *presentationOptions, *themeColumns, *expandAll, *collapseAll, *resetLayout;
    QAction *lightAppearance, *darkAppearance, *highContrastAppearance, *systemAppearance;
    QAction *back, *forward, *up, *world;
    QAction *dataChecks, *gaps, *sdgExamples, *glossary;
    QAction *aboutEdition, *aboutProgram, *aboutQt;
    QMenu *fileMenu, *recentMenu, *editionMenu, *editMenu, *viewMenu, *languageMenu, *appearanceMenu, *chartMenu,
        *goMenu, *toolsMenu, *helpMenu;
    QToolBar *toolBar;
    KeyBindings *keys; ///< of all these, and of what panes add
    QActionGroup *appearances;

signals:
    void themeChosen(int theme);
    void appearanceChosen(const QString &appearance);

private:
    QAction *add(const QString &name, const QString &icon = {}, const QKeySequence &shortcut = {});
    void createActions();
    void fillMenus(QMainWindow *window);
    void fillToolBar();
    void translateFileAndEdit();
    void translateViewAndGo();
    void translateToolsAndHelp();
    static void set(QAction *action, const QString &text, const QString &statusTip);

    QList<QAction *> m_themes;
};
