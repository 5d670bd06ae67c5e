// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpane/chartpane.h"

#include "models/figures/chartdescription.h"
#include "models/words/displayname.h"
#include "widgets/chartpane/chartdraghandle.h"
#include "widgets/chartpane/chartview.h"
#include "widgets/common/buttontext.h"
#include "widgets/common/keytip.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/rovingfocus.h"
#include "widgets/look/tintedicon.h"

#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ChartView(this))
    , m_dragHandle(new ChartDragHandle(m_view))
    , m_sortMenu(new QMenu(this))
    , m_sortButton(new QToolButton(this))
    , m_description(new QLabel(this))
{
    m_view->setObjectName(u"chart"_s);
    setUpActions();
    setUpToolBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_view, 1);
    m_description->setObjectName(u"chartDescription"_s);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_description->setWordWrap(true);
    m_description->setBackgroundRole(QPalette::Base);
    m_description->setAutoFillBackground(true);
    m_description->setMargin(fontMetrics().height());
    layout->addWidget(m_description);
    connect(m_view, &ChartView::picked, this, &ChartPane::pick);
    connect(m_view, &ChartView::opened, this, &ChartPane::open);
    connect(m_view, &ChartView::menuRequested, this, &ChartPane::requestMenu);
    connect(m_view, &ChartView::announced, this, &ChartPane::announced);
    connect(m_dragHandle, &QToolButton::clicked, this, &ChartPane::copyRequested);
    followLanguage(this, [this] {
        retranslate();
        refresh();
    });
}

QAction *ChartPane::addChoice(QActionGroup *group, const QString &name, const QString &icon)
{
    auto *action = new QAction(tintedIcon(icon), QString(), this);
    action->setObjectName(name);
    action->setCheckable(true);
    keepKeyInTip(action);
    if (group)
        group->addAction(action);
    return action;
}

void ChartPane::setUpActions()
{
    auto *bars = new QActionGroup(this);
    m_barsPlaces = addChoice(bars, u"actionBarsPlaces"_s, u"bars-places"_s);
    m_barsThemes = addChoice(bars, u"actionBarsThemes"_s, u"bars-themes"_s);
    auto *measures = new QActionGroup(this);
    m_amounts = addChoice(measures, u"actionAmounts"_s, u"measure-amount"_s);
    m_shares = addChoice(measures, u"actionShares"_s, u"measure-share"_s);
    m_values = addChoice(nullptr, u"actionValues"_s, u"values"_s);
    m_magnify = addChoice(nullptr, u"actionMagnify"_s, {});
    m_switches = {{m_values, &ChartContent::values}, {m_magnify, &ChartContent::magnify}};
    m_describe = addChoice(nullptr, u"actionChartDescription"_s, {});
    // Not Alt and a letter: menus answer to those, and a key that two answer to does nothing.
    m_barsPlaces->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_barsThemes->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_amounts->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_shares->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_values->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_magnify->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_describe->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_sorts = new QActionGroup(this);
    m_tops = new QActionGroup(this);
    m_allPlaces = addChoice(nullptr, u"actionAllPlaces"_s, {});

    connect(bars, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChartOptions options = m_options;
        auto &choice = ChartOptions::isPlace(m_shown.chartScopes) ? options.barsOfPlace : options.barsOfGroup;
        choice = action == m_barsPlaces ? BreakdownQuery::Bars::Places : BreakdownQuery::Bars::Themes;
        changeOptions(options);
    });
    connect(measures, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChartOptions options = m_options;
        options.measure = action == m_amounts ? BreakdownQuery::Measure::Amount : BreakdownQuery::Measure::Share;
        changeOptions(options);
    });
    for (const auto &[action, value] : m_switches) {
        connect(action, &QAction::triggered, this, [this, value = value](bool checked) {
            ChartOptions options = m_options;
            options.content.*value = checked;
            changeOptions(options);
        });
    }
    connect(m_describe, &QAction::triggered, this, [this](bool checked) {
        ChartOptions options = m_options;
        options.description = checked;
        changeOptions(options);
    });
    connect(m_tops, &QActionGroup::triggered, this, [this](const QAction *action) {
        ChartOptions options = m_options;
        options.top = action->data().toInt();
        changeOptions(options);
    });
    connect(m_allPlaces, &QAction::triggered, this, [this](bool on) {
        ChartOptions options = m_options;
        options.allPlaces = on;
        changeOptions(options);
    });
    connect(m_sorts, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QList<QVariant> choice = action->data().toList();
        ChartOptions options = m_options;
        options.sort = static_cast<BreakdownQuery::Sort>(choice.first().toInt());
        options.sortTheme = choice.last().toInt();
        changeOptions(options);
    });
}

void ChartPane::setUpToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(u"chartToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({m_barsPlaces, m_barsThemes});
    bar->addSeparator();
    bar->addActions({m_amounts, m_shares});
    bar->addSeparator();
    m_sortButton->setObjectName(u"sortButton"_s);
    m_sortButton->setIcon(tintedIcon(u"sort"_s));
    m_sortButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setMenu(m_sortMenu);
    bar->addWidget(m_sortButton);
    bar->addAction(m_values);
    new RovingFocus(bar);
    setTabOrder(bar->widgetForAction(m_barsPlaces), m_view); // as they stand
    m_toolBar = bar;
}

void ChartPane::addActionsTo(QMenu *menu) const
{
    menu->addActions({m_barsPlaces, m_barsThemes});
    menu->addSeparator();
    menu->addActions({m_amounts, m_shares});
    menu->addSeparator();
    menu->addMenu(m_sortMenu);
    menu->addActions({m_values, m_magnify, m_describe});
}

void ChartPane::fillSortMenu()
{
    using Sort = BreakdownQuery::Sort;
    m_sortMenu->clear();
    qDeleteAll(m_sorts->actions());
    const auto add = [this](const QString &text, Sort sort, int theme) {
        QAction *action = m_sortMenu->addAction(text);
        action->setCheckable(true);
        action->setData(QVariantList{static_cast<int>(sort), theme});
        m_sorts->addAction(action);
    };
    add(tr("&Book order"), Sort::Book, 0);
    //: an order of bars: by their amounts
    add(tr("&Total"), Sort::Total, 0);
    //: an order of bars: by the alphabet
    add(tr("&Name"), Sort::Name, 0);
    m_sortMenu->addSeparator();
    if (m_edition) {
        for (int theme = 0; theme < m_edition->themes().size(); ++theme)
            add(fullThemeName(*m_edition, theme), Sort::Theme, theme);
    }
    m_sortMenu->addSeparator();
    fillTops();
    m_sortMenu->addAction(m_allPlaces);
}

// How many bars there are.
void ChartPane::fillTops()
{
    qDeleteAll(m_tops->actions());
    for (const int top : {0, 10, 20}) {
        //: how many bars a chart has
        QAction *action = m_sortMenu->addAction(top == 0 ? tr("&All bars") : tr("The %n largest", nullptr, top));
        action->setCheckable(true);
        action->setData(top);
        m_tops->addAction(action);
    }
}

void ChartPane::retranslate()
{
    const auto set = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setIconText(buttonText(text));
        action->setStatusTip(tip);
    };
    set(m_barsPlaces, tr("&Places"), tr("A bar for each region or place, with themes stacked in it"));
    set(m_barsThemes, tr("T&hemes"), tr("A bar for each theme, with regions or places stacked in it"));
    set(m_amounts, tr("&Amounts"), tr("Bars as long as their amounts in US dollars"));
    set(m_shares, tr("&Shares"), tr("Every bar full, divided by its shares"));
    set(m_values, tr("&Values"), tr("Write the amounts or shares on the bars"));
    set(m_magnify, tr("&Magnify small bars"), tr("Draw small bars once more, larger, in frames beside them"));
    m_allPlaces->setText(tr("&Places of all regions"));
    m_allPlaces->setStatusTip(tr("A bar for each place of the world, whatever its region"));
    set(m_describe, tr("&Description"), tr("Say in one sentence below the chart what it shows"));
    //: a menu of orders of the bars
    m_sortMenu->setTitle(tr("S&ort"));
    //: a button that opens the orders of the bars
    m_sortButton->setText(tr("Sort"));
    m_sortButton->setToolTip(tr("Order of the bars"));
    m_toolBar->setAccessibleName(tr("Chart tools"));
    //: for screen readers: the chart itself
    m_view->setAccessibleName(tr("Chart"));
    m_dragHandle->retranslate();
    fillSortMenu();
    updateActions();
}

void ChartPane::setEdition(const EditionPtr &edition)
{
    m_shown = {};
    m_edition = edition;
    fillSortMenu();
    refresh();
}

void ChartPane::setOptions(const ChartOptions &options)
{
    m_options = options;
    refresh();
}

void ChartPane::changeOptions(const ChartOptions &options)
{
    setOptions(options);
    emit optionsChanged();
}

void ChartPane::setView(const View &view)
{
    const bool sameChart = view.chartScopes == m_shown.chartScopes;
    m_shown = view;
    if (!sameChart)
        refresh();
    const ChartScene::Mark mark = markOf(view);
    m_view->chart()->setSelectedMark(mark);
    m_view->ensureVisible(mark);
}

const Breakdown &ChartPane::breakdown() const
{
    return m_view->chart()->breakdown();
}

void ChartPane::refresh()
{
    if (m_edition && m_options.sortTheme >= m_edition->themes().size())
        m_options.sortTheme = 0;
    m_view->chart()->setBreakdown(Breakdown(m_edition, m_options.query(m_shown.chartScopes)));
    if (!m_edition)
        return;
    m_view->setContent(m_options.content);
    m_view->outdate();
    updateDescription();
    layout()->activate(); // or the chart would be laid out again for the room that the description leaves
    m_view->refresh();
    m_view->chart()->setSelectedMark(markOf(m_shown));
    updateActions();
    emit queryChanged();
}

void ChartPane::updateActions()
{
    const BreakdownQuery query = m_options.query(m_shown.chartScopes);
    m_barsPlaces->setChecked(query.bars == BreakdownQuery::Bars::Places);
    m_barsThemes->setChecked(query.bars == BreakdownQuery::Bars::Themes);
    m_amounts->setChecked(query.measure == BreakdownQuery::Measure::Amount);
    m_shares->setChecked(query.measure == BreakdownQuery::Measure::Share);
    for (const auto &[action, value] : m_switches)
        action->setChecked(m_options.content.*value);
    m_describe->setChecked(m_options.description);
    const bool places = query.bars == BreakdownQuery::Bars::Places;
    for (QAction *action : m_sorts->actions()) {
        const QList<QVariant> choice = action->data().toList();
        const auto sort = static_cast<BreakdownQuery::Sort>(choice.first().toInt());
        const bool theme = sort == BreakdownQuery::Sort::Theme;
        action->setChecked(sort == m_options.sort && (!theme || choice.last().toInt() == m_options.sortTheme));
        action->setEnabled(places || !theme);
    }
    for (QAction *action : m_tops->actions()) {
        action->setChecked(action->data().toInt() == m_options.top);
        action->setEnabled(places);
    }
    if (const QAction *order = m_sorts->checkedAction())
        m_sortButton->setAccessibleDescription(buttonText(order->text()));
    m_allPlaces->setChecked(m_options.allPlaces);
    m_allPlaces->setEnabled(m_shown.chartScopes == QList{Scope::world()});
}

void ChartPane::updateDescription()
{
    const QString sentence = ChartDescription::sentence(breakdown());
    m_view->setAccessibleDescription(sentence);
    m_description->setText(sentence);
    m_description->setVisible(m_options.description && !sentence.isEmpty());
}

QList<Scope> ChartPane::scopesOf(ChartScene::Mark mark) const
{
    const Breakdown::Entry &row = breakdown().row(mark.row);
    if (!row.isTheme())
        return row.scopes;
    if (mark.stack >= 0)
        return breakdown().stack(mark.stack).scopes;
    return {};
}

int ChartPane::themeOf(ChartScene::Mark mark) const
{
    const Breakdown::Entry &row = breakdown().row(mark.row);
    if (row.isTheme())
        return row.theme;
    return mark.stack >= 0 ? breakdown().stack(mark.stack).theme : -1;
}

void ChartPane::pick(ChartScene::Mark mark)
{
    const QList<Scope> scopes = scopesOf(mark);
    emit picked(scopes.isEmpty() ? m_shown.chartScopes : scopes, themeOf(mark));
}

void ChartPane::open(ChartScene::Mark mark)
{
    const QList<Scope> scopes = scopesOf(mark);
    if (scopes.size() == 1)
        emit opened(scopes.first());
}

void ChartPane::requestMenu(ChartScene::Mark mark, const QPoint &at)
{
    if (mark.row < 0)
        emit menuRequested({}, -1, {}, at);
    else
        emit menuRequested(scopesOf(mark), themeOf(mark), m_view->chart()->describe(mark).simplified(), at);
}

void ChartPane::setDragSource(const std::function<QMimeData *()> &source)
{
    m_dragHandle->setSource(source);
}

QString ChartPane::currentWords() const
{
    const ChartScene::Mark walked = m_view->walkedMark();
    return m_view->chart()->describe(walked.row >= 0 ? walked : m_view->chart()->selectedMark()).simplified();
}

QWidget *ChartPane::focusTarget() const
{
    return m_view;
}

ChartScene::Mark ChartPane::markOf(const View &view) const
{
    const Breakdown &shown = breakdown();
    ChartScene::Mark mark;
    for (int row = 0; row < shown.rowCount(); ++row) {
        const Breakdown::Entry &entry = shown.row(row);
        const bool themeRow = entry.isTheme() && entry.theme == view.theme;
        const bool scopeRow = !entry.isTheme() && view.scopes.size() == 1 && entry.scopes == view.scopes;
        if (themeRow || scopeRow)
            mark.row = row;
    }
    for (int stack = 0; mark.row >= 0 && stack < shown.stackCount(); ++stack) {
        const Breakdown::Entry &entry = shown.stack(stack);
        if (entry.isTheme() ? entry.theme == view.theme : entry.scopes == view.scopes)
            mark.stack = stack;
    }
    return mark;
}
