// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/chapters/placementions.h"

#include "models/edition/edition.h"
#include "models/import/lines/printedtext.h"

namespace
{

constexpr qsizetype stemLength = 5; // letters that "Syria" and "Syrian", "Congo" and "Congolese" share
constexpr qsizetype shortestWord = 4;
constexpr qsizetype mostPlaces = 2; // a word that more places share tells nothing

QString stem(const QString &word)
{
    return word.left(stemLength);
}

QStringList wordsOf(const QString &name)
{
    QStringList words = PrintedText::folded(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < shortestWord; });
    return words;
}

} // namespace

PlaceMentions::PlaceMentions(const QList<Place> &places, const QList<Region> &regions)
{
    for (int place = 0; place < places.size(); ++place) {
        for (const QString &word : wordsOf(places.at(place).printedName + u' ' + places.at(place).name)) {
            QList<int> &named = m_placesOfStem[stem(word)];
            if (!named.contains(place))
                named.append(place);
        }
    }
    for (const Region &region : regions) {
        for (const QString &word : wordsOf(region.name))
            m_placesOfStem.remove(stem(word));
    }
    m_placesOfStem.removeIf([](const auto &entry) { return entry.value().size() > mostPlaces; });
}

QSet<int> PlaceMentions::in(QStringView text) const
{
    QSet<int> places;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetter())
            continue;
        // Names begin with a capital.
        if (i - start >= shortestWord && text.at(start).isUpper()) {
            const QString word = text.mid(start, std::min(i - start, stemLength)).toString().toLower();
            if (const auto it = m_placesOfStem.constFind(word); it != m_placesOfStem.cend())
                places.unite(QSet<int>(it->cbegin(), it->cend()));
        }
        start = i + 1;
    }
    return places;
}
