// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/import/tables/fundingtable.h"

#include <QHash>
#include <QSet>

/// The regions and places that the funding tables list, and which of them a heading names. An edition that is
/// known already may give ids, names and aliases; without one they come from the tables alone.
class PlaceCatalogue
{
public:
    PlaceCatalogue(const QList<FundingTable> &tables, const Edition *known);

    const QList<Region> &regions() const { return m_regions; }
    /// In the order of the tables.
    const QList<Place> &places() const { return m_places; }

    /// The region that this heading names, or -1.
    int regionOf(const QString &heading) const;
    /// The place that this heading names, or -1. Several places may share a name ("Regional initiatives"); that of
    /// `region` is meant. Names that were cut, completed, turned round or misspelt by a letter are found, too.
    int placeOf(const QString &heading, int region) const;
    /// The region's place whose name stands in other regions, too: its own initiatives; or -1.
    int initiativesOf(int region) const;

private:
    struct Names {
        QList<QStringList> words; ///< of each name, folded, without articles and the like
    };

    void addRegion(const FundingTable &table, const Edition *known);
    void addPlace(const FundingRow &row, int region, bool nameIsShared, const Edition *known);
    void addName(int place, const QString &name);
    QList<int> similarlyNamed(const QStringList &words) const;
    QString uniqueId(const QString &wanted, const QString &region);
    int nearestPlace(const QString &heading) const;

    QList<Region> m_regions;
    QList<Place> m_places;
    QList<Names> m_names; ///< one for each place
    QHash<QString, int> m_regionByName;
    QHash<QString, QList<int>> m_placesByName;
    QHash<QString, QList<int>> m_placesByWord; ///< words, and the shape of names of one word
    QSet<QString> m_ids;
};
