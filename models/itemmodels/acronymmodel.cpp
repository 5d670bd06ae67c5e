// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/acronymmodel.h"

#include "models/text/folding.h"
#include "models/text/textdirection.h"
#include "models/words/crossreferences.h"

#include <QLocale>

AcronymModel::AcronymModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AcronymModel::setEdition(EditionPtr edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_uses.clear();
    if (m_edition)
        findUses();
    endResetModel();
}

void AcronymModel::findUses()
{
    m_uses.resize(m_edition->data().acronyms.size());
    const TermFinder finder = acronymFinder(*m_edition);
    for (int place = 0; place < m_edition->places().size(); ++place) {
        for (const Narrative *narrative : m_edition->narratives(Scope::place(place))) {
            for (const QString &text : {narrative->title, narrative->text}) {
                for (const TermFinder::Match &match : finder.find(text)) {
                    QList<Use> &uses = m_uses[match.id];
                    if (uses.isEmpty() || uses.last().place != place)
                        uses.append({place, narrative->theme});
                }
            }
        }
    }
}

int AcronymModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int AcronymModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AcronymModel::text(int row, int column) const
{
    const Acronym &acronym = m_edition->data().acronyms.at(row);
    switch (static_cast<Column>(column)) {
    case AcronymColumn:
        return acronym.acronym;
    case ExpansionColumn:
        return acronym.expansion;
    case PlacesColumn:
        return QLocale().toString(m_uses.at(row).size());
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant AcronymModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const bool number = index.column() == PlacesColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(number ? TextDirection::numbers : Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole:
        return number ? QVariant(qlonglong(m_uses.at(index.row()).size())) : text(index.row(), index.column());
    case FilterKeyRole:
        return foldedForSearch(text(index.row(), AcronymColumn) + u'\n' + text(index.row(), ExpansionColumn));
    default:
        return {};
    }
}

QVariant AcronymModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PlacesColumn)
        return QVariant::fromValue(TextDirection::numbers);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case AcronymColumn:
        return tr("Acronym");
    case ExpansionColumn:
        return tr("What it stands for");
    case PlacesColumn:
        return tr("Places");
    case ColumnCount:
        break;
    }
    return {};
}
