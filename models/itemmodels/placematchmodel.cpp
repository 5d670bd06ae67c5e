// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/placematchmodel.h"

#include "models/itemmodels/placetreemodel.h"
#include "models/text/folding.h"

#include <algorithm>

namespace
{

enum Rank { WholeName, NameBegins, WholeOtherName, WordBegins, OtherNameBegins, Somewhere, NoMatch };

bool wordBegins(const QString &name, const QString &text)
{
    for (qsizetype at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

PlaceMatchModel::PlaceMatchModel(const PlaceTreeModel *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_matches.clear();
    });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        findMatches();
        endResetModel();
    });
}

void PlaceMatchModel::setText(const QString &text)
{
    const QString folded = foldedForSearch(text).simplified();
    if (folded == m_text)
        return;
    beginResetModel();
    m_text = folded;
    findMatches();
    endResetModel();
}

void PlaceMatchModel::findAgain()
{
    beginResetModel();
    findMatches();
    endResetModel();
}

// A key holds one name a line: names of its own, an empty line, other names and codes.
int PlaceMatchModel::rankOf(const QString &key, const QString &text, const QStringList &words)
{
    if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return key.contains(word); }))
        return NoMatch;
    const QStringList names = key.split(u'\n');
    int rank = Somewhere;
    bool own = true;
    for (const QString &name : names) {
        own = own && !name.isEmpty();
        if (name == text)
            rank = qMin(rank, int(own ? WholeName : WholeOtherName));
        else if (name.startsWith(text))
            rank = qMin(rank, int(own ? NameBegins : OtherNameBegins));
        else if (own && wordBegins(name, text))
            rank = qMin(rank, int(WordBegins));
    }
    return rank;
}

void PlaceMatchModel::findMatches()
{
    m_matches.clear();
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !m_source->edition())
        return;
    QList<std::pair<int, QModelIndex>> found;
    const auto consider = [&](const QModelIndex &index) {
        const int rank = rankOf(index.data(PlaceTreeModel::FilterKeyRole).toString(), m_text, words);
        if (rank != NoMatch)
            found.append({rank, index});
    };
    const QModelIndex world = m_source->index(0, 0);
    for (int region = 0; region < m_source->rowCount(world); ++region) {
        const QModelIndex parent = m_source->index(region, 0, world);
        consider(parent);
        for (int place = 0; place < m_source->rowCount(parent); ++place)
            consider(m_source->index(place, 0, parent));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, index] : found.mid(0, mostMatches))
        m_matches.append(index);
}

int PlaceMatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int PlaceMatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlaceMatchModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const QModelIndex source = m_matches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return source.data();
        return source.parent().parent().isValid() ? source.parent().data() : QVariant();
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? source.data(Qt::ToolTipRole) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case ScopeRole:
        return source.data(PlaceTreeModel::ScopeRole);
    default:
        return {};
    }
}
