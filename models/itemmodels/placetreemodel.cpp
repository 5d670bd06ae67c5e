// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placetreemodel.h"

#include "models/text/folding.h"
#include "models/text/textdirection.h"
#include "models/text/tooltiptext.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"
#include "models/words/placenames.h"

namespace
{

// What internalId() holds: 0 for the world, 1 for a region, and 2 + the region for a place.
constexpr quintptr worldId = 0;
constexpr quintptr regionId = 1;
constexpr quintptr firstPlaceId = 2;

QVariant amountOrInvalid(const FundingSum &sum)
{
    const Funding value = sum.value();
    return value ? QVariant(qlonglong(*value)) : QVariant();
}

QString filterKey(const Edition &edition, Scope scope)
{
    const PlaceNames names = PlaceNames::of(edition, scope);
    return foldedForSearch((names.own + QStringList{QString()} + names.others).join(u'\n'));
}

} // namespace

PlaceTreeModel::PlaceTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PlaceTreeModel::setEdition(EditionPtr edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_rowOfPlace.clear();
    if (m_edition) {
        m_rowOfPlace.resize(m_edition->places().size());
        for (int region = 0; region < m_edition->regions().size(); ++region) {
            int row = 0;
            for (const int place : m_edition->placesOf(region))
                m_rowOfPlace[place] = row++;
        }
    }
    buildFilterKeys();
    endResetModel();
}

void PlaceTreeModel::readAgain()
{
    beginResetModel();
    endResetModel();
}

void PlaceTreeModel::retranslate()
{
    if (!m_edition)
        return;
    buildFilterKeys();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    const QModelIndex world = index(0, 0);
    emit dataChanged(world, world.siblingAtColumn(columnCount() - 1));
    for (int region = 0; region < rowCount(world); ++region) {
        const QModelIndex parent = index(region, 0, world);
        emit dataChanged(parent, parent.siblingAtColumn(columnCount() - 1));
        const int rows = rowCount(parent);
        if (rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    }
}

void PlaceTreeModel::buildFilterKeys()
{
    m_regionKeys.clear();
    m_placeKeys.clear();
    if (!m_edition)
        return;
    for (int region = 0; region < m_edition->regions().size(); ++region)
        m_regionKeys.append(filterKey(*m_edition, Scope::region(region)));
    for (int place = 0; place < m_edition->places().size(); ++place)
        m_placeKeys.append(filterKey(*m_edition, Scope::place(place)));
}

// A line for each theme, for a bar whose segments cannot be read.
QString PlaceTreeModel::shares(Scope scope) const
{
    QStringList lines;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme) {
        const FundingSum part = m_edition->total(scope, theme);
        const QString share = AmountText::shareOf(part, m_edition->total(scope));
        const QString name = shortThemeName(*m_edition, theme);
        const QString amount = AmountText::exactWithUnit(part.value());
        if (share.isEmpty())
            //: %1 is a theme, %2 an amount
            lines.append(tr("%1: %2").arg(name, amount));
        else
            //: %1 is a theme, %2 an amount, %3 its share in per cent
            lines.append(tr("%1: %2 (%3)").arg(name, amount, share));
    }
    return lines.join(u'\n');
}

QModelIndex PlaceTreeModel::indexOf(Scope scope, int column) const
{
    if (!m_edition)
        return {};
    switch (scope.kind) {
    case Scope::Kind::World:
        return createIndex(0, column, worldId);
    case Scope::Kind::Region:
        return createIndex(scope.index, column, regionId);
    case Scope::Kind::Place:
        return createIndex(m_rowOfPlace.at(scope.index), column,
                           firstPlaceId + static_cast<quintptr>(m_edition->places().at(scope.index).region));
    }
    Q_UNREACHABLE();
}

Scope PlaceTreeModel::scopeAt(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    if (!index.isValid() || id == worldId)
        return Scope::world();
    if (id == regionId)
        return Scope::region(index.row());
    return Scope::place(m_edition->placesOf(static_cast<int>(id - firstPlaceId)).at(index.row()));
}

QModelIndex PlaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, worldId);
    if (parent.internalId() == worldId)
        return createIndex(row, column, regionId);
    return createIndex(row, column, firstPlaceId + static_cast<quintptr>(parent.row()));
}

QModelIndex PlaceTreeModel::parent(const QModelIndex &child) const
{
    const quintptr id = child.internalId();
    if (!child.isValid() || id == worldId)
        return {};
    if (id == regionId)
        return createIndex(0, 0, worldId);
    return createIndex(static_cast<int>(id - firstPlaceId), 0, regionId);
}

int PlaceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_edition || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return 1;
    if (parent.internalId() == worldId)
        return static_cast<int>(m_edition->regions().size());
    if (parent.internalId() == regionId)
        return static_cast<int>(m_edition->placesOf(parent.row()).size());
    return 0;
}

int PlaceTreeModel::columnCount(const QModelIndex &) const
{
    return FirstThemeColumn + (m_edition ? static_cast<int>(m_edition->themes().size()) : 0);
}

FundingSum PlaceTreeModel::sum(Scope scope, int column) const
{
    return m_edition->total(scope, column < FirstThemeColumn ? -1 : column - FirstThemeColumn);
}

QVariant PlaceTreeModel::textAt(Scope scope, int column) const
{
    if (column == NameColumn)
        return displayName(*m_edition, scope);
    if (column == BarColumn)
        return {};
    return AmountText::exact(sum(scope, column).value());
}

QVariant PlaceTreeModel::sortValue(Scope scope, int column) const
{
    if (column == NameColumn)
        return displayName(*m_edition, scope);
    return qlonglong(sum(scope, column).value().value_or(-1));
}

QVariant PlaceTreeModel::amountsByTheme(Scope scope) const
{
    QVariantList amounts;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        amounts.append(amountOrInvalid(m_edition->total(scope, theme)));
    return amounts;
}

QVariant PlaceTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Scope scope = scopeAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(scope, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == NameColumn  ? Qt::AlignLeading | Qt::AlignVCenter
                                   : column == BarColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                         : TextDirection::numbers);
    case Qt::ToolTipRole:
        if (column == BarColumn)
            return toolTipText(shares(scope));
        return column == NameColumn ? toolTipText(displayName(*m_edition, scope, NameLength::Whole)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == BarColumn ? AmountText::exactWithUnit(sum(scope, column).value()) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return column == BarColumn ? shares(scope).replace(u'\n', QLatin1String(", ")) : QVariant();
    case ScopeRole:
        return QVariant::fromValue(scope);
    case IdRole:
        return m_edition->id(scope);
    case AmountRole:
        return column == NameColumn ? QVariant() : amountOrInvalid(sum(scope, column));
    case SortRole:
        return sortValue(scope, column);
    case AmountsByThemeRole:
        return amountsByTheme(scope);
    case FilterKeyRole:
        switch (scope.kind) {
        case Scope::Kind::World:
            return QString(); // no filter text means the world
        case Scope::Kind::Region:
            return m_regionKeys.at(scope.index);
        case Scope::Kind::Place:
            return m_placeKeys.at(scope.index);
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant PlaceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::InitialSortOrderRole) // the largest amounts first: that is what one looks for
        return static_cast<int>(section == NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(section == BarColumn ? Qt::AlignTrailing | Qt::AlignVCenter
                                                        : TextDirection::numbers);
    const int theme = section - FirstThemeColumn;
    if (role == Qt::ToolTipRole && theme >= 0)
        return toolTipText(displayName(m_edition->themes().at(theme).title, NameLength::Whole));
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Region or place");
    if (section == TotalColumn)
        return tr("Total, US$");
    if (section == BarColumn)
        return tr("By theme");
    return shortThemeName(*m_edition, theme);
}
