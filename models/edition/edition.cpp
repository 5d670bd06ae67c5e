// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edition/edition.h"

using namespace Qt::StringLiterals;

Edition::Edition(EditionData data)
    : m_data(std::move(data))
{
    Q_ASSERT(m_data.funding.size() == m_data.places.size() * m_data.themes.size());
    index();
    sumUp();
}

quint64 Edition::key(Scope scope)
{
    const auto kind = static_cast<quint64>(scope.kind);
    return kind << 32 | static_cast<quint32>(scope.index);
}

void Edition::index()
{
    m_scopes.reserve(m_data.regions.size() + m_data.places.size() + 1);
    m_scopes.insert(u"world"_s, Scope::world());
    m_placesOfRegion.resize(m_data.regions.size());
    for (int i = 0; i < m_data.regions.size(); ++i)
        m_scopes.insert(m_data.regions.at(i).id, Scope::region(i));
    QSet<QString> names;
    names.reserve(m_data.places.size());
    for (int i = 0; i < m_data.places.size(); ++i) {
        const QString &name = m_data.places.at(i).name;
        if (names.contains(name))
            m_sharedNames.insert(name);
        names.insert(name);
        m_scopes.insert(m_data.places.at(i).id, Scope::place(i));
        m_placesOfRegion[m_data.places.at(i).region].append(i);
    }
    for (int i = 0; i < m_data.narratives.size(); ++i)
        m_narratives[key(m_data.narratives.at(i).scope)].append(i);
    for (int i = 0; i < m_data.notes.size(); ++i)
        m_notes[key(m_data.notes.at(i).scope)].append(i);
    for (const Acronym &acronym : m_data.acronyms)
        m_expansions.insert(acronym.acronym, acronym.expansion);
}

void Edition::sumUp()
{
    const qsizetype themeCount = themes().size();
    const qsizetype width = themeCount + 1;
    m_placeSums.resize(places().size() * width);
    m_regionSums.resize(regions().size() * width);
    m_worldSums.resize(width);
    for (int place = 0; place < places().size(); ++place) {
        const qsizetype row = place * width;
        for (int theme = 0; theme < themeCount; ++theme) {
            m_placeSums[row + theme].add(funding(place, theme));
            m_placeSums[row + themeCount].add(funding(place, theme));
        }
        const qsizetype regionRow = places().at(place).region * width;
        for (qsizetype column = 0; column < width; ++column) {
            m_regionSums[regionRow + column].add(m_placeSums.at(row + column));
            m_worldSums[column].add(m_placeSums.at(row + column));
        }
    }
}

std::optional<Scope> Edition::find(const QString &id) const
{
    const auto it = m_scopes.constFind(id);
    return it == m_scopes.cend() ? std::nullopt : std::optional(*it);
}

QString Edition::id(Scope scope) const
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return u"world"_s;
    case Scope::Kind::Region:
        return regions().at(scope.index).id;
    case Scope::Kind::Place:
        return places().at(scope.index).id;
    }
    Q_UNREACHABLE();
}

QString Edition::name(Scope scope) const
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return u"All regions"_s;
    case Scope::Kind::Region:
        return regions().at(scope.index).name;
    case Scope::Kind::Place:
        return places().at(scope.index).name;
    }
    Q_UNREACHABLE();
}

std::optional<Scope> Edition::parent(Scope scope) const
{
    switch (scope.kind) {
    case Scope::Kind::World:
        return std::nullopt;
    case Scope::Kind::Region:
        return Scope::world();
    case Scope::Kind::Place:
        return Scope::region(places().at(scope.index).region);
    }
    Q_UNREACHABLE();
}

QList<Scope> Edition::children(Scope scope) const
{
    QList<Scope> result;
    switch (scope.kind) {
    case Scope::Kind::World:
        for (int i = 0; i < regions().size(); ++i)
            result.append(Scope::region(i));
        break;
    case Scope::Kind::Region:
        for (const int place : placesOf(scope.index))
            result.append(Scope::place(place));
        break;
    case Scope::Kind::Place:
        break;
    }
    return result;
}

int Edition::themeIndex(const QString &id) const
{
    for (int i = 0; i < themes().size(); ++i) {
        if (themes().at(i).id == id)
            return i;
    }
    return -1;
}

FundingSum Edition::total(Scope scope, int theme) const
{
    const qsizetype width = themes().size() + 1;
    const qsizetype column = theme < 0 ? themes().size() : theme;
    switch (scope.kind) {
    case Scope::Kind::World:
        return m_worldSums.at(column);
    case Scope::Kind::Region:
        return m_regionSums.at(scope.index * width + column);
    case Scope::Kind::Place:
        return m_placeSums.at(scope.index * width + column);
    }
    Q_UNREACHABLE();
}

QList<const Narrative *> Edition::narratives(Scope scope) const
{
    QList<const Narrative *> result;
    for (const int i : m_narratives.value(key(scope)))
        result.append(&m_data.narratives.at(i));
    return result;
}

QList<const Note *> Edition::notes(Scope scope) const
{
    QList<const Note *> result;
    for (const int i : m_notes.value(key(scope)))
        result.append(&m_data.notes.at(i));
    return result;
}

QList<const SdgExample *> Edition::sdgExamples(Scope scope) const
{
    QList<const SdgExample *> result;
    for (const SdgExample &example : m_data.sdgExamples) {
        if (example.scope == scope)
            result.append(&example);
    }
    return result;
}
