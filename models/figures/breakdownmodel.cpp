// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/breakdownmodel.h"

#include "models/words/amounttext.h"
#include "models/words/displayname.h"

#include <QCollator>
#include <algorithm>

BreakdownModel::BreakdownModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BreakdownModel::setEdition(EditionPtr edition, const BreakdownQuery &query)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_query = query;
    rebuild();
    endResetModel();
}

void BreakdownModel::setQuery(const BreakdownQuery &query)
{
    beginResetModel();
    m_query = query;
    rebuild();
    endResetModel();
}

void BreakdownModel::rebuild()
{
    m_rows.clear();
    m_stacks.clear();
    m_hiddenRows = 0;
    if (!m_edition || m_query.scopes.isEmpty())
        return;
    if (m_query.bars == BreakdownQuery::Bars::Places) {
        m_rows = scopeEntries();
        m_stacks = themeEntries();
    } else {
        m_rows = themeEntries();
        m_stacks = stackedScopes(scopeEntries());
    }
    sortRows();
    m_hiddenRows = qMax(0, static_cast<int>(m_rows.size()) - maximumRows);
    m_rows.resize(m_rows.size() - m_hiddenRows);
}

QList<BreakdownModel::Entry> BreakdownModel::themeEntries() const
{
    QList<Entry> entries;
    for (int theme = 0; theme < m_edition->themes().size(); ++theme)
        entries.append(Entry{theme, {}});
    return entries;
}

QList<BreakdownModel::Entry> BreakdownModel::scopeEntries() const
{
    QList<Scope> scopes = m_query.scopes;
    if (scopes.size() == 1 && scopes.first().kind != Scope::Kind::Place)
        scopes = m_edition->children(scopes.first());
    QList<Entry> entries;
    for (const Scope scope : scopes)
        entries.append(Entry{-1, {scope}});
    return entries;
}

QList<BreakdownModel::Entry> BreakdownModel::stackedScopes(const QList<Entry> &entries) const
{
    if (entries.size() <= maximumPlacesInStack)
        return entries;
    const auto total = [this](const Entry &entry) { return m_edition->total(entry.scopes.first()).amount; };
    QList<Entry> bySize = entries;
    std::stable_sort(bySize.begin(), bySize.end(), [&](const Entry &a, const Entry &b) { return total(a) > total(b); });
    const QList<Entry> shown = bySize.mid(0, maximumPlacesInStack - 1);
    QList<Entry> result;
    Entry rest;
    for (const Entry &entry : entries) {
        if (shown.contains(entry))
            result.append(entry);
        else
            rest.scopes += entry.scopes;
    }
    result.append(rest);
    return result;
}

void BreakdownModel::sortRows()
{
    using Sort = BreakdownQuery::Sort;
    const auto descending = [this](const auto &amount) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const Entry &a, const Entry &b) { return amount(a) > amount(b); });
    };
    switch (m_query.sort) {
    case Sort::Book:
        break;
    case Sort::Total:
        descending([this](const Entry &row) {
            FundingSum total;
            for (const Entry &stack : m_stacks)
                total.add(sum(row, stack));
            return total.value().value_or(-1);
        });
        break;
    case Sort::Theme:
        if (m_query.bars == BreakdownQuery::Bars::Places) {
            const Entry theme{m_query.sortTheme, {}};
            descending([this, theme](const Entry &row) { return sum(row, theme).value().value_or(-1); });
        }
        break;
    case Sort::Name: {
        const QCollator collator{QLocale()};
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const Entry &a, const Entry &b) { return collator.compare(name(a), name(b)) < 0; });
        break;
    }
    }
}

QString BreakdownModel::name(const Entry &entry) const
{
    if (entry.isTheme())
        return fullThemeName(*m_edition, entry.theme);
    if (entry.isRest())
        return tr("%n other(s)", "the smaller regions or places of a stack, together",
                  static_cast<int>(entry.scopes.size()));
    return displayName(*m_edition, entry.scopes.first());
}

FundingSum BreakdownModel::sum(const Entry &row, const Entry &stack) const
{
    const Entry &theme = row.isTheme() ? row : stack;
    const Entry &scopes = row.isTheme() ? stack : row;
    FundingSum result;
    for (const Scope scope : scopes.scopes)
        result.add(m_edition->total(scope, theme.theme));
    return result;
}

FundingSum BreakdownModel::cell(int row, int column) const
{
    return sum(m_rows.at(row), m_stacks.at(column));
}

FundingSum BreakdownModel::rowTotal(int row) const
{
    FundingSum total;
    for (const Entry &stack : m_stacks)
        total.add(sum(m_rows.at(row), stack));
    return total;
}

double BreakdownModel::maximum() const
{
    if (m_query.measure == BreakdownQuery::Measure::Share)
        return 1;
    qint64 largest = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        largest = qMax(largest, rowTotal(row).amount);
    return double(largest);
}

std::optional<double> BreakdownModel::share(int row, int column) const
{
    const Funding amount = cell(row, column).value();
    const qint64 total = rowTotal(row).amount;
    return amount && total > 0 ? std::optional(double(*amount) / double(total)) : std::nullopt;
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stacks.size());
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const bool shares = m_query.measure == BreakdownQuery::Measure::Share;
    const Funding amount = cell(index.row(), index.column()).value();
    const std::optional<double> part = share(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shares && amount ? AmountText::share(part) : AmountText::exact(amount);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case AmountRole:
        return amount ? QVariant(qlonglong(*amount)) : QVariant();
    case ShareRole:
        return part ? QVariant(*part) : QVariant();
    case PlotRole:
        return shares ? part.value_or(0) : double(amount.value_or(0));
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const QList<Entry> &entries = orientation == Qt::Horizontal ? m_stacks : m_rows;
    return section < entries.size() ? QVariant(name(entries.at(section))) : QVariant();
}
