// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdown.h"

#include "models/words/displayname.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

using Entry = Breakdown::Entry;

QList<Entry> themeEntries(const Edition &edition)
{
    QList<Entry> entries;
    for (int theme = 0; theme < edition.themes().size(); ++theme)
        entries.append(Entry{theme, {}});
    return entries;
}

QList<Entry> scopeEntries(const Edition &edition, const BreakdownQuery &query)
{
    QList<Entry> entries;
    for (const Scope scope : comparedScopes(edition, query))
        entries.append(Entry{-1, {scope}});
    return entries;
}

FundingSum sumOf(const Edition &edition, const Entry &row, const Entry &stack)
{
    const Entry &theme = row.isTheme() ? row : stack;
    const Entry &scopes = row.isTheme() ? stack : row;
    FundingSum result;
    for (const Scope scope : scopes.scopes)
        result.add(edition.total(scope, theme.theme));
    return result;
}

FundingSum totalOf(const Edition &edition, const Entry &row, const QList<Entry> &stacks)
{
    FundingSum total;
    for (const Entry &stack : stacks)
        total.add(sumOf(edition, row, stack));
    return total;
}

// So many of the largest stay, in their order; the others come last, as one. A single one stays what it is.
QList<Entry> largestOf(const Edition &edition, const QList<Entry> &entries, int count)
{
    if (entries.size() <= count + 1)
        return entries;
    const auto total = [&](const Entry &entry) { return edition.total(entry.scopes.first()).amount; };
    QList<Entry> bySize = entries;
    std::stable_sort(bySize.begin(), bySize.end(), [&](const Entry &a, const Entry &b) { return total(a) > total(b); });
    bySize.resize(count);
    QList<Entry> result;
    Entry others;
    for (const Entry &entry : entries) {
        if (bySize.contains(entry))
            result.append(entry);
        else
            others.scopes += entry.scopes;
    }
    result.append(others);
    return result;
}

// A region's own initiatives, under a name that several regions use: after its places, however large.
QList<Entry> withoutPlaceLast(const Edition &edition, QList<Entry> rows)
{
    std::stable_partition(rows.begin(), rows.end(), [&](const Entry &row) {
        const Scope scope = row.scopes.value(0);
        return row.isTheme() || scope.kind != Scope::Kind::Place || !edition.isNameShared(scope.index);
    });
    return rows;
}

QString nameOf(const Edition &edition, const Entry &entry, bool acrossRegions)
{
    if (entry.isTheme())
        return fullThemeName(edition, entry.theme);
    if (entry.isRest())
        return Breakdown::tr("%n other(s)", "the smaller regions or places of a stack, together",
                             static_cast<int>(entry.scopes.size()));
    return acrossRegions ? distinctName(edition, entry.scopes.first()) : displayName(edition, entry.scopes.first());
}

bool isAcrossRegions(const BreakdownQuery &query)
{
    return query.allPlaces || query.scopes.size() > 1;
}

// Every key is made once, and not anew for each comparison.
template <typename KeyOf, typename Before> QList<Entry> sorted(const QList<Entry> &rows, KeyOf keyOf, Before before)
{
    using Key = decltype(keyOf(rows.first()));
    QList<std::pair<Key, Entry>> keyed;
    keyed.reserve(rows.size());
    for (const Entry &row : rows)
        keyed.append({keyOf(row), row});
    std::stable_sort(keyed.begin(), keyed.end(),
                     [&](const auto &a, const auto &b) { return before(a.first, b.first); });
    QList<Entry> result;
    result.reserve(rows.size());
    for (const auto &[key, row] : std::as_const(keyed))
        result.append(row);
    return result;
}

QList<Entry> sortedRows(const Edition &edition, const BreakdownQuery &query, const QList<Entry> &rows,
                        const QList<Entry> &stacks)
{
    constexpr qint64 nothingReported = -1; // after the zeros
    using Sort = BreakdownQuery::Sort;
    switch (query.sort) {
    case Sort::Book:
        return rows;
    case Sort::Total:
        return sorted(
            rows, [&](const Entry &row) { return totalOf(edition, row, stacks).value().value_or(nothingReported); },
            std::greater());
    case Sort::Theme: {
        if (query.bars != BreakdownQuery::Bars::Places)
            return rows;
        const Entry theme{query.sortTheme, {}};
        return sorted(
            rows, [&](const Entry &row) { return sumOf(edition, row, theme).value().value_or(nothingReported); },
            std::greater());
    }
    case Sort::Name: {
        const QCollator collator{QLocale()};
        return sorted(
            rows, [&](const Entry &row) { return nameOf(edition, row, isAcrossRegions(query)); },
            [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    }
    }
    Q_UNREACHABLE();
}

} // namespace

struct Breakdown::Data {
    struct Cell {
        FundingSum sum;
        std::optional<double> share;
        double plotted = 0;
    };

    Data() = default;
    Data(EditionPtr edition, const BreakdownQuery &query);
    void findEntries();
    void fillRow(const Entry &row);
    bool isUnstacked() const { return stacks.size() == 1 && !rows.isEmpty() && rows.first().isTheme(); }
    const Cell &cell(int row, int stack) const { return cells.at(row * stacks.size() + stack); }

    EditionPtr edition;
    BreakdownQuery query;
    QList<Entry> rows;
    QList<Entry> stacks;
    QList<Cell> cells; // row by row
    QList<FundingSum> totals;
    FundingSum all; // of an unstacked chart, hidden rows included
    QList<Scope> hidden;
    int hiddenRows = 0;
    double maximum = 0;
};

Breakdown::Data::Data(EditionPtr shown, const BreakdownQuery &asked)
    : edition(std::move(shown))
    , query(asked)
{
    if (edition && !query.scopes.isEmpty())
        findEntries();
    cells.reserve(rows.size() * stacks.size());
    for (const Entry &row : std::as_const(rows))
        fillRow(row);
}

void Breakdown::Data::findEntries()
{
    if (query.bars == BreakdownQuery::Bars::Places) {
        rows = scopeEntries(*edition, query);
        rows.removeIf([this](const Entry &row) {
            const bool hides = query.hidden.contains(edition->id(row.scopes.first()));
            if (hides)
                hidden.append(row.scopes.first());
            return hides;
        });
        stacks = themeEntries(*edition);
    } else {
        rows = themeEntries(*edition);
        stacks = largestOf(*edition, scopeEntries(*edition, query), maximumPlacesInStack - 1);
    }
    rows = sortedRows(*edition, query, rows, stacks);
    if (query.sort == BreakdownQuery::Sort::Total)
        rows = withoutPlaceLast(*edition, rows);
    if (query.bars == BreakdownQuery::Bars::Places && query.top > 0)
        rows = largestOf(*edition, rows, query.top);
    if (isUnstacked()) {
        for (const Entry &row : std::as_const(rows))
            all.add(totalOf(*edition, row, stacks));
    }
    hiddenRows = qMax(0, static_cast<int>(rows.size()) - maximumRows);
    rows.resize(rows.size() - hiddenRows);
}

void Breakdown::Data::fillRow(const Entry &row)
{
    const bool shares = query.measure == BreakdownQuery::Measure::Share;
    const FundingSum total = totalOf(*edition, row, stacks);
    const FundingSum &whole = isUnstacked() ? all : total;
    double length = 0;
    for (const Entry &stack : std::as_const(stacks)) {
        Cell cell{sumOf(*edition, row, stack), {}, 0};
        const Funding amount = cell.sum.value();
        if (amount && whole.amount > 0)
            cell.share = double(*amount) / double(whole.amount);
        cell.plotted = shares ? cell.share.value_or(0) : double(amount.value_or(0));
        length += cell.plotted;
        cells.append(cell);
    }
    totals.append(total);
    // Shares of a stack add up to 1, whatever doubles make of them.
    maximum = qMax(maximum, !shares ? double(total.amount) : isUnstacked() ? length : 1.0);
}

Breakdown::Breakdown()
    : m_data(std::make_shared<const Data>())
{
}

Breakdown::Breakdown(EditionPtr edition, const BreakdownQuery &query)
    : m_data(std::make_shared<const Data>(std::move(edition), query))
{
}

const EditionPtr &Breakdown::edition() const
{
    return m_data->edition;
}

const BreakdownQuery &Breakdown::query() const
{
    return m_data->query;
}

Breakdown Breakdown::part(int first, int count) const
{
    Breakdown part = *this;
    part.m_first = m_first + qBound(0, first, rowCount());
    part.m_count = qBound(0, count, m_first + rowCount() - part.m_first);
    return part;
}

Breakdown Breakdown::all() const
{
    Breakdown all = *this;
    all.m_first = 0;
    all.m_count = -1;
    return all;
}

int Breakdown::rowCount() const
{
    return isPart() ? m_count : static_cast<int>(m_data->rows.size());
}

int Breakdown::stackCount() const
{
    return static_cast<int>(m_data->stacks.size());
}

const Breakdown::Entry &Breakdown::row(int row) const
{
    return m_data->rows.at(m_first + row);
}

const Breakdown::Entry &Breakdown::stack(int stack) const
{
    return m_data->stacks.at(stack);
}

QString Breakdown::name(const Entry &entry) const
{
    return nameOf(*m_data->edition, entry, isAcrossRegions(m_data->query));
}

QString Breakdown::idOf(const Entry &entry) const
{
    const Edition &edition = *m_data->edition;
    if (entry.isTheme())
        return edition.themes().at(entry.theme).id;
    return entry.isRest() ? u"rest"_s : edition.id(entry.scopes.value(0));
}

bool Breakdown::isUnstacked() const
{
    return m_data->isUnstacked();
}

const FundingSum &Breakdown::cell(int row, int stack) const
{
    return m_data->cell(m_first + row, stack).sum;
}

const FundingSum &Breakdown::rowTotal(int row) const
{
    return m_data->totals.at(m_first + row);
}

const FundingSum &Breakdown::whole(int row) const
{
    return isUnstacked() ? m_data->all : rowTotal(row);
}

std::optional<double> Breakdown::share(int row, int stack) const
{
    return m_data->cell(m_first + row, stack).share;
}

double Breakdown::plotted(int row, int stack) const
{
    return m_data->cell(m_first + row, stack).plotted;
}

double Breakdown::maximum() const
{
    return m_data->maximum;
}

bool Breakdown::has(Scope scope) const
{
    const auto isIt = [scope](const Entry &entry) { return entry.scopes == QList{scope}; };
    return std::any_of(m_data->rows.cbegin(), m_data->rows.cend(), isIt) ||
           std::any_of(m_data->stacks.cbegin(), m_data->stacks.cend(), isIt);
}

QList<Scope> Breakdown::hiddenScopes() const
{
    return m_data->hidden;
}

int Breakdown::hiddenRows() const
{
    return m_data->hiddenRows;
}
