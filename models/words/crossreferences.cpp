// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/crossreferences.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestLetters = 4; // "US", "CAR" and "UK" are words and acronyms too

// Well-known names that hold the name of a place and mean another.
constexpr QStringView otherMeanings[] = {
    u"Asia Pacific",
    u"Central America",
    u"Chad Basin",
    u"Equatorial Guinea",
    u"Guinea Gulf",
    u"Gulf of Guinea",
    u"Gulf of Mexico",
    u"Inner Mongolia",
    u"Jordan River",
    u"Lake Chad",
    u"Latin America",
    u"New Guinea",
    u"New Mexico",
    u"Niger Delta",
    u"Niger River",
    u"North America",
    u"North Korea",
    u"Northern Ireland",
    u"Republic of Congo",
    u"South America",
    u"Republic of the Congo",
    u"South China Sea",
    u"Democratic People’s Republic of Korea",
};

// "the former …" in a sentence, "The former …" at its beginning.
QString withoutArticle(const QString &name)
{
    return name.startsWith("The "_L1) || name.startsWith("the "_L1) ? name.sliced(4) : name;
}

qsizetype letters(const QString &name)
{
    return std::count_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
}

QSet<QString> words(const QString &name)
{
    const QStringList list = name.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

// "Pacific" says no more than "Asia and the Pacific" does.
bool isPartOfRegionName(const Edition &edition, const QString &name)
{
    const QSet<QString> own = words(name);
    return std::any_of(edition.regions().cbegin(), edition.regions().cend(), [&](const Region &region) {
        QSet<QString> all = words(region.name);
        all.insert(u"region"_s);
        return all.contains(own);
    });
}

class Names
{
public:
    void add(const QString &name, int place)
    {
        const auto known = m_places.constFind(name);
        if (known == m_places.cend())
            m_places.insert(name, place);
        else if (*known != place)
            m_places.insert(name, nobody);
    }
    bool contains(const QString &name) const { return m_places.contains(name); }
    const QHash<QString, int> &places() const { return m_places; }

    static constexpr int nobody = -1;

private:
    QHash<QString, int> m_places;
};

} // namespace

CrossReferences::CrossReferences(EditionPtr edition)
    : m_edition(std::move(edition))
{
    addNames();
    addOtherMeanings();
    readTexts();
}

void CrossReferences::addNames()
{
    Names names;
    for (int i = 0; i < m_edition->places().size(); ++i) {
        const Place &place = m_edition->places().at(i);
        names.add(withoutArticle(place.name), i);
        if (!place.printedName.isEmpty())
            names.add(withoutArticle(place.printedName), i);
    }
    Names aliases;
    for (int i = 0; i < m_edition->places().size(); ++i) {
        for (const QString &alias : m_edition->places().at(i).aliases) {
            const QString name = withoutArticle(alias);
            // An alias does not take a name away from the place that has it.
            if (letters(name) >= fewestLetters && !names.contains(name) && !isPartOfRegionName(*m_edition, name))
                aliases.add(name, i);
        }
    }
    for (const Names *all : {&names, &aliases}) {
        for (auto it = all->places().cbegin(); it != all->places().cend(); ++it)
            m_finder.add(it.key(), it.value());
    }
}

void CrossReferences::addOtherMeanings()
{
    for (const Region &region : m_edition->regions())
        m_finder.add(region.name, Names::nobody);
    for (const QStringView meaning : otherMeanings)
        m_finder.add(meaning.toString(), Names::nobody);
}

void CrossReferences::readTexts()
{
    m_narratives.resize(m_edition->places().size());
    const QList<Narrative> &narratives = m_edition->data().narratives;
    for (int i = 0; i < narratives.size(); ++i) {
        const Narrative &narrative = narratives.at(i);
        if (narrative.theme < 0)
            continue;
        for (const QString &text : {narrative.title, narrative.text}) {
            for (const TermFinder::Match &match : find(text, narrative.scope)) {
                QList<int> &texts = m_narratives[match.id];
                if (texts.isEmpty() || texts.last() != i)
                    texts.append(i);
            }
        }
    }
}

QList<TermFinder::Match> CrossReferences::find(const QString &text, Scope own) const
{
    QList<TermFinder::Match> matches = m_finder.find(text);
    if (own.kind == Scope::Kind::Place)
        matches.removeIf([own](const TermFinder::Match &match) { return match.id == own.index; });
    return matches;
}

QList<const Narrative *> CrossReferences::textsNaming(int place) const
{
    QList<const Narrative *> result;
    for (const int narrative : m_narratives.at(place))
        result.append(&m_edition->data().narratives.at(narrative));
    return result;
}

TermFinder acronymFinder(const Edition &edition)
{
    TermFinder finder;
    const QList<Acronym> &acronyms = edition.data().acronyms;
    for (int i = 0; i < acronyms.size(); ++i)
        finder.add(acronyms.at(i).acronym, i);
    for (int i = 0; i < acronyms.size(); ++i)
        finder.add(acronyms.at(i).acronym + u's', i);
    return finder;
}
