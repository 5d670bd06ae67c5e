// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/figuretables.h"

#include "models/package/editiondraft.h"
#include "models/package/tablereader.h"
#include "models/package/tableschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 maximumSum = (qint64(1) << 53) - 1; // exact as a double, which the charts need
}

FigureTables::FigureTables(EditionDraft &draft)
    : m_draft(draft)
{
}

void FigureTables::readTheme(TableReader &table, const TableRow &row)
{
    enum { Id, KindColumn, Number, Title, ShortTitle };
    Theme theme{row.field(Id), Theme::Kind::Principle, 0, row.field(Title), row.field(ShortTitle)};
    const QString &kind = row.field(KindColumn);
    if (kind == "objective"_L1)
        theme.kind = Theme::Kind::Objective;
    else if (kind != "principle"_L1)
        //: %1 is a word in a file; principle and objective stay as they are
        table.fail(row, KindColumn, tr("“%1”; expected “principle” or “objective”").arg(kind.left(80)));
    bool ok = false;
    theme.number = row.field(Number).toInt(&ok);
    if (!ok || theme.number < 1)
        //: %1 is a word in a file
        table.fail(row, Number, tr("“%1”; expected a number from 1").arg(row.field(Number).left(80)));
    table.requireText(row, Title);
    if (!table.requireId(row, Id))
        return;
    if (m_draft.addThemeId(theme.id))
        m_draft.data.themes.append(theme);
    else
        //: %1 is an id in a file
        table.fail(row, Id, tr("“%1” stands twice; expected each id once").arg(theme.id));
}

void FigureTables::readRegion(TableReader &table, const TableRow &row)
{
    enum { Id, Name };
    table.requireText(row, Name);
    if (m_draft.addScopeId(table, row, Scope::region(static_cast<int>(m_draft.data.regions.size()))))
        m_draft.data.regions.append({row.field(Id), row.field(Name)});
}

void FigureTables::readPlace(TableReader &table, const TableRow &row)
{
    enum { Id, RegionId, Name, PrintedName, Iso3, Aliases, NoteColumn };
    Place place{row.field(Id),        0, row.field(Name), row.field(PrintedName), row.list(Iso3), row.list(Aliases),
                row.field(NoteColumn)};
    table.requireText(row, Name);
    for (const QString &code : place.iso3) {
        const bool valid =
            code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!valid)
            table.fail(row, Iso3,
                       //: %1 is a word in a file
                       tr("“%1”; expected ISO 3166 codes of three capital letters joined by “;”").arg(code.left(80)));
    }
    const auto region = m_draft.find(row.field(RegionId));
    if (region && region->kind == Scope::Kind::Region)
        place.region = region->index;
    else if (m_draft.isComplete(TableSchemas::regions()))
        //: %1 is a word in a file
        table.fail(row, RegionId, tr("“%1” is not the id of a region").arg(row.field(RegionId).left(80)));
    if (m_draft.addScopeId(table, row, Scope::place(static_cast<int>(m_draft.data.places.size()))))
        m_draft.data.places.append(place);
}

void FigureTables::readFunding(TableReader &table, const TableRow &row)
{
    enum { PlaceId, ThemeId, Amount };
    const auto place = m_draft.scope(table, row, PlaceId);
    const auto themeIndex = m_draft.theme(table, row, ThemeId);
    if (place && place->kind != Scope::Kind::Place)
        //: %1 is a word in a file
        table.fail(row, PlaceId, tr("“%1” is not the id of a place").arg(row.field(PlaceId)));
    if (!place || place->kind != Scope::Kind::Place || !themeIndex)
        return;
    const qsizetype cell = place->index * m_draft.data.themes.size() + *themeIndex;
    if (m_cellSeen.at(cell)) {
        table.fail(row, ThemeId,
                   //: %1 is the id of a place, %2 of a theme
                   tr("a second amount for “%1” and “%2”; expected one").arg(row.field(PlaceId), row.field(ThemeId)));
        return;
    }
    m_cellSeen[cell] = true;
    if (row.field(Amount).isEmpty())
        return;
    if (const auto amount = table.amount(row, Amount)) {
        if (m_sum > maximumSum - *amount) {
            table.fail(row, Amount, tr("the sum of all amounts is beyond what can be added exactly"));
            return;
        }
        m_sum += *amount;
        m_draft.data.funding[cell] = amount;
    }
}

void FigureTables::readPrintedTotal(TableReader &table, const TableRow &row)
{
    enum { ScopeId, ThemeId, Amount };
    const auto scopeOfRow = m_draft.scope(table, row, ScopeId);
    const auto themeIndex = row.field(ThemeId).isEmpty() ? std::optional(-1) : m_draft.theme(table, row, ThemeId);
    const auto amount = table.amount(row, Amount);
    const QString key = row.field(ScopeId) + u',' + row.field(ThemeId);
    if (m_totalLines.contains(key))
        table.fail(row, ScopeId,
                   //: %1 is an id, %2 a number
                   tr("a second total for “%1”; the first is in line %2").arg(key).arg(m_totalLines.value(key)));
    else
        m_totalLines.insert(key, row.line());
    if (scopeOfRow && themeIndex && amount)
        m_draft.data.printedTotals.append({*scopeOfRow, *themeIndex, *amount});
}

qint64 FigureTables::cells() const
{
    return m_draft.data.places.size() * m_draft.data.themes.size();
}

bool FigureTables::makeCells()
{
    if (cells() > maximumCells)
        return false;
    m_draft.data.funding.resize(cells());
    m_cellSeen.resize(cells());
    return true;
}

QList<Fault> FigureTables::missingCells(const QString &file) const
{
    QList<Fault> faults;
    const EditionData &data = m_draft.data;
    for (qsizetype cell = 0; cell < m_cellSeen.size(); ++cell) {
        if (m_cellSeen.at(cell))
            continue;
        const qsizetype themeCount = data.themes.size();
        faults.append(Fault::error(
            //: %1 is the id of a place, %2 of a theme
            tr("no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported")
                .arg(data.places.at(cell / themeCount).id, data.themes.at(cell % themeCount).id),
            file));
        if (faults.size() == TableReader::maximumFaults) {
            faults.append(Fault::error(tr("too many faults; the rest was not checked"), file));
            break;
        }
    }
    return faults;
}
