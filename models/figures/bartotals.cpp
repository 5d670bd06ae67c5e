// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/bartotals.h"

#include "models/figures/breakdown.h"

BarTotals::BarTotals(const EditionPtr &edition, BreakdownQuery query)
{
    query.top = 0;
    const Breakdown breakdown(edition, query);
    for (int row = 0; row < breakdown.rowCount(); ++row) {
        const Breakdown::Entry &entry = breakdown.row(row);
        const QString id = entry.isTheme() ? edition->themes().at(entry.theme).id : edition->id(entry.scopes.first());
        m_totals.insert(id, breakdown.rowTotal(row).value());
    }
}

QJsonObject BarTotals::toJson() const
{
    QJsonObject json;
    for (auto total = m_totals.cbegin(); total != m_totals.cend(); ++total)
        json.insert(total.key(), total.value() ? QJsonValue(*total.value()) : QJsonValue());
    return json;
}

BarTotals BarTotals::fromJson(const QJsonObject &json)
{
    BarTotals totals;
    for (auto value = json.constBegin(); value != json.constEnd(); ++value) {
        if (value.value().isNull())
            totals.m_totals.insert(value.key(), std::nullopt);
        else if (value.value().isDouble())
            totals.m_totals.insert(value.key(), value.value().toInteger());
    }
    return totals;
}

QList<BarTotals::Change> BarTotals::changesTo(const BarTotals &after) const
{
    QList<Change> changes;
    for (auto total = m_totals.cbegin(); total != m_totals.cend(); ++total) {
        const auto other = after.m_totals.constFind(total.key());
        if (other == after.m_totals.cend())
            changes.append({Change::Kind::Went, total.key(), total.value(), std::nullopt});
        else if (*other != total.value())
            changes.append({Change::Kind::Total, total.key(), total.value(), *other});
    }
    for (auto total = after.m_totals.cbegin(); total != after.m_totals.cend(); ++total) {
        if (!m_totals.contains(total.key()))
            changes.append({Change::Kind::Came, total.key(), std::nullopt, total.value()});
    }
    return changes;
}
