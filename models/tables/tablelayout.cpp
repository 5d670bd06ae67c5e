// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablelayout.h"

#include "models/tables/hxl.h"
#include "models/words/displayname.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

TableLayout::TableLayout(FigureTable table, TableOptions options, Form form)
    : m_table(std::move(table))
    , m_options(std::move(options))
    , m_form(form)
    , m_themeAttributes(Hxl::themeAttributes(*m_table.edition()))
{
    for (int theme = 0; theme < m_table.themeCount(); ++theme) {
        if (!m_options.columns.themesLeftOut.contains(m_table.edition()->themes().at(theme).id))
            m_themes.append(theme);
    }
    setUpColumns();
    for (const Scope row : m_options.columns.rank ? m_table.rows() : QList<Scope>()) {
        if (const Funding total = m_table.amount(row, -1).value())
            m_totals.append(*total);
    }
    std::sort(m_totals.begin(), m_totals.end(), std::greater<>());
}

void TableLayout::setUpColumns()
{
    using Kind = Column::Kind;
    const TableColumns &wanted = m_options.columns;
    const QList<Scope> &rows = m_table.rows();
    const auto countries = std::count_if(rows.cbegin(), rows.cend(), [this](Scope row) { return isCountry(row); });
    // Hashtags say of a whole column that it holds countries, so that one in which others stand too needs a second.
    const bool country = m_options.hxl && countries > 0 && countries < rows.size();
    const auto add = [this](bool chosen, Kind kind) {
        if (chosen)
            m_columns.append({kind, -1});
    };
    const bool data = m_form == Form::Data;
    add(wanted.id && data, Kind::Id);
    add(wanted.name, Kind::Name);
    add(country, Kind::Country);
    add(wanted.iso3 || (m_options.hxl && countries > 0), Kind::Iso3);
    add(wanted.region, Kind::Region);
    for (const int theme : m_themes)
        m_columns.append({Kind::Amount, theme});
    add(wanted.total, Kind::Amount);
    for (const int theme : m_options.shares ? m_themes : QList<int>())
        m_columns.append({Kind::Share, theme});
    add(wanted.total && m_options.shares, Kind::Share);
    add(wanted.rank, Kind::Rank);
    add(wanted.id && !data, Kind::Id);
}

// Groups and regional initiatives are none.
bool TableLayout::isCountry(Scope row) const
{
    return row.kind == Scope::Kind::Place && m_table.edition()->places().at(row.index).iso3.size() == 1;
}

bool TableLayout::rowsAre(Scope::Kind kind) const
{
    const QList<Scope> &rows = m_table.rows();
    return std::all_of(rows.cbegin(), rows.cend(), [kind](Scope row) { return row.kind == kind; });
}

QString TableLayout::heading(Column column) const
{
    return m_form == Form::Data ? dataHeading(column) : peopleHeading(column);
}

QString TableLayout::dataHeading(Column column) const
{
    switch (column.kind) {
    case Column::Kind::Id:
        return u"id"_s;
    case Column::Kind::Name:
        return u"name"_s;
    case Column::Kind::Country:
        return u"country"_s;
    case Column::Kind::Iso3:
        return u"iso3"_s;
    case Column::Kind::Region:
        return u"region"_s;
    case Column::Kind::Amount:
    case Column::Kind::Share:
        break;
    case Column::Kind::Rank:
        return u"rank"_s;
    }
    const QString suffix = column.kind == Column::Kind::Share ? u"-share"_s : QString();
    if (column.theme < 0)
        return u"total"_s + suffix;
    const Theme &theme = m_table.edition()->themes().at(column.theme);
    return m_options.titles ? theme.id + suffix + u": "_s + theme.title : theme.id + suffix;
}

QString TableLayout::peopleHeading(Column column) const
{
    QString title;
    if (column.theme >= 0) {
        const Theme &theme = m_table.edition()->themes().at(column.theme);
        title = fullThemeName(*m_table.edition(), column.theme, NameLength::Whole);
        if (m_options.titles)
            //: heading of a column: %1 is the short name of a theme that files and command line use, %2 its title
            title = tr("%1: %2").arg(theme.id, displayName(theme.title, NameLength::Whole));
    }
    switch (column.kind) {
    case Column::Kind::Id:
        //: heading of the column with the short names that the program's files and command line use
        return tr("Id");
    case Column::Kind::Name:
        return tr("Region or place");
    case Column::Kind::Country:
        //: heading of the column that names a place where it is one country
        return tr("Country");
    case Column::Kind::Iso3:
        //: heading of the column with codes of countries such as HTI
        return tr("ISO 3 code");
    case Column::Kind::Region:
        //: heading of the column with the region of a place
        return tr("Region");
    case Column::Kind::Amount:
        return column.theme < 0 ? tr("Total, US$") : title;
    case Column::Kind::Share:
        if (column.theme < 0)
            return tr("Share of the table's total");
        //: heading of a column with shares: %1 is a theme; the whole is the total of the same row
        return tr("Share of the row's total: %1").arg(title);
    case Column::Kind::Rank:
        //: heading of the column with the position of a row by its total
        return tr("Rank");
    }
    Q_UNREACHABLE();
}

QString TableLayout::hashtag(Column column) const
{
    switch (column.kind) {
    case Column::Kind::Id:
        return u"#meta+id"_s;
    case Column::Kind::Name: {
        const QList<Scope> &rows = m_table.rows();
        if (std::all_of(rows.cbegin(), rows.cend(), [this](Scope row) { return isCountry(row); }))
            return u"#country+name"_s;
        return rowsAre(Scope::Kind::Region) ? u"#region+name"_s : u"#meta+name"_s;
    }
    case Column::Kind::Country:
        return u"#country+name"_s;
    case Column::Kind::Iso3: {
        const QList<Scope> &rows = m_table.rows();
        const bool groups = std::any_of(rows.cbegin(), rows.cend(), [this](Scope row) {
            return row.kind == Scope::Kind::Place && m_table.edition()->places().at(row.index).iso3.size() > 1;
        });
        return groups ? u"#country+code+v_iso3+list"_s : u"#country+code+v_iso3"_s;
    }
    case Column::Kind::Region:
        return rowsAre(Scope::Kind::Region) ? u"#meta+region"_s : u"#region+name"_s;
    case Column::Kind::Amount:
        return Hxl::amount(column.theme < 0 ? u"total"_s : m_themeAttributes.at(column.theme));
    case Column::Kind::Share:
        return Hxl::share(column.theme < 0 ? u"total"_s : m_themeAttributes.at(column.theme));
    case Column::Kind::Rank:
        return u"#meta+rank"_s;
    }
    Q_UNREACHABLE();
}

QString TableLayout::nameOf(Scope row) const
{
    const Edition &edition = *m_table.edition();
    if (m_form == Form::Data)
        return edition.name(row);
    // Below one region "Regional initiatives" needs no region beside it.
    return m_table.scopes().size() > 1 ? distinctName(edition, row, NameLength::Whole)
                                       : displayName(edition, row, NameLength::Whole);
}

QVariant TableLayout::cell(Column column, Scope row) const
{
    const Edition &edition = *m_table.edition();
    switch (column.kind) {
    case Column::Kind::Id:
        return edition.id(row);
    case Column::Kind::Name:
        return nameOf(row);
    case Column::Kind::Country:
        return isCountry(row) ? nameOf(row) : QString();
    case Column::Kind::Iso3:
        // HXL's tools split lists at a bar, data packages at a semicolon.
        return row.kind == Scope::Kind::Place ? edition.places().at(row.index).iso3.join(m_options.hxl ? u'|' : u';')
                                              : QString();
    case Column::Kind::Region:
        return row.kind == Scope::Kind::Place ? nameOf(*edition.parent(row)) : QString();
    case Column::Kind::Amount:
        return value(m_table.amount(row, column.theme));
    case Column::Kind::Share:
        return column.theme < 0 ? share(m_table.amount(row, -1), m_table.total(-1))
                                : share(m_table.amount(row, column.theme), m_table.amount(row, -1));
    case Column::Kind::Rank:
        return rankOf(row);
    }
    Q_UNREACHABLE();
}

QVariant TableLayout::totalCell(Column column) const
{
    switch (column.kind) {
    case Column::Kind::Id:
        return m_form == Form::Data ? u"total"_s : QString();
    case Column::Kind::Name:
        return m_form == Form::Data ? u"Total"_s : tr("Total");
    case Column::Kind::Country:
    case Column::Kind::Iso3:
    case Column::Kind::Region:
        return QString();
    case Column::Kind::Amount:
        return value(m_table.total(column.theme));
    case Column::Kind::Share:
        return share(m_table.total(column.theme), m_table.total(-1));
    case Column::Kind::Rank:
        return {};
    }
    Q_UNREACHABLE();
}

// Equal amounts share a rank; where nothing is reported there is none.
QVariant TableLayout::rankOf(Scope row) const
{
    const Funding own = m_table.amount(row, -1).value();
    if (!own)
        return {};
    const auto first = std::lower_bound(m_totals.cbegin(), m_totals.cend(), *own, std::greater<>());
    return qlonglong(first - m_totals.cbegin() + 1);
}

QVariant TableLayout::value(const FundingSum &sum)
{
    const Funding amount = sum.value();
    return amount ? QVariant(qlonglong(*amount)) : QVariant();
}

QVariant TableLayout::share(const FundingSum &part, const FundingSum &whole)
{
    if (!part.value() || !whole.value() || whole.amount <= 0)
        return {};
    // Hundredths are rounded as whole numbers; the wider type holds every amount times ten thousand.
    const auto hundredths = std::llround(static_cast<long double>(part.amount) * 10'000 / whole.amount);
    return double(hundredths) / 100;
}
