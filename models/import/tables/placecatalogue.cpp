// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tables/placecatalogue.h"

#include "models/import/lines/printedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHeading = 200; // characters; names are shorter

QStringList significantWords(const QString &name)
{
    static const QStringList articles{u"the"_s, u"of"_s, u"and"_s, u"in"_s, u"covering"_s, u"coordinating"_s};
    QStringList words = PrintedText::folded(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return articles.contains(word); });
    return words;
}

bool differsByOneLetter(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 5;
    if (a.size() != b.size() || a.size() < shortest || a.front() != b.front() || a == b)
        return false;
    int differences = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences += a.at(i) == b.at(i) ? 0 : 1;
    return differences == 1;
}

// What two names of one word that differ by a letter have in common.
QString shape(const QString &word)
{
    return u'#' + word.left(1) + QString::number(word.size());
}

// How much of two names is the same, 0 to 1.
double likeness(const QStringList &heading, const QStringList &name)
{
    if (heading.isEmpty() || name.isEmpty())
        return 0;
    const auto common =
        std::count_if(heading.cbegin(), heading.cend(), [&](const QString &word) { return name.contains(word); });
    if (heading.size() == 1 && name.size() == 1 && differsByOneLetter(heading.first(), name.first()))
        return 1;
    const bool turnedRound = common == heading.size() && heading.size() > 1;
    if (!turnedRound && heading.first() != name.first())
        return 0;
    return double(common) / double(heading.size() + name.size() - common);
}

const Place *knownPlace(const Edition *known, const QString &printedName, const QString &regionId)
{
    if (!known)
        return nullptr;
    const QString wanted = PrintedText::folded(printedName);
    for (const Place &place : known->places()) {
        if (known->regions().at(place.region).id == regionId &&
            (PrintedText::folded(place.printedName) == wanted || PrintedText::folded(place.name) == wanted))
            return &place;
    }
    return nullptr;
}

// "Hereinafter referred to as …"
QString nameInFootnote(const QString &footnote)
{
    const qsizetype at = footnote.indexOf(u"referred to as "_s);
    if (at < 0)
        return {};
    QString name = footnote.mid(at + u"referred to as "_s.size());
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

PlaceCatalogue::PlaceCatalogue(const QList<FundingTable> &tables, const Edition *known)
{
    m_ids.insert(u"world"_s);
    for (const FundingTable &table : tables)
        addRegion(table, known);
    QHash<QString, int> timesNamed;
    for (const FundingTable &table : tables) {
        for (const FundingRow &row : table.rows)
            ++timesNamed[row.name];
    }
    for (int region = 0; region < tables.size(); ++region) {
        for (const FundingRow &row : tables.at(region).rows)
            addPlace(row, region, timesNamed.value(row.name) > 1, known);
    }
}

void PlaceCatalogue::addRegion(const FundingTable &table, const Edition *known)
{
    const QString folded = PrintedText::folded(table.region);
    Region region{{}, PrintedText::inTitleCase(table.region)};
    region.id = PrintedText::slug(region.name);
    if (known) {
        const auto it = std::find_if(known->regions().cbegin(), known->regions().cend(),
                                     [&](const Region &other) { return PrintedText::folded(other.name) == folded; });
        if (it != known->regions().cend())
            region = *it;
    }
    region.id = uniqueId(region.id, u"region"_s);
    m_regionByName.insert(folded, static_cast<int>(m_regions.size()));
    m_regions.append(region);
}

void PlaceCatalogue::addPlace(const FundingRow &row, int region, bool nameIsShared, const Edition *known)
{
    const QString &regionId = m_regions.at(region).id;
    Place place{PrintedText::slug(row.name), region, row.name, row.name, {}, {}, {}};
    if (nameIsShared)
        place.id += u'-' + regionId;
    if (const Place *same = knownPlace(known, row.name, regionId)) {
        place = *same;
        place.region = region;
    }
    place.id = uniqueId(place.id, regionId);
    const int index = static_cast<int>(m_places.size());
    m_places.append(place);
    m_names.append(Names());
    const QString shortName = nameInFootnote(row.footnote);
    if (!shortName.isEmpty() && !place.aliases.contains(shortName))
        m_places.last().aliases.append(shortName);
    for (const QString &name : QStringList{place.printedName, place.name} + m_places.last().aliases)
        addName(index, name);
}

void PlaceCatalogue::addName(int place, const QString &name)
{
    const QString folded = PrintedText::folded(name);
    QList<int> &places = m_placesByName[folded];
    if (folded.isEmpty() || places.contains(place))
        return;
    places.append(place);
    const QStringList words = significantWords(name);
    m_names[place].words.append(words);
    for (const QString &word : words)
        m_placesByWord[word].append(place);
    if (words.size() == 1)
        m_placesByWord[shape(words.first())].append(place);
}

QString PlaceCatalogue::uniqueId(const QString &wanted, const QString &region)
{
    QString id = wanted.isEmpty() ? u"place"_s : wanted;
    if (m_ids.contains(id))
        id += u'-' + region;
    const QString stem = id;
    for (int number = 2; m_ids.contains(id); ++number)
        id = stem + u'-' + QString::number(number);
    m_ids.insert(id);
    return id;
}

int PlaceCatalogue::regionOf(const QString &heading) const
{
    return heading.size() > longestHeading ? -1 : m_regionByName.value(PrintedText::folded(heading), -1);
}

int PlaceCatalogue::placeOf(const QString &heading, int region) const
{
    if (heading.size() > longestHeading)
        return -1;
    const QList<int> places = m_placesByName.value(PrintedText::folded(heading));
    for (const int place : places) {
        if (m_places.at(place).region == region)
            return place;
    }
    if (!places.isEmpty())
        return places.first();
    // "Country, and something about it" is over the country's text; "Country: …" is over a feature on it.
    if (const qsizetype comma = heading.indexOf(u','); comma > 0) {
        const QList<int> before = m_placesByName.value(PrintedText::folded(heading.left(comma)));
        if (before.size() == 1)
            return before.first();
    }
    return heading.contains(u':') ? -1 : nearestPlace(heading);
}

int PlaceCatalogue::initiativesOf(int region) const
{
    for (int place = 0; place < m_places.size(); ++place) {
        const Place &candidate = m_places.at(place);
        if (candidate.region == region && m_placesByName.value(PrintedText::folded(candidate.printedName)).size() > 1)
            return place;
    }
    return -1;
}

QList<int> PlaceCatalogue::similarlyNamed(const QStringList &words) const
{
    QList<int> places;
    for (const QString &word : words)
        places += m_placesByWord.value(word);
    if (words.size() == 1)
        places += m_placesByWord.value(shape(words.first()));
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    // A word in so many names names nothing.
    constexpr qsizetype most = 100;
    return places.size() > most ? QList<int>() : places;
}

int PlaceCatalogue::nearestPlace(const QString &heading) const
{
    constexpr double enough = 0.4;
    const QStringList words = significantWords(heading);
    int nearest = -1;
    double best = enough;
    bool ambiguous = false;
    for (const int place : similarlyNamed(words)) {
        double likest = 0;
        for (const QStringList &name : m_names.at(place).words)
            likest = std::max(likest, likeness(words, name));
        ambiguous = likest > best ? false : ambiguous || (likest == best && nearest >= 0);
        if (likest > best || (likest == best && nearest < 0)) {
            nearest = place;
            best = likest;
        }
    }
    return ambiguous ? -1 : nearest;
}
