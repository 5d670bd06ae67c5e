// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

struct Place;
struct Region;

/// Which places a text speaks of: by the words that few other places have in their names, and by what is derived
/// from them ("Syrian", "Congolese").
class PlaceMentions
{
public:
    PlaceMentions(const QList<Place> &places, const QList<Region> &regions);

    /// Indices of the places; those with a whole word of their name in the text come first.
    QSet<int> in(QStringView text) const;

private:
    QHash<QString, QList<int>> m_placesOfStem;
};
