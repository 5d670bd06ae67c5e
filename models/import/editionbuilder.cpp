// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/editionbuilder.h"

#include "models/import/lines/printedtext.h"
#include "models/import/tables/placecatalogue.h"

#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString shortTitleOf(const Theme &theme, const Edition *known)
{
    const int index = known ? known->themeIndex(theme.id) : -1;
    if (index < 0 || PrintedText::slug(known->themes().at(index).title) != PrintedText::slug(theme.title))
        return {};
    return known->themes().at(index).shortTitle;
}

} // namespace

QList<Theme> EditionBuilder::themesOf(const QList<FundingTable> &tables, const Edition *known)
{
    QList<Theme> themes = tables.isEmpty() ? QList<Theme>() : tables.first().themes;
    for (qsizetype i = 0; i < themes.size(); ++i) {
        QMap<QString, int> titles;
        for (const FundingTable &table : tables) {
            if (i < table.themes.size())
                ++titles[table.themes.at(i).title];
        }
        themes[i].title = std::max_element(titles.cbegin(), titles.cend()).key();
        themes[i].shortTitle = shortTitleOf(themes.at(i), known);
    }
    return themes;
}

EditionBuilder::EditionBuilder(const BookTitle &title, const QList<FundingTable> &tables, const PlaceCatalogue &places,
                               const Edition *known)
{
    m_data.title = title.title.isEmpty() ? tr("Imported book") : title.title;
    m_data.name = PrintedText::slug(m_data.title);
    if (m_data.name.isEmpty())
        m_data.name = u"imported-book"_s;
    m_data.version = u"1.0.0"_s;
    m_data.year = title.year;
    m_data.narrativesKind = EditionData::Narratives::Full;
    m_data.sources = {QJsonObject{{u"title"_s, m_data.title}}};
    // Who published a book is not to be read from it, but known where it is.
    if (known && known->title() == m_data.title)
        m_data.sources = known->data().sources;
    m_data.regions = places.regions();
    m_data.places = places.places();
    addFunding(tables);
}

void EditionBuilder::addFunding(const QList<FundingTable> &tables)
{
    QList<PrintedTotal> totalsOfRegions;
    int place = 0;
    for (int region = 0; region < tables.size(); ++region) {
        const FundingTable &table = tables.at(region);
        for (const FundingRow &row : table.rows) {
            addCells(row);
            if (row.total)
                m_data.printedTotals.append({Scope::place(place), -1, *row.total});
            if (!row.footnote.isEmpty())
                m_data.notes.append({Scope::place(place), row.footnote});
            ++place;
        }
        for (int theme = 0; theme < table.totals.cells.size(); ++theme) {
            if (const Funding total = table.totals.cells.at(theme))
                totalsOfRegions.append({Scope::region(region), theme, *total});
        }
        if (table.totals.total)
            totalsOfRegions.append({Scope::region(region), -1, *table.totals.total});
    }
    m_data.printedTotals += totalsOfRegions;
}

// As when a package is read: beyond this, sums are no longer exact as the numbers that charts need.
void EditionBuilder::addCells(const FundingRow &row)
{
    constexpr qint64 largestSum = (qint64(1) << 53) - 1;
    for (const Funding cell : row.cells) {
        const bool fits = m_sum <= largestSum - cell.value_or(0);
        m_data.funding.append(fits ? cell : std::nullopt);
        m_sum += fits ? cell.value_or(0) : 0;
    }
}

EditionPtr EditionBuilder::build()
{
    return std::make_shared<const Edition>(std::move(m_data));
}
