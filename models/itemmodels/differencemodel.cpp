// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/differencemodel.h"

#include "models/text/textdirection.h"
#include "models/words/amounttext.h"
#include "models/words/displayname.h"

namespace
{

QVariant alignmentOfDifferences(int column)
{
    return QVariant::fromValue(column < DifferenceModel::PrintedColumn ? Qt::AlignLeading | Qt::AlignVCenter
                                                                       : TextDirection::numbers);
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DifferenceModel::setEdition(EditionPtr edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_differences = m_edition ? differences(*m_edition) : QList<Difference>();
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferenceModel::text(const Difference &difference, int column) const
{
    switch (static_cast<Column>(column)) {
    case ScopeColumn:
        return displayName(*m_edition, difference.scope);
    case ThemeColumn:
        return difference.theme < 0 ? tr("Total") : shortThemeName(*m_edition, difference.theme);
    case PrintedColumn:
        return AmountText::exact(difference.printed);
    case SumColumn:
        return AmountText::exact(difference.computed.value());
    case DifferenceColumn: {
        const auto amount = difference.amount();
        if (!amount)
            return tr("nothing to add up");
        return AmountText::withSign(*amount);
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant DifferenceModel::sortValue(const Difference &difference, int column) const
{
    switch (static_cast<Column>(column)) {
    case ScopeColumn:
    case ThemeColumn:
        return text(difference, column);
    case PrintedColumn:
        return qlonglong(difference.printed);
    case SumColumn:
        return qlonglong(difference.computed.value().value_or(-1));
    case DifferenceColumn:
        return qlonglong(difference.amount().value_or(0));
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Difference &difference = m_differences.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(difference, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOfDifferences(index.column());
    case ScopeRole:
        return QVariant::fromValue(difference.scope);
    case ThemeRole:
        return difference.theme;
    case SortRole:
        return sortValue(difference, index.column());
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOfDifferences(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ScopeColumn:
        return tr("Region or place");
    case ThemeColumn:
        return tr("Theme");
    case PrintedColumn:
        return tr("Printed total, US$");
    case SumColumn:
        return tr("Sum of the amounts, US$");
    case DifferenceColumn:
        return tr("Printed − sum, US$");
    case ColumnCount:
        break;
    }
    return {};
}
