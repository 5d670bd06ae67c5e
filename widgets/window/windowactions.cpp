// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowactions.h"

#include "widgets/common/buttontext.h"
#include "widgets/common/keytip.h"
#include "widgets/common/rovingfocus.h"
#include "widgets/look/tintedicon.h"
#include "widgets/preferences/keybindings.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(Settings &settings, QMainWindow *window)
    : QObject(window)
    , keys(new KeyBindings(settings, this))
    , appearances(new QActionGroup(this))
{
    createActions();
    for (QAction *action : findChildren<QAction *>(Qt::FindDirectChildrenOnly))
        keys->add(action);
    fillMenus(window);
    toolBar = new QToolBar(window);
    fillToolBar();
    window->addToolBar(toolBar);
    retranslate();
}

QAction *WindowActions::add(const QString &name, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(tintedIcon(icon));
    action->setShortcut(shortcut);
    return action;
}

void WindowActions::createActions()
{
    openPackage = add(u"actionOpenPackage"_s, {}, QKeySequence::Open);
    importBook = add(u"actionImportBook"_s, u"book"_s, Qt::CTRL | Qt::Key_I);
    exportChart = add(u"actionExportChart"_s, u"export"_s, Qt::CTRL | Qt::Key_E);
    openChart = add(u"actionOpenChart"_s);
    exportChartPack = add(u"actionExportChartPack"_s);
    exportTable = add(u"actionExportTable"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportProfile = add(u"actionExportProfile"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    print = add(u"actionPrint"_s, {}, QKeySequence::Print);
    printChart = add(u"actionPrintChart"_s, {}, Qt::CTRL | Qt::ALT | Qt::Key_P);
    quit = add(u"actionQuit"_s, {}, Qt::CTRL | Qt::Key_Q);
    copy = add(u"actionCopy"_s, {}, QKeySequence::Copy);
    selectAll = add(u"actionSelectAll"_s, {}, QKeySequence::SelectAll);
    copyChart = add(u"actionCopyChart"_s, u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyTable = add(u"actionCopyTable"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    preferences = add(u"actionPreferences"_s, {}, Qt::CTRL | Qt::Key_Comma);
    findPlace = add(u"actionFindPlace"_s, {}, Qt::CTRL | Qt::Key_L);
    goToPlace = add(u"actionGoToPlace"_s, u"place"_s, Qt::CTRL | Qt::Key_K);
    search = add(u"actionSearch"_s, u"search"_s, QKeySequence::Find);
    findNext = add(u"actionFindNext"_s, {}, Qt::Key_F3);
    findPrevious = add(u"actionFindPrevious"_s, {}, Qt::SHIFT | Qt::Key_F3);
    showTree = add(u"actionShowTree"_s, {}, Qt::Key_F9);
    showTexts = add(u"actionShowTexts"_s, {}, Qt::SHIFT | Qt::Key_F9);
    fullScreen = add(u"actionFullScreen"_s, {}, Qt::Key_F11);
    for (QAction *action : {showTree, showTexts, fullScreen})
        action->setCheckable(true);
    showTree->setChecked(true);
    showTexts->setChecked(true);
    nextPane = add(u"actionNextPane"_s, {}, Qt::Key_F6);
    previousPane = add(u"actionPreviousPane"_s, {}, Qt::SHIFT | Qt::Key_F6);
    largerText = add(u"actionLargerText"_s);
    largerText->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}); // one key on many keyboards
    smallerText = add(u"actionSmallerText"_s, {}, Qt::CTRL | Qt::Key_Minus);
    usualText = add(u"actionUsualText"_s, {}, Qt::CTRL | Qt::Key_0);
    findInPage = add(u"actionFindInPage"_s);
    findInPage->setShortcuts({Qt::CTRL | Qt::ALT | Qt::Key_F, Qt::Key_Slash});
    present = add(u"actionPresent"_s, u"present"_s, Qt::Key_F5);
    presentationOptions = add(u"actionPresentationOptions"_s, {}, Qt::CTRL | Qt::Key_F5);
    themeColumns = add(u"actionThemeColumns"_s);
    themeColumns->setCheckable(true);
    expandAll = add(u"actionExpandAll"_s, u"expand"_s, Qt::ALT | Qt::SHIFT | Qt::Key_Down);
    collapseAll = add(u"actionCollapseAll"_s, u"collapse"_s, Qt::ALT | Qt::SHIFT | Qt::Key_Up);
    resetLayout = add(u"actionResetLayout"_s, u"reset"_s);
    systemAppearance = add(u"actionSystemAppearance"_s);
    lightAppearance = add(u"actionLightAppearance"_s);
    darkAppearance = add(u"actionDarkAppearance"_s);
    highContrastAppearance = add(u"actionHighContrastAppearance"_s);
    systemAppearance->setData(u"system"_s);
    lightAppearance->setData(u"light"_s);
    darkAppearance->setData(u"dark"_s);
    highContrastAppearance->setData(u"high-contrast"_s);
    for (QAction *action : {systemAppearance, lightAppearance, darkAppearance, highContrastAppearance}) {
        action->setCheckable(true);
        appearances->addAction(action);
    }
    connect(appearances, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit appearanceChosen(action->data().toString()); });
    back = add(u"actionBack"_s, u"back"_s, Qt::ALT | Qt::Key_Left);
    forward = add(u"actionForward"_s, u"forward"_s, Qt::ALT | Qt::Key_Right);
    up = add(u"actionUp"_s, u"up"_s, Qt::ALT | Qt::Key_Up);
    world = add(u"actionWorld"_s, {}, Qt::ALT | Qt::Key_Home);
    dataChecks = add(u"actionDataChecks"_s, u"check"_s, Qt::CTRL | Qt::Key_D);
    gaps = add(u"actionGaps"_s, {}, Qt::CTRL | Qt::Key_M);
    glossary = add(u"actionGlossary"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    sdgExamples = add(u"actionSdgExamples"_s, {}, Qt::CTRL | Qt::Key_G);
    guide = add(u"actionGuide"_s, {}, Qt::Key_F1);
    shortcuts = add(u"actionShortcuts"_s, {}, Qt::CTRL | Qt::Key_Question);
    aboutEdition = add(u"actionAboutEdition"_s, u"about"_s);
    aboutProgram = add(u"actionAboutProgram"_s);
    aboutQt = add(u"actionAboutQt"_s);
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    aboutProgram->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void WindowActions::fillMenus(QMainWindow *window)
{
    QMenuBar *bar = window->menuBar();
    fileMenu = bar->addMenu(QString());
    fileMenu->addActions({importBook, openPackage, openChart});
    recentMenu = fileMenu->addMenu(QString());
    editionMenu = fileMenu->addMenu(QString());
    fileMenu->addSeparator();
    fileMenu->addActions({exportChart, exportChartPack, exportTable, exportProfile, print, printChart});
    fileMenu->addSeparator();
    fileMenu->addAction(quit);

    editMenu = bar->addMenu(QString());
    editMenu->addActions({copy, selectAll});
    editMenu->addSeparator();
    editMenu->addActions({copyChart, copyTable});
    editMenu->addSeparator();
    editMenu->addActions({search, findNext, findPrevious, findInPage, findPlace});
    editMenu->addSeparator();
    editMenu->addAction(preferences);

    viewMenu = bar->addMenu(QString());
    viewMenu->addActions({themeColumns, expandAll, collapseAll});
    viewMenu->addSeparator();
    viewMenu->addActions({showTree, showTexts, fullScreen, nextPane, previousPane});
    viewMenu->addSeparator();
    viewMenu->addActions({largerText, smallerText, usualText});
    viewMenu->addSeparator();
    viewMenu->addActions({present, presentationOptions});
    viewMenu->addSeparator();
    appearanceMenu = viewMenu->addMenu(QString());
    appearanceMenu->addActions(appearances->actions());
    languageMenu = viewMenu->addMenu(tintedIcon(u"language"_s), QString());
    viewMenu->addSeparator();
    viewMenu->addAction(resetLayout);

    chartMenu = bar->addMenu(QString());

    goMenu = bar->addMenu(QString());
    goMenu->addActions({back, forward, up, world, goToPlace});
    goMenu->addSeparator();

    toolsMenu = bar->addMenu(QString());
    toolsMenu->addActions({dataChecks, gaps, sdgExamples, glossary});

    helpMenu = bar->addMenu(QString());
    helpMenu->addActions({guide, shortcuts, aboutEdition});
    helpMenu->addSeparator();
    helpMenu->addActions({aboutProgram, aboutQt});
}

void WindowActions::fillToolBar()
{
    toolBar->setObjectName(u"mainToolBar"_s);
    toolBar->setMovable(false);
    toolBar->setIconSize({20, 20});
    toolBar->addActions({back, forward, up});
    toolBar->addSeparator();
    toolBar->addActions({goToPlace, exportChart, copyChart, present, dataChecks});
    for (QAction *action : toolBar->actions())
        keepKeyInTip(action);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    new RovingFocus(toolBar);
}

void WindowActions::setAppearance(const QString &appearance)
{
    for (QAction *action : appearances->actions())
        action->setChecked(action->data() == appearance);
}

void WindowActions::setThemes(const QStringList &names)
{
    constexpr int digits = 9; // Ctrl+1 to Ctrl+9
    qDeleteAll(m_themes);
    m_themes.clear();
    for (int theme = 0; theme < names.size(); ++theme) {
        const QKeySequence shortcut =
            theme < digits ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + theme)) : QKeySequence();
        QAction *action = add(u"actionTheme%1"_s.arg(theme), {}, shortcut);
        action->setText(menuText(names.at(theme)));
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
        keys->add(action);
        m_themes.append(action);
        goMenu->addAction(action);
    }
}

void WindowActions::set(QAction *action, const QString &text, const QString &statusTip)
{
    action->setText(text);
    action->setIconText(buttonText(text));
    action->setStatusTip(statusTip);
}

void WindowActions::retranslate()
{
    translateFileAndEdit();
    translateViewAndGo();
    translateToolsAndHelp();
    toolBar->setWindowTitle(tr("Tool bar"));
}

void WindowActions::translateFileAndEdit()
{
    //: the first menu, with Open and Quit
    fileMenu->setTitle(tr("&File"));
    recentMenu->setTitle(tr("Open &recent"));
    //: the menu of editions of the book that are there
    editionMenu->setTitle(tr("E&dition"));
    //: the menu with Copy and Search
    editMenu->setTitle(tr("&Edit"));
    set(openPackage, tr("&Open data package…"),
        tr("Open a folder or zip archive with another edition's figures and texts"));
    set(importBook, tr("&Import book…"), tr("Read your own copy of the book, as text or PDF, for its full texts"));
    set(exportChart, tr("&Export chart…"), tr("Write the chart to a PNG, PDF or SVG file"));
    set(openChart, tr("Open exported c&hart…"), tr("Show again what an exported PNG, PDF or SVG file shows"));
    set(exportChartPack, tr("Export chart pac&k…"),
        tr("Write the charts of all regions, or of chosen places, at once"));
    set(exportTable, tr("Export &table…"), tr("Write the figures of the chart to a CSV, XLSX or JSON file"));
    set(exportProfile, tr("Export pro&file…"), tr("Write figures, chart and texts to a PDF file for paper"));
    set(print, tr("&Print…"), tr("Print figures, chart and texts, after a look at the pages"));
    set(printChart, tr("Print &chart…"), tr("Print the chart on a page of its own, after a look at it"));
    set(quit, tr("&Quit"), tr("Close the program"));
    set(copy, tr("C&opy"), tr("Copy what is selected: rows, a figure of the chart, or text with its citation"));
    set(selectAll, tr("Select &all"), tr("Select all rows of the tree, or all of the texts"));
    set(copyChart, tr("&Copy chart"), tr("Copy the chart as a picture, with its figures"));
    set(copyTable, tr("Copy &table"), tr("Copy the figures of the chart for a spreadsheet"));
    set(search, tr("&Search"), tr("Find words in texts, titles and names"));
    set(findNext, tr("Find &next"), tr("The next text that was found"));
    set(findPrevious, tr("Find &previous"), tr("The text that was found before this one"));
    set(findInPage, tr("Find in te&xts…"), tr("Find words in the texts that are shown, one after the other"));
    set(preferences, tr("Pr&eferences…"), tr("Appearance, language, size of texts, charts and keys in one place"));
    set(findPlace, tr("&Filter the tree"), tr("Type a name, another name or an ISO code"));
}

void WindowActions::translateViewAndGo()
{
    //: the menu of how things are shown
    viewMenu->setTitle(tr("&View"));
    appearanceMenu->setTitle(tr("&Appearance"));
    languageMenu->setTitle(tr("&Language"));
    //: the menu of what the chart shows
    chartMenu->setTitle(tr("&Chart"));
    //: the menu of places to go to
    goMenu->setTitle(tr("&Go"));
    set(showTree, tr("Tree of place&s"), tr("Show or hide the tree of regions and places"));
    set(showTexts, tr("Te&xts"), tr("Show or hide figures and texts"));
    set(fullScreen, tr("&Full screen"), tr("Give the window the whole screen, or take it back"));
    set(nextPane, tr("&Next pane"), tr("Move the keyboard from tree to chart to texts"));
    set(previousPane, tr("Pre&vious pane"), tr("Move the keyboard the other way round"));
    set(largerText, tr("Lar&ger text"), tr("Larger letters in the texts"));
    set(smallerText, tr("S&maller text"), tr("Smaller letters in the texts"));
    set(usualText, tr("&Usual size of text"), tr("Letters in the texts as large as in the window"));
    set(present, tr("&Presentation"), tr("Show the charts one after the other on the whole screen"));
    set(presentationOptions, tr("Presentation &options…"), tr("Choose the charts of a presentation, and how it runs"));
    set(themeColumns, tr("&Theme columns"), tr("Show the amounts of the themes in the tree"));
    set(expandAll, tr("&Expand all"), tr("Show the places of all regions"));
    set(collapseAll, tr("&Collapse all"), tr("Show the regions alone"));
    set(resetLayout, tr("&Reset layout"), tr("Put panes and columns back as they were at first"));
    set(systemAppearance, tr("&System"), tr("Light or dark as the desktop has it"));
    set(lightAppearance, tr("&Light"), tr("Dark text on a light window"));
    set(darkAppearance, tr("&Dark"), tr("Light text on a dark window"));
    set(highContrastAppearance, tr("&High contrast"), tr("White text on black, with strong frames and hatches"));
    set(back, tr("&Back"), tr("What was shown before"));
    set(forward, tr("&Forward"), tr("What was shown before going back"));
    set(up, tr("&Up"), tr("The region of a place, or the world"));
    set(goToPlace, tr("&Go to place…"), tr("Type a few letters of a region or place, and press Enter"));
    set(world, tr("&All regions"), tr("The whole book"));
}

void WindowActions::translateToolsAndHelp()
{
    toolsMenu->setTitle(tr("&Tools"));
    helpMenu->setTitle(tr("&Help"));
    set(dataChecks, tr("&Data checks"), tr("Where printed totals differ from the sum of their amounts"));
    set(gaps, tr("&Money and text…"), tr("Places with money but no text, and with text but no money"));
    set(glossary, tr("&Acronyms…"), tr("What acronyms stand for, and the places whose texts use them"));
    set(sdgExamples, tr("&Examples for the SDGs"), tr("Projects for targets of the Sustainable Development Goals"));
    set(guide, tr("User &guide"), tr("How the window, charts, exports and the command line are used"));
    set(shortcuts, tr("&Keyboard shortcuts"), tr("All keys of the window"));
    set(aboutEdition, tr("About this &edition"), tr("What the book says of itself"));
    set(aboutProgram, tr("About &MiGOF Explorer"), tr("Version and licence"));
    set(aboutQt, tr("About &Qt"), tr("The toolkit this program is made with"));
}
