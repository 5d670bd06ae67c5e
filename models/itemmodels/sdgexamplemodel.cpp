// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/sdgexamplemodel.h"

#include "models/words/displayname.h"

SdgExampleModel::SdgExampleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SdgExampleModel::setEdition(EditionPtr edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    endResetModel();
}

int SdgExampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_edition ? 0 : static_cast<int>(m_edition->data().sdgExamples.size());
}

int SdgExampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SdgExampleModel::levelName(SdgExample::Level level)
{
    switch (level) {
    case SdgExample::Level::Regional:
        //: a level at which a project works
        return tr("Regional");
    case SdgExample::Level::National:
        //: a level at which a project works
        return tr("National");
    case SdgExample::Level::Local:
        //: a level at which a project works
        return tr("Local");
    }
    Q_UNREACHABLE();
}

QString SdgExampleModel::text(const SdgExample &example, int column) const
{
    switch (static_cast<Column>(column)) {
    case TargetColumn:
        return example.target;
    case LevelColumn:
        return levelName(example.level);
    case ScopeColumn:
        return example.scope ? displayName(*m_edition, *example.scope) : QString();
    case TitleColumn:
        return example.title;
    case TextColumn:
        return example.text;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant SdgExampleModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SdgExample &example = m_edition->data().sdgExamples.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(example, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignTop);
    case ScopeRole:
        return example.scope ? QVariant::fromValue(*example.scope) : QVariant();
    default:
        return {};
    }
}

QVariant SdgExampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TargetColumn:
        //: heading of a column: a target of the Sustainable Development Goals
        return tr("Target");
    case LevelColumn:
        //: heading of a column: regional, national or local
        return tr("Level");
    case ScopeColumn:
        return tr("Region or place");
    case TitleColumn:
        //: heading of a column: the name of a project
        return tr("Example");
    case TextColumn:
        return tr("What it does");
    case ColumnCount:
        break;
    }
    return {};
}
