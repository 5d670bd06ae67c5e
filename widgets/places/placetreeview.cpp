// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/placetreeview.h"

#include "models/itemmodels/placetreemodel.h"
#include "models/text/folding.h"
#include "widgets/common/focusring.h"
#include "widgets/common/headings.h"
#include "widgets/places/fundingbardelegate.h"
#include "widgets/places/wrappednamedelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

PlaceTreeView::PlaceTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"placeTree"_s);
    setItemDelegateForColumn(PlaceTreeModel::NameColumn, new WrappedNameDelegate(this));
    setItemDelegateForColumn(PlaceTreeModel::BarColumn, new FundingBarDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(false);
    setSortingEnabled(true);
    setAllColumnsShowFocus(true);
    setIndentation(16);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit headingMenuRequested(header()->viewport()->mapToGlobal(at)); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == PlaceTreeModel::NameColumn && !uniformRowHeights())
            doItemsLayout();
    });
    new FocusRing(this);
}

void PlaceTreeView::setThemeColumnsVisible(bool visible)
{
    for (int column = PlaceTreeModel::FirstThemeColumn; column < model()->columnCount(); ++column)
        setColumnHidden(column, !visible);
    fitAmounts();
}

void PlaceTreeView::resetColumns()
{
    const int unit = fontMetrics().horizontalAdvance(u'0');
    setColumnWidth(PlaceTreeModel::NameColumn, unit * 29);
    setColumnWidth(PlaceTreeModel::TotalColumn, unit * 12);
    setColumnWidth(PlaceTreeModel::BarColumn, unit * 10);
    for (int column = PlaceTreeModel::FirstThemeColumn; column < model()->columnCount(); ++column)
        setColumnWidth(column, unit * 10);
    fitAmounts();
}

// No amount is longer than the world's.
void PlaceTreeView::fitAmounts()
{
    const QModelIndex world = model()->index(0, 0);
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 8;
    for (int column = PlaceTreeModel::TotalColumn; column < model()->columnCount() && world.isValid(); ++column) {
        const int needed = fontMetrics().horizontalAdvance(world.siblingAtColumn(column).data().toString()) + margins;
        if (!isColumnHidden(column) && columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
    fitHeadings(*header());
    fitNames();
}

// Names take what the other columns leave, and wrap; beside theme columns they keep their width.
void PlaceTreeView::fitNames()
{
    constexpr int fewest = 15; // digits
    const bool themes = !isColumnHidden(model()->columnCount() - 1);
    if (themes || model()->columnCount() < PlaceTreeModel::FirstThemeColumn)
        return;
    const int others = columnWidth(PlaceTreeModel::TotalColumn) + columnWidth(PlaceTreeModel::BarColumn);
    const int least =
        qMax(fontMetrics().horizontalAdvance(u'0') * fewest, header()->sectionSizeHint(PlaceTreeModel::NameColumn));
    setColumnWidth(PlaceTreeModel::NameColumn, qMax(least, viewport()->width() - others));
}

void PlaceTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && model())
        fitNames();
}

int PlaceTreeView::wantedWidth() const
{
    return header()->length() + width() - viewport()->width() + verticalScrollBar()->sizeHint().width();
}

QModelIndexList PlaceTreeView::allRows() const
{
    QModelIndexList rows;
    const QModelIndex world = model()->index(0, 0);
    if (world.isValid())
        rows.append(world);
    for (int region = 0; region < model()->rowCount(world); ++region) {
        const QModelIndex parent = model()->index(region, 0, world);
        rows.append(parent);
        for (int place = 0; place < model()->rowCount(parent); ++place)
            rows.append(model()->index(place, 0, parent));
    }
    return rows;
}

void PlaceTreeView::keyboardSearch(const QString &search)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + search : search;
    const QString wanted = foldedForSearch(m_typed);
    const QModelIndexList rows = allRows();
    // A first letter leads to the next row, more letters may stay.
    const qsizetype from = rows.indexOf(currentIndex().siblingAtColumn(0)) + (goesOn ? 0 : 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QModelIndex &row = rows.at((qMax<qsizetype>(from, 0) + i) % rows.size());
        if (foldedForSearch(row.data().toString()).startsWith(wanted)) {
            expand(row.parent());
            setCurrentIndex(row);
            return;
        }
    }
}

void PlaceTreeView::mousePressEvent(QMouseEvent *event)
{
    emit pressBegins();
    if (event->button() != Qt::RightButton)
        QTreeView::mousePressEvent(event);
}

void PlaceTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        QTreeView::mouseReleaseEvent(event);
}

// By the keyboard for the current row, by the mouse for the one below it.
void PlaceTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (row.isValid())
        emit menuRequested(row, byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}
