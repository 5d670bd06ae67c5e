// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/faultmodel.h"

#include "models/text/tooltiptext.h"

#include <QFileInfo>

FaultModel::FaultModel(const QList<Fault> &faults, EditionPtr edition, QObject *parent)
    : QAbstractTableModel(parent)
    , m_faults(faults)
    , m_edition(std::move(edition))
{
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultModel::value(const Fault &fault, int column) const
{
    switch (static_cast<Column>(column)) {
    case SeverityColumn:
        return fault.severity == Fault::Severity::Error ? tr("Error") : tr("Warning");
    case FileColumn:
        return QFileInfo(fault.file).fileName();
    case LineColumn:
        if (fault.page > 0)
            //: %1 is a page number of a PDF
            return tr("page %1").arg(fault.page);
        return fault.line > 0 ? QVariant(fault.line) : QVariant();
    case FieldColumn:
        return fault.column > 0 ? QVariant(fault.column) : QVariant();
    case MessageColumn:
        return fault.message;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<Scope> FaultModel::scopeOf(const Fault &fault) const
{
    return m_edition ? m_edition->find(fault.file) : std::nullopt;
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Fault &fault = m_faults.at(index.row());
    switch (role) {
    case SortRole:
        if (index.column() == LineColumn && fault.page > 0)
            return fault.page;
        return value(fault, index.column());
    case Qt::DisplayRole:
        return value(fault, index.column());
    case Qt::ToolTipRole:
        return toolTipText(fault.toString());
    case Roles::Scope:
        if (const auto scope = scopeOf(fault))
            return QVariant::fromValue(*scope);
        return {};
    default:
        return {};
    }
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        //: heading of a column: error or warning
        return tr("Severity");
    case FileColumn:
        //: heading of a column: a file of a data package
        return tr("File");
    case LineColumn:
        //: heading of a column: a line of a file
        return tr("Line");
    case FieldColumn:
        //: heading of a column: a field of a CSV file
        return tr("Field");
    case MessageColumn:
        //: heading of a column after something was read all the same: what a reader should know of it
        return m_edition ? tr("What to look at") : tr("What is wrong");
    case ColumnCount:
        break;
    }
    return {};
}
