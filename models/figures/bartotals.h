// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QJsonObject>
#include <QMap>

struct BreakdownQuery;

/// The totals of a chart's bars, in US dollars, by the ids of their places or themes: what a chart's file remembers of
/// its figures, to tell what changed when it is drawn again on other data. Bars that share one are told apart.
class BarTotals
{
public:
    /// What became of one bar from one set of figures to another.
    struct Change {
        enum class Kind { Total, Came, Went };
        Kind kind = Kind::Total;
        QString id;
        Funding before = std::nullopt; ///< of a bar that came: nothing
        Funding after = std::nullopt;  ///< of a bar that went: nothing

        friend bool operator==(const Change &, const Change &) = default;
    };

    BarTotals() = default;
    BarTotals(const EditionPtr &edition, BreakdownQuery query);

    void add(const BarTotals &other) { m_totals.insert(other.m_totals); }
    bool isEmpty() const { return m_totals.isEmpty(); }
    /// Not reported is null.
    QJsonObject toJson() const;
    /// What is no amount is left out.
    static BarTotals fromJson(const QJsonObject &json);
    /// By their ids.
    QList<Change> changesTo(const BarTotals &after) const;

private:
    QMap<QString, Funding> m_totals;
};
