// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/chapters/textfragment.h"
#include "models/import/lines/bookblock.h"

#include <QHash>
#include <QSet>

class PlaceCatalogue;
class PlaceMentions;

/// Restores the order of reading in a chapter: finds for each fragment without a heading the one that it goes on
/// with, before it or after it. What tells is how sentences end and begin, the width of the columns, the order of
/// the places, whom the text speaks of, and nearness; each mismatch has a cost, and the cheapest links win.
class FragmentLinker
{
public:
    FragmentLinker(Chapter &chapter, const QList<BookBlock> &blocks, const PlaceCatalogue &places,
                   const PlaceMentions &mentions);

    /// From this on a link should be told to people.
    static constexpr double doubtful = 2.5;

    /// Sets predecessor and successor of all fragments. Those that fit nowhere keep neither heading nor
    /// predecessor: most likely they stood beside the running text.
    void link();

    /// For each fragment: the one with the heading that it belongs to, or -1.
    static QList<int> headsOf(const Chapter &chapter);

private:
    // What the costs depend on, for each fragment.
    struct Trait {
        bool hasText = false;
        bool beginsInSentence = false;
        bool beginsListItem = false;
        bool beginsWithAcronym = false;
        bool endsSentence = true;
        bool endsInList = false;
        bool endsInSmallWord = false;
        int measure = 0;          ///< characters
        int column = 0;           ///< how many times the text was interrupted before it
        int headingBefore = -1;   ///< the last fragment with a heading before it
        int nextHeading = -1;     ///< that this column comes to
        int paragraphsToNext = 0; ///< until that heading
        QSet<int> mentions;
    };
    struct Link {
        double cost = 0;
        int from = -1;
        int to = -1;
    };

    Trait traitOf(const TextFragment &fragment, const PlaceMentions &mentions) const;
    void findTraits(const PlaceMentions &mentions);
    void findNextHeadings();
    void findOrderOfPlaces();
    QList<Link> candidates() const;
    void choose(QList<Link> links);
    void improve(const QList<Link> &links);
    void exchange(int to, double price, const QHash<int, QList<Link>> &linksTo);
    bool goesOnWith(int fragment, int ancestor) const;
    void connect(int from, int to);
    double cost(int from, int to) const;
    double distanceCost(int from, int to) const;
    double sentenceCost(int from, int to) const;
    double orderCost(int from, int to) const;
    double mentionCost(int from, int to) const;
    double costOfNone(int to) const;
    bool isBox(int fragment) const;
    bool sameColumnWidth(int from, int to) const;
    bool flowsOn(int fragment) const;
    int headOf(int fragment) const;
    int placeOf(int fragment) const;

    Chapter &m_chapter;
    const QList<BookBlock> &m_blocks;
    const PlaceCatalogue &m_places;
    QList<Trait> m_traits;
    QList<int> m_heads;        ///< the fragment with the heading, by the last round's links
    QList<int> m_placesBefore; ///< for each place: the one before it that has a heading in the chapter, or -1
};
