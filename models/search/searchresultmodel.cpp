// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchresultmodel.h"

#include "models/words/displayname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void SearchResultModel::setResult(const SearchResult &result)
{
    beginResetModel();
    m_result = result;
    m_rows.clear();
    QList<QList<Row>> groups;
    for (int i = 0; i < result.hits.size(); ++i) {
        const Scope scope = result.hits.at(i).scope;
        const auto same = [scope](const QList<Row> &group) { return group.first().scope == scope; };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end())
            group = groups.insert(groups.end(), QList<Row>{{scope, -1}});
        group->append({scope, i});
    }
    for (const QList<Row> &group : groups)
        m_rows += group;
    endResetModel();
}

int SearchResultModel::nextHitRow(int row, int step) const
{
    const int count = static_cast<int>(m_rows.size());
    if (m_result.hits.isEmpty())
        return -1;
    int next = row < 0 && step < 0 ? 0 : row;
    do {
        next = (next + step + count) % count;
    } while (m_rows.at(next).hit < 0);
    return next;
}

int SearchResultModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).hit : -1;
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SearchResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags leaf = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return hitAt(index.row()) < 0 ? leaf : leaf | Qt::ItemIsSelectable;
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(index.row());
    if (row.hit < 0)
        return headingData(row.scope, role);
    const SearchHit &hit = m_result.hits.at(row.hit);
    switch (role) {
    case Qt::DisplayRole:
        return caption(hit);
    case Qt::AccessibleTextRole:
        //: for screen readers; %1 is a region or place, %2 a theme or kind of text, %3 a piece of the text
        return tr("%1. %2. %3").arg(heading(hit.scope), caption(hit), hit.snippet.text);
    case IsHeadingRole:
        return false;
    case HitRole:
        return row.hit;
    case ThemeRole:
        return hit.theme;
    case SnippetRole:
        return hit.snippet.text;
    case MarksRole:
        return QVariant::fromValue(hit.snippet.marks);
    default:
        return {};
    }
}

QVariant SearchResultModel::headingData(Scope scope, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return heading(scope);
    case IsHeadingRole:
        return true;
    case HitRole:
    case ThemeRole:
        return -1;
    default:
        return {};
    }
}

QString SearchResultModel::heading(Scope scope) const
{
    const Edition &edition = *m_result.edition;
    const QString name = displayName(edition, scope);
    if (scope.kind != Scope::Kind::Place)
        return name;
    //: a region (%1) and one of its places (%2)
    return tr("%1 › %2").arg(displayName(edition, *edition.parent(scope)), name);
}

QString SearchResultModel::caption(const SearchHit &hit) const
{
    const Edition &edition = *m_result.edition;
    QString caption;
    switch (hit.kind) {
    case SearchHit::Kind::Name:
        return hit.scope.kind == Scope::Kind::Region ? tr("Region") : tr("Place");
    case SearchHit::Kind::Note:
        return tr("Note");
    case SearchHit::Kind::Example:
        caption = tr("Example for the SDGs");
        break;
    case SearchHit::Kind::Text:
        caption = hit.theme < 0 ? tr("About this edition") : shortThemeName(edition, hit.theme);
        break;
    }
    const QString title = searchedTitle(edition, hit.kind, hit.index);
    return title.isEmpty() ? caption : caption + u" · "_s + title;
}
