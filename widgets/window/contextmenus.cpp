// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/contextmenus.h"

#include "models/words/displayname.h"
#include "widgets/chartpane/chartpane.h"
#include "widgets/common/buttontext.h"
#include "widgets/places/placetreepane.h"
#include "widgets/reading/detailpane.h"
#include "widgets/window/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

ContextMenus::ContextMenus(WindowActions *actions, PlaceTreePane *tree, ChartPane *chart, DetailPane *detail)
    : QObject(actions)
    , m_actions(actions)
    , m_tree(tree)
    , m_chart(chart)
{
    connect(tree, &PlaceTreePane::menuRequested, this, &ContextMenus::openForRow);
    connect(tree, &PlaceTreePane::headingMenuRequested, this, &ContextMenus::openForHeadings);
    connect(chart, &ChartPane::menuRequested, this,
            [this](const QList<Scope> &scopes, int, const QString &words, const QPoint &at) {
                openForChart(scopes, words, at);
            });
    connect(detail, &DetailPane::menuFilled, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addActions({m_actions->exportProfile, m_actions->print});
    });
}

QMenu *ContextMenus::add(QWidget *pane, const QString &objectName) const
{
    auto *menu = new QMenu(pane);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ContextMenus::addPlaces(QMenu *menu, const QList<Scope> &scopes)
{
    if (scopes.size() != 1)
        return;
    const QString name = menuText(distinctName(*m_edition, scopes.first()));
    //: %1 is a region or place
    QAction *open = menu->addAction(tr("&Open %1").arg(name), this, [this, scopes] { emit goToRequested(scopes); });
    open->setObjectName(u"openScope"_s);
    const bool shown = m_shown.contains(scopes.first());
    //: puts a region or place beside what is looked at
    QAction *compare = menu->addAction(tr("Co&mpare with what is shown"), this,
                                       [this, scopes] { emit goToRequested(m_shown + scopes); });
    compare->setObjectName(u"compareScope"_s);
    compare->setEnabled(!shown);
    if (shown && m_shown.size() > 1) {
        QAction *remove = menu->addAction(tr("Ta&ke out of the comparison"), this, [this, scopes] {
            QList<Scope> left = m_shown;
            left.removeAll(scopes.first());
            emit goToRequested(left);
        });
        remove->setObjectName(u"removeScope"_s);
    }
    menu->addSeparator();
}

void ContextMenus::openForRow(Scope row, const QPoint &at)
{
    QMenu *menu = add(m_tree, u"treeMenu"_s);
    addPlaces(menu, {row});
    const auto count = static_cast<int>(m_shown.contains(row) ? m_shown.size() : 1);
    menu->addAction(tr("Co&py %n row(s)", nullptr, count), m_tree, [this, row] { m_tree->copy(row); })
        ->setObjectName(u"copyRows"_s);
    menu->addSeparator();
    menu->addActions({m_actions->themeColumns, m_actions->expandAll, m_actions->collapseAll});
    menu->popup(at);
}

void ContextMenus::openForHeadings(const QPoint &at)
{
    QMenu *menu = add(m_tree, u"headingMenu"_s);
    menu->addAction(tr("Order of the &book"), m_tree, &PlaceTreePane::sortAsInBook)->setObjectName(u"bookOrder"_s);
    menu->addSeparator();
    menu->addActions({m_actions->themeColumns, m_actions->resetLayout});
    menu->popup(at);
}

void ContextMenus::addBars(QMenu *menu, const QList<Scope> &scopes)
{
    ChartOptions options = m_chart->options();
    const bool isBar = scopes.size() == 1 && m_chart->breakdown().query().bars == BreakdownQuery::Bars::Places;
    if (isBar) {
        const QString id = m_edition->id(scopes.first());
        QAction *hide = menu->addAction(tr("Hide this bar"), this, [this, options, id]() mutable {
            options.hidden.append(id);
            m_chart->changeOptions(options);
        });
        hide->setObjectName(u"hideBar"_s);
        hide->setEnabled(m_chart->breakdown().rowCount() > 1);
        //: greys the other bars of the chart
        QAction *highlight = menu->addAction(tr("Highlight this bar"), this, [this, options, id](bool on) mutable {
            options.content.emphasised.removeAll(id);
            if (on)
                options.content.emphasised.append(id);
            m_chart->changeOptions(options);
        });
        highlight->setObjectName(u"highlightBar"_s);
        highlight->setCheckable(true);
        highlight->setChecked(options.content.emphasised.contains(id));
    }
    if (!options.hidden.isEmpty()) {
        QAction *show = menu->addAction(tr("Show all bars"), this, [this, options]() mutable {
            options.hidden.clear();
            m_chart->changeOptions(options);
        });
        show->setObjectName(u"showAllBars"_s);
    }
    if (isBar || !options.hidden.isEmpty())
        menu->addSeparator();
}

void ContextMenus::openForChart(const QList<Scope> &scopes, const QString &words, const QPoint &at)
{
    QMenu *menu = add(m_chart, u"chartContextMenu"_s);
    addPlaces(menu, scopes);
    addBars(menu, scopes);
    if (!words.isEmpty()) {
        QAction *figure =
            menu->addAction(tr("Copy &figure"), this, [words] { QGuiApplication::clipboard()->setText(words); });
        figure->setObjectName(u"copyFigure"_s);
    }
    menu->addActions({m_actions->copyChart, m_actions->copyTable});
    menu->addSeparator();
    menu->addActions({m_actions->exportChart, m_actions->exportTable, m_actions->present});
    menu->popup(at);
}
