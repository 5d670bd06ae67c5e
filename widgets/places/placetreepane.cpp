// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places/placetreepane.h"

#include "models/itemmodels/placefilterproxymodel.h"
#include "models/itemmodels/placetreemodel.h"
#include "models/words/displayname.h"
#include "widgets/common/accessiblenames.h"
#include "widgets/common/headings.h"
#include "widgets/common/languagefollower.h"
#include "widgets/common/rowcopy.h"
#include "widgets/common/shortcutpriority.h"
#include "widgets/places/placetreeview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Measuring the wrapped name of every row, or opening all of them, costs too much beyond this.
constexpr qsizetype mostWrappedPlaces = 2000;
} // namespace

PlaceTreePane::PlaceTreePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlaceTreeModel(this))
    , m_proxy(new PlaceFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new PlaceTreeView(this))
    , m_empty(new QLabel(m_view))
{
    m_proxy->setSourceModel(m_model);
    setUpFilter();
    setUpView();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    setMargins();
    followLanguage(this, [this] { retranslate(); });
}

// None towards the chart.
void PlaceTreePane::setMargins()
{
    constexpr int margin = 8;
    layout()->setContentsMargins(isRightToLeft() ? 0 : margin, margin, isRightToLeft() ? margin : 0, margin);
}

void PlaceTreePane::setUpFilter()
{
    m_filter->setObjectName(u"placeFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    new ShortcutPriority(m_filter);
    setFocusProxy(m_view);
    connect(m_filter, &QLineEdit::textChanged, this, &PlaceTreePane::applyFilter);
}

void PlaceTreePane::setUpView()
{
    m_view->setModel(m_proxy);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlaceTreePane::reportSelection);
    connect(m_view, &QTreeView::clicked, this, &PlaceTreePane::openAgain);
    connect(m_view, &QTreeView::activated, this, &PlaceTreePane::openAgain);
    connect(m_view, &PlaceTreeView::pressBegins, this, [this] { m_reported = false; });
    connect(m_view, &PlaceTreeView::menuRequested, this, [this](const QModelIndex &row, const QPoint &at) {
        emit menuRequested(row.data(PlaceTreeModel::ScopeRole).value<Scope>(), at);
    });
    connect(m_view, &PlaceTreeView::headingMenuRequested, this, &PlaceTreePane::headingMenuRequested);

    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->hide();
}

void PlaceTreePane::setEdition(const EditionPtr &edition)
{
    const QScopedValueRollback selecting(m_selecting, true);
    m_filter->clear();
    m_selected.clear();
    m_view->setUniformRowHeights(edition->places().size() > mostWrappedPlaces);
    m_model->setEdition(edition);
    m_view->expand(m_proxy->index(0, 0));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, column >= PlaceTreeModel::FirstThemeColumn);
    resetLayout();
    updateEmptyState();
}

void PlaceTreePane::sortAsInBook()
{
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy->sort(-1);
}

void PlaceTreePane::resetLayout()
{
    sortAsInBook();
    m_view->resetColumns();
}

void PlaceTreePane::setThemeColumnsVisible(bool visible)
{
    m_view->setThemeColumnsVisible(visible);
}

int PlaceTreePane::wantedWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_view->wantedWidth() + margins.left() + margins.right();
}

void PlaceTreePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PlaceTreePane::expandAll()
{
    m_view->expandAll();
}

void PlaceTreePane::collapseAll()
{
    m_view->collapseAll();
    m_view->expand(m_proxy->index(0, 0));
}

void PlaceTreePane::copy(std::optional<Scope> row) const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (row && !m_selected.contains(*row))
        rows = {m_proxy->mapFromSource(m_model->indexOf(*row))};
    if (rows.isEmpty())
        return;
    const auto place = [this](const QModelIndex &index) { return m_view->visualRect(index).top(); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const QModelIndex &a, const QModelIndex &b) { return place(a) < place(b); });
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != PlaceTreeModel::BarColumn && !m_view->isColumnHidden(column))
            columns.append(column);
    }
    // Plain digits, which every spreadsheet takes for a number.
    const auto text = [this](const QModelIndex &cell) {
        if (cell.column() == PlaceTreeModel::NameColumn)
            return distinctName(*m_model->edition(), cell.data(PlaceTreeModel::ScopeRole).value<Scope>());
        const QVariant amount = cell.data(PlaceTreeModel::AmountRole);
        return amount.isValid() ? QString::number(amount.toLongLong()) : cell.data().toString();
    };
    QGuiApplication::clipboard()->setMimeData(RowCopy::data(rows, columns, text));
}

void PlaceTreePane::selectAll()
{
    m_view->selectAll();
}

QWidget *PlaceTreePane::focusTarget() const
{
    return m_view;
}

QByteArray PlaceTreePane::saveState() const
{
    return m_view->header()->saveState();
}

void PlaceTreePane::restoreState(const QByteArray &state)
{
    m_view->header()->restoreState(state);
    m_view->header()->setStretchLastSection(false); // as older versions had it
}

void PlaceTreePane::select(const QList<Scope> &scopes)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const auto hidden = [this](Scope scope) { return !m_proxy->mapFromSource(m_model->indexOf(scope)).isValid(); };
    // What was chosen in the filtered tree itself leaves the filter alone: others may be compared with it.
    if (scopes != m_selected && std::any_of(scopes.cbegin(), scopes.cend(), hidden))
        m_filter->clear();
    m_reported = false;
    selectInView(scopes);
}

void PlaceTreePane::selectInView(const QList<Scope> &scopes)
{
    m_selected = scopes;
    QItemSelection selection;
    for (const Scope scope : scopes) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(scope));
        if (!index.isValid())
            continue; // filtered
        m_view->expand(index.parent());
        selection.select(index, index.siblingAtColumn(m_proxy->columnCount() - 1));
    }
    const QModelIndex current =
        scopes.isEmpty() ? QModelIndex() : m_proxy->mapFromSource(m_model->indexOf(scopes.first()));
    if (current.isValid()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void PlaceTreePane::reportSelection()
{
    if (m_selecting)
        return;
    QList<Scope> scopes;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        scopes.append(index.data(PlaceTreeModel::ScopeRole).value<Scope>());
    if (scopes.isEmpty())
        return;
    // Ctrl adds to what is selected, also to what the filter hides.
    if (m_proxy->isFiltering() && QGuiApplication::keyboardModifiers() & Qt::ControlModifier) {
        for (qsizetype i = m_selected.size() - 1; i >= 0; --i) {
            if (!m_proxy->mapFromSource(m_model->indexOf(m_selected.at(i))).isValid())
                scopes.prepend(m_selected.at(i));
        }
    }
    m_selected = scopes;
    m_reported = true;
    emit selected(scopes);
}

// The row is selected already, but the chart may be on what it is part of.
void PlaceTreePane::openAgain()
{
    if (!m_reported && QGuiApplication::keyboardModifiers() == Qt::NoModifier && !m_selected.isEmpty())
        emit selected(m_selected);
    m_reported = false;
}

void PlaceTreePane::applyFilter(const QString &text)
{
    const bool before = m_proxy->isFiltering();
    if (!before)
        m_expandedBeforeFilter = expandedIds();
    {
        // Rows that a filter hides are deselected; what the reader looks at must not change under the typing.
        const QScopedValueRollback selecting(m_selecting, true);
        m_proxy->setFilterText(text);
        if (m_view->selectionModel()->selectedRows().size() != m_selected.size())
            selectInView(m_selected);
    }
    m_view->expand(m_proxy->index(0, 0));
    if (m_proxy->isFiltering() && m_proxy->placeCount() <= mostWrappedPlaces)
        m_view->expandAll();
    else if (before && !m_proxy->isFiltering())
        restoreExpansion();
    updateEmptyState();
}

QSet<QString> PlaceTreePane::expandedIds() const
{
    QSet<QString> ids;
    const QModelIndex world = m_proxy->index(0, 0);
    for (int row = 0; row < m_proxy->rowCount(world); ++row) {
        const QModelIndex region = m_proxy->index(row, 0, world);
        if (m_view->isExpanded(region))
            ids.insert(region.data(PlaceTreeModel::IdRole).toString());
    }
    return ids;
}

void PlaceTreePane::restoreExpansion()
{
    const QModelIndex world = m_proxy->index(0, 0);
    const QModelIndex current = m_view->currentIndex();
    for (int row = 0; row < m_proxy->rowCount(world); ++row) {
        const QModelIndex region = m_proxy->index(row, 0, world);
        const bool expanded = m_expandedBeforeFilter.contains(region.data(PlaceTreeModel::IdRole).toString());
        m_view->setExpanded(region, expanded || current.parent() == region);
    }
    m_view->scrollTo(m_view->currentIndex());
}

void PlaceTreePane::updateEmptyState()
{
    const bool empty = m_proxy->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty)
        return;
    //: %1 is what was typed into the filter line
    m_empty->setText(tr("No region or place matches “%1”.\nPress Esc to clear the filter.").arg(m_filter->text()));
    m_empty->setGeometry(m_view->viewport()->rect().adjusted(12, m_view->header()->height(), -12, 0));
}

bool PlaceTreePane::filterKeys(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex world = m_proxy->index(0, 0);
    QModelIndex first = m_proxy->index(0, 0, world);
    if (m_proxy->isFiltering() && m_proxy->hasChildren(first))
        first = m_proxy->index(0, 0, first);
    if (m_proxy->isFiltering() && first.isValid())
        m_view->setCurrentIndex(first);
    return true;
}

bool PlaceTreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter)
        return filterKeys(*key);
    if (key->key() == Qt::Key_Escape && m_proxy->isFiltering()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceTreePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void PlaceTreePane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter regions and places"));
    m_filter->setAccessibleName(tr("Filter regions and places"));
    AccessibleNames::nameButtons(m_filter);
    m_filter->setToolTip(tr("Name, other name or ISO code; accents and case do not matter"));
    m_view->setAccessibleName(tr("Regions and places"));
    const QPersistentModelIndex top = m_view->indexAt(QPoint(0, 0));
    const int scrolled = m_view->verticalScrollBar()->value();
    m_proxy->setCollationLocale(QLocale());
    m_model->retranslate();
    fitHeadings(*m_view->header());
    // Sorted by name, the rows have another order now.
    if (m_proxy->sortColumn() == PlaceTreeModel::NameColumn && top.isValid())
        m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    else
        m_view->verticalScrollBar()->setValue(scrolled);
    updateEmptyState();
}
