// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "models/viewing/settings.h"
#include "models/words/displayname.h"
#include "widgets/chartpane/chartpane.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/mousenavigation.h"
#include "widgets/common/scrollingdialogs.h"
#include "widgets/editions/editionlibrary.h"
#include "widgets/export/chartfile.h"
#include "widgets/places/breadcrumbbar.h"
#include "widgets/places/placetreepane.h"
#include "widgets/reading/detailpane.h"
#include "widgets/search/searchcontroller.h"
#include "widgets/window/aboutdialogs.h"
#include "widgets/window/contextmenus.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowdialogs.h"
#include "widgets/window/windowediting.h"
#include "widgets/window/windowexports.h"
#include "widgets/window/windowlayout.h"
#include "widgets/window/windowpanes.h"
#include "widgets/window/windowpreferences.h"
#include "widgets/window/windowpresentation.h"
#include "widgets/window/windowreading.h"
#include "widgets/window/windowstatus.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, const EditionPtr &embedded, EditionStore store, ChartPresets presets,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new WindowActions(settings, this))
    , m_languages(new LanguageMenu(m_actions->languageMenu))
    , m_library(new EditionLibrary(settings, std::move(store), embedded, this))
    , m_search(new SearchController(m_actions->toolBar, this))
    , m_dialogs(new WindowDialogs(settings, this))
    , m_exports(new WindowExports(settings, std::move(presets), this))
    , m_presentation(new WindowPresentation(settings, this))
    , m_panes(new WindowPanes(this))
    , m_tree(new PlaceTreePane(this))
    , m_breadcrumb(new BreadcrumbBar(this))
    , m_chart(new ChartPane(this))
    , m_detail(new DetailPane(this))
    , m_status(new WindowStatus(this))
    , m_menus(new ContextMenus(m_actions, m_tree, m_chart, m_detail))
    , m_layout(new WindowLayout(settings, this, m_actions, m_panes, m_tree))
{
    setAcceptDrops(true);
    new ScrollingDialogs(this);
    whenLanguageChanges(this, [this] { translateAgain(); });
    setUpPanes();
    connectPanes();
    connectFileActions();
    connectExports();
    connectPresentation();
    connectDialogActions();
    connectViewActions();
    connectGoActions();
    connectSearch();
    connectEditing();
    m_chart->setOptions(m_settings.chartOptions());
    showFirstEdition();
    m_layout->restore();
    m_tree->setFocus();
}

void MainWindow::setUpPanes()
{
    m_panes->addPane(m_tree, m_tree->focusTarget());
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_chart, 1);
    m_panes->addPane(middle, m_chart->focusTarget());
    m_panes->addPane(m_detail, m_detail->focusTarget());
    m_panes->setStretchFactor(1, 1);
    setCentralWidget(m_panes);
    m_chart->addActionsTo(m_actions->chartMenu);
}

void MainWindow::connectPanes()
{
    connect(m_tree, &PlaceTreePane::selected, this,
            [this](const QList<Scope> &scopes) { goTo(scopes, scopes == view().scopes ? view().theme : -1); });
    connect(m_chart, &ChartPane::picked, this, [this](const QList<Scope> &scopes, int theme) {
        visit({scopes, view().chartScopes, theme});
    });
    connect(m_chart, &ChartPane::opened, this, [this](Scope scope) { goTo({scope}, view().theme); });
    connect(m_chart, &ChartPane::announced, this,
            [this](const QString &text) { say(QString(text).replace(u'\n', u' ')); });
    connect(m_chart, &ChartPane::optionsChanged, this, [this] { m_settings.setChartOptions(m_chart->options()); });
    connect(m_breadcrumb, &BreadcrumbBar::scopeRequested, this, [this](Scope scope) { goTo({scope}); });
    connect(m_detail, &DetailPane::scopeRequested, this, [this](Scope scope, int theme) { goTo({scope}, theme); });
    connect(m_detail, &DetailPane::explained, this, &MainWindow::say);
}

void MainWindow::connectEditing()
{
    auto *editing = new WindowEditing(m_tree, m_chart, m_detail, this);
    connect(m_actions->copy, &QAction::triggered, editing, &WindowEditing::copy);
    connect(m_actions->selectAll, &QAction::triggered, editing, &WindowEditing::selectAll);
    auto *reading = new WindowReading(m_settings, m_actions, m_detail, m_layout);
    new WindowPreferences(m_settings, m_actions, m_languages, m_chart, reading, this);
    connect(editing, &WindowEditing::done, this, &MainWindow::say);
    connect(editing, &WindowEditing::chartWanted, m_exports, &WindowExports::copyChart);
    connect(m_menus, &ContextMenus::goToRequested, this, [this](const QList<Scope> &scopes) { goTo(scopes); });
}

// What is said was true then: it goes by itself, and at once when something else is shown.
void MainWindow::say(const QString &message)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(message, milliseconds);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->openPackage, &QAction::triggered, m_library, &EditionLibrary::choosePackage);
    connect(m_actions->importBook, &QAction::triggered, m_library, &EditionLibrary::chooseBook);
    connect(m_library, &EditionLibrary::opened, this, &MainWindow::setEdition);
    connect(m_library, &EditionLibrary::listsChanged, this, &MainWindow::fillEditionMenus);
    connect(m_library, &EditionLibrary::scopeRequested, this, [this](Scope scope, int theme) { goTo({scope}, theme); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectExports()
{
    connect(m_actions->exportChart, &QAction::triggered, m_exports, &WindowExports::exportChart);
    connect(m_actions->exportChartPack, &QAction::triggered, m_exports, &WindowExports::exportChartPack);
    connect(m_actions->openChart, &QAction::triggered, m_exports, &WindowExports::chooseChart);
    connect(m_exports, &WindowExports::chartRequested, this, &MainWindow::showChart);
    connect(m_actions->exportTable, &QAction::triggered, m_exports, &WindowExports::exportTable);
    connect(m_actions->exportProfile, &QAction::triggered, this, [this] { m_exports->exportProfile(view().scopes); });
    connect(m_actions->print, &QAction::triggered, this, [this] { m_exports->print(view().scopes); });
    connect(m_actions->printChart, &QAction::triggered, m_exports, &WindowExports::printChart);
    m_chart->setDragSource([this] { return m_exports->dragData(); });
    connect(m_actions->copyChart, &QAction::triggered, m_exports, &WindowExports::copyChart);
    connect(m_chart, &ChartPane::copyRequested, m_exports, &WindowExports::copyChart);
    connect(m_actions->copyTable, &QAction::triggered, m_exports, &WindowExports::copyTable);
    connect(m_exports, &WindowExports::done, this, &MainWindow::say);
    connect(m_chart, &ChartPane::queryChanged, this,
            [this] { m_exports->setShown(m_edition, m_chart->breakdown().query()); });
}

void MainWindow::connectPresentation()
{
    connect(m_actions->present, &QAction::triggered, m_presentation, &WindowPresentation::start);
    connect(m_actions->presentationOptions, &QAction::triggered, m_presentation, &WindowPresentation::choose);
    connect(m_chart, &ChartPane::queryChanged, this,
            [this] { m_presentation->setShown(m_edition, m_chart->breakdown().query().scopes, m_chart->options()); });
    connect(m_presentation, &WindowPresentation::ended, this, [this](Scope scope) {
        if (view().chartScopes != QList{scope})
            goTo({scope});
    });
}

void MainWindow::connectDialogActions()
{
    connect(m_actions->goToPlace, &QAction::triggered, this, [this] { m_dialogs->goTo(m_tree->model()); });
    m_dialogs->connectActions(*m_actions);
    connect(m_status, &WindowStatus::checksWanted, m_dialogs, &WindowDialogs::showDataChecks);
    connect(m_dialogs, &WindowDialogs::scopeRequested, this, [this](Scope scope, int theme) { goTo({scope}, theme); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->findPlace, &QAction::triggered, this, [this] {
        m_layout->showTree();
        m_tree->focusFilter();
    });
    connect(m_actions->expandAll, &QAction::triggered, m_tree, &PlaceTreePane::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, m_tree, &PlaceTreePane::collapseAll);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_panes->walk(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_panes->walk(-1); });
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::appearanceChosen);
}

void MainWindow::connectGoActions()
{
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->forward, &QAction::triggered, this, &MainWindow::goForward);
    const auto *mouse = new MouseNavigation(this);
    connect(mouse, &MouseNavigation::back, m_actions->back, &QAction::trigger);
    connect(mouse, &MouseNavigation::forward, m_actions->forward, &QAction::trigger);
    connect(m_actions->up, &QAction::triggered, this, &MainWindow::goUp);
    connect(m_actions->world, &QAction::triggered, this, [this] { goTo({Scope::world()}); });
    connect(m_actions, &WindowActions::themeChosen, this, [this](int theme) {
        View next = view();
        next.theme = theme;
        visit(next);
    });
}

void MainWindow::connectSearch()
{
    connect(m_actions->search, &QAction::triggered, m_search, &SearchController::focusField);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { m_search->step(1); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { m_search->step(-1); });
    connect(m_search, &SearchController::chosen, this, &MainWindow::showHit);
    connect(m_search, &SearchController::cleared, m_detail, &DetailPane::clearHighlights);
}

void MainWindow::setEdition(const EditionPtr &edition, const QString &keptName)
{
    const QString shownId = m_edition ? m_edition->id(view().scopes.first()) : m_settings.firstScope();
    m_edition = edition;
    m_keptName = keptName;
    m_tree->setEdition(edition);
    m_tree->setThemeColumnsVisible(m_actions->themeColumns->isChecked());
    m_breadcrumb->setEdition(edition);
    m_chart->setEdition(edition);
    m_dialogs->setEdition(edition);
    m_menus->setEdition(edition);
    m_detail->setEdition(edition);
    m_search->setEdition(edition);
    m_status->setEdition(edition);
    // The same place in the other edition, where it has it.
    const auto shown = edition->find(shownId);
    m_history.clear(shown ? View::of({*shown}) : View());
    retranslate();
    display(view());
}

void MainWindow::goTo(const QList<Scope> &scopes, int theme)
{
    visit(View::of(scopes, theme));
}

void MainWindow::showChart(const BreakdownQuery &query)
{
    m_chart->setOptions(ChartOptions::from(query, m_chart->options()));
    m_settings.setChartOptions(m_chart->options());
    goTo(query.scopes);
}

void MainWindow::visit(const View &view)
{
    m_history.setScroll(m_detail->scrollPosition());
    m_history.visit(view);
    display(m_history.current());
}

void MainWindow::display(const View &view)
{
    m_tree->select(view.scopes);
    m_breadcrumb->setView(view);
    m_chart->setView(view);
    m_detail->setView(view);
    m_status->setScopes(view.scopes);
    m_menus->setShown(view.scopes);
    statusBar()->clearMessage();
    updateActions();
}

void MainWindow::showHit(const SearchHit &hit, const SearchMarks &marks)
{
    const bool frontMatter = hit.kind == SearchHit::Kind::Text && hit.scope == Scope::world() && hit.theme < 0;
    if (frontMatter) {
        AboutDialogs::showEdition(m_edition, this, marks, hit);
        return;
    }
    goTo({hit.scope}, hit.theme);
    m_layout->showTexts();
    m_detail->highlight(marks, hit);
}

void MainWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.setScroll(m_detail->scrollPosition());
    display(m_history.goBack());
    m_detail->setScrollPosition(m_history.scroll());
}

void MainWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.setScroll(m_detail->scrollPosition());
    display(m_history.goForward());
    m_detail->setScrollPosition(m_history.scroll());
}

void MainWindow::goUp()
{
    const QList<Scope> &now = view().scopes;
    if (const auto parent = now.size() > 1 ? Scope::world() : m_edition->parent(now.first()))
        goTo({*parent});
}

void MainWindow::updateActions()
{
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
    m_actions->up->setEnabled(view().scopes != QList{Scope::world()});
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_languages->retranslate();
    QStringList names;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        names.append(fullThemeName(*m_edition, theme));
    m_actions->setThemes(names);
    m_panes->setAccessibleName(tr("Tree, chart and texts"));
    m_status->retranslate();
    fillEditionMenus();
}

void MainWindow::translateAgain()
{
    if (!m_edition)
        return;
    statusBar()->clearMessage();
    retranslate();
    m_search->setEdition(m_edition); // places have other names now
}

void MainWindow::setAppearance(const QString &appearance)
{
    m_actions->setAppearance(appearance);
}

// The edition and the place of last time, and no other before them: each costs a third of the start.
void MainWindow::showFirstEdition()
{
    const QString name = m_settings.value(Settings::Key::LastEdition).toString();
    if (const EditionPtr kept = m_library->readKept(name))
        setEdition(kept, name);
    else
        setEdition(m_library->embedded());
}

void MainWindow::saveSettings()
{
    using Key = Settings::Key;
    m_layout->save();
    m_settings.setValue(Key::LastScope, m_edition->id(view().scopes.first()));
    m_settings.setValue(Key::LastEdition, m_keptName);
    m_settings.setChartOptions(m_chart->options());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_detail->isFinding())
        m_detail->closeFind();
    else if (event->key() == Qt::Key_Escape && m_search->isActive())
        m_search->clear();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool ours = event->source(); // a chart on its way out
    if (!ours && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    // A PDF may be a chart or the book.
    if (!ChartFile::isChart(path) || !m_exports->openChart(path))
        m_library->openDropped(path);
    event->acceptProposedAction();
}

void MainWindow::fillEditionMenus()
{
    m_library->fillEditionMenu(m_actions->editionMenu, m_keptName);
    m_library->fillRecentMenu(m_actions->recentMenu);
}
