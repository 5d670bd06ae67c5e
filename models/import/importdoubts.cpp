// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importdoubts.h"

#include "models/import/lines/printedtext.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct ShortText {
    qsizetype length = 0;     ///< characters
    qsizetype neighbours = 0; ///< of the shorter one
    const Narrative *text = nullptr;
};

} // namespace

ImportDoubts::ImportDoubts(const Edition &edition)
    : m_edition(edition)
{
}

QList<Fault> ImportDoubts::of(const Edition &edition)
{
    ImportDoubts doubts(edition);
    doubts.findPlacesTwice();
    doubts.findMissingAmounts();
    doubts.findPlacesWithoutText();
    doubts.findShortTexts();
    return doubts.m_faults;
}

void ImportDoubts::add(Scope scope, const QString &message)
{
    m_faults.append({Fault::Severity::Warning, m_edition.id(scope), 0, 0, message});
}

// Names that most regions have, as "Regional initiatives", are each region's own.
void ImportDoubts::findPlacesTwice()
{
    QMap<QString, QList<int>> placesByName;
    for (int place = 0; place < m_edition.places().size(); ++place)
        placesByName[PrintedText::folded(m_edition.places().at(place).printedName)].append(place);
    for (const QList<int> &places : std::as_const(placesByName)) {
        QSet<int> regions;
        for (const int place : places)
            regions.insert(m_edition.places().at(place).region);
        const bool twiceInRegion = places.size() > regions.size();
        if (places.size() < 2 || (!twiceInRegion && regions.size() * 2 >= m_edition.regions().size()))
            continue;
        const Place &first = m_edition.places().at(places.first());
        for (const int place : places.sliced(1))
            add(Scope::place(place),
                //: %1 is the name of a place, %2 of the region whose table has it, too
                tr("“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums")
                    .arg(first.printedName, m_edition.regions().at(first.region).name));
    }
}

void ImportDoubts::findMissingAmounts()
{
    const auto themes = static_cast<int>(m_edition.themes().size());
    for (int place = 0; place < m_edition.places().size(); ++place) {
        int missing = 0;
        for (int theme = 0; theme < themes; ++theme)
            missing += m_edition.funding(place, theme) ? 0 : 1;
        if (missing == 0)
            continue;
        const QString &name = m_edition.places().at(place).printedName;
        if (missing == themes)
            //: %1 is the name of a place
            add(Scope::place(place), tr("no amount of “%1” is in the table").arg(name));
        else
            //: %1 is the name of a place
            add(Scope::place(place), tr("%n amount(s) of “%1” are not in the table", nullptr, missing).arg(name));
    }
}

// One text for the book is enough: what has none in a chapter is listed elsewhere, as a gap.
void ImportDoubts::findPlacesWithoutText()
{
    const QList<Narrative> &narratives = m_edition.data().narratives;
    QSet<int> withText;
    for (const Narrative &narrative : narratives) {
        if (narrative.kind == Narrative::Kind::Text && narrative.scope.kind == Scope::Kind::Place)
            withText.insert(narrative.scope.index);
    }
    if (withText.isEmpty()) {
        add(Scope::world(), tr("no text of any place was found; expected chapters with a heading for each place"));
        return;
    }
    for (int place = 0; place < m_edition.places().size(); ++place) {
        if (!withText.contains(place))
            add(Scope::place(place),
                //: %1 is the name of a place
                tr("no chapter has a text under the heading “%1”").arg(m_edition.places().at(place).printedName));
    }
}

// A text that ends where another column or page should go on is shorter than those around it.
void ImportDoubts::findShortTexts()
{
    QList<const Narrative *> texts;
    for (const Narrative &narrative : m_edition.data().narratives) {
        if (narrative.kind == Narrative::Kind::Text && narrative.scope.kind == Scope::Kind::Place)
            texts.append(&narrative);
    }
    const auto isNeighbour = [this](const Narrative &a, const Narrative &b) {
        return a.theme == b.theme &&
               m_edition.places().at(a.scope.index).region == m_edition.places().at(b.scope.index).region;
    };
    QList<ShortText> found;
    for (qsizetype i = 1; i + 1 < texts.size(); ++i) {
        const Narrative &before = *texts.at(i - 1);
        const Narrative &after = *texts.at(i + 1);
        const ShortText text{texts.at(i)->text.size(), std::min(before.text.size(), after.text.size()), texts.at(i)};
        if (isNeighbour(before, *text.text) && isNeighbour(*text.text, after) && text.length * 2 < text.neighbours)
            found.append(text);
    }
    std::stable_sort(found.begin(), found.end(), [](const ShortText &a, const ShortText &b) {
        return a.length * b.neighbours < b.length * a.neighbours;
    });
    for (const ShortText &text : found.first(std::min(found.size(), mostShortTexts)))
        add(text.text->scope,
            //: %1 is the name of a place, %2 of a theme, %3 where the text is in the book ("line 1733" or "page 12")
            tr("the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut")
                .arg(m_edition.places().at(text.text->scope.index).printedName,
                     m_edition.themes().at(text.text->theme).title, text.text->source));
    if (found.size() > mostShortTexts)
        add(Scope::world(), tr("%n more text(s) are shorter than half of those before and after them", nullptr,
                               static_cast<int>(found.size() - mostShortTexts)));
}
