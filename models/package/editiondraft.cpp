// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/editiondraft.h"

#include "models/package/tablereader.h"
#include "models/package/tableschema.h"

using namespace Qt::StringLiterals;

void EditionDraft::setIncomplete(const TableSchema &table)
{
    m_incomplete.insert(table.name);
}

bool EditionDraft::isComplete(const TableSchema &table) const
{
    return !m_incomplete.contains(table.name);
}

bool EditionDraft::addThemeId(const QString &id)
{
    if (m_themes.contains(id))
        return false;
    m_themes.insert(id, static_cast<int>(data.themes.size()));
    return true;
}

bool EditionDraft::addScopeId(TableReader &table, const TableRow &row, Scope scope)
{
    const QString &id = row.field(0);
    if (!table.requireId(row, 0))
        return false;
    if (id == "world"_L1) {
        table.fail(row, 0, tr("“world” stands for the whole edition; expected another id"));
        return false;
    }
    if (m_scopes.contains(id)) {
        //: %1 is an id in a file
        table.fail(row, 0, tr("“%1” stands twice; expected each id once in regions and places together").arg(id));
        return false;
    }
    m_scopes.insert(id, scope);
    return true;
}

std::optional<Scope> EditionDraft::find(const QString &id) const
{
    const auto it = m_scopes.constFind(id);
    return it == m_scopes.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Scope> EditionDraft::scope(TableReader &table, const TableRow &row, int column) const
{
    const QString &id = row.field(column);
    if (id == "world"_L1)
        return Scope::world();
    const std::optional<Scope> scope = find(id);
    if (!scope && isComplete(TableSchemas::regions()) && isComplete(TableSchemas::places()))
        //: %1 is a word in a file
        table.fail(row, column, tr("“%1” is not the id of a region or place").arg(id.left(80)));
    return scope;
}

std::optional<int> EditionDraft::theme(TableReader &table, const TableRow &row, int column) const
{
    const auto it = m_themes.constFind(row.field(column));
    if (it != m_themes.cend())
        return *it;
    if (isComplete(TableSchemas::themes()))
        //: %1 is a word in a file
        table.fail(row, column, tr("“%1” is not the id of a theme").arg(row.field(column).left(80)));
    return std::nullopt;
}
