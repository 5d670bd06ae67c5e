// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/chapters/fragmentlinker.h"

#include "models/import/chapters/placementions.h"
#include "models/import/lines/printedtext.h"
#include "models/import/tables/placecatalogue.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

constexpr int farthest = 40; // columns; about three spreads either way
constexpr int farthestParagraph = 160;
constexpr int rounds = 4; // costs depend on the last round's links; these settle within two

// "IOM", "UNHCR": as good in the middle of a sentence as at its start.
bool beginsWithAcronym(QStringView text)
{
    return text.size() > 1 && text.at(0).isUpper() && text.at(1).isUpper();
}

bool endsInSmallWord(QStringView text)
{
    const QStringView last = text.mid(std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'\n')) + 1);
    return last.endsWith(u'-') || (last.size() <= 4 && !last.isEmpty() && last.front().isLower());
}

bool endsInList(QStringView text)
{
    return text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u',') || text.endsWith(u"; and") ||
           text.endsWith(u"; or") || text.endsWith(u", and");
}

} // namespace

FragmentLinker::FragmentLinker(Chapter &chapter, const QList<BookBlock> &blocks, const PlaceCatalogue &places,
                               const PlaceMentions &mentions)
    : m_chapter(chapter)
    , m_blocks(blocks)
    , m_places(places)
{
    findTraits(mentions);
    findOrderOfPlaces();
}

FragmentLinker::Trait FragmentLinker::traitOf(const TextFragment &fragment, const PlaceMentions &mentions) const
{
    Trait trait;
    trait.nextHeading = fragment.nextHeading;
    if (fragment.block < 0)
        return trait;
    const BookBlock &block = m_blocks.at(fragment.block);
    trait.hasText = true;
    trait.beginsInSentence = PrintedText::beginsInSentence(block.text);
    trait.beginsListItem = PrintedText::isListItem(block.text);
    trait.beginsWithAcronym = beginsWithAcronym(block.text);
    trait.endsSentence = PrintedText::endsSentence(block.text);
    trait.endsInList = endsInList(block.text);
    trait.endsInSmallWord = endsInSmallWord(block.text);
    trait.measure = block.measure;
    if (fragment.heading < 0)
        trait.mentions = mentions.in(block.text);
    return trait;
}

void FragmentLinker::findTraits(const PlaceMentions &mentions)
{
    int column = 0;
    int heading = -1;
    for (int i = 0; i < m_chapter.fragments.size(); ++i) {
        const TextFragment &fragment = m_chapter.fragments.at(i);
        column += fragment.flows ? 0 : 1;
        heading = fragment.heading >= 0 ? i : heading;
        m_traits.append(traitOf(fragment, mentions));
        m_traits.last().column = column;
        m_traits.last().headingBefore = heading;
    }
    findNextHeadings();
}

// The heading below a column belongs to all paragraphs above it.
void FragmentLinker::findNextHeadings()
{
    for (qsizetype i = m_traits.size() - 2; i >= 0; --i) {
        const TextFragment &below = m_chapter.fragments.at(i + 1);
        if (m_traits.at(i).nextHeading >= 0 || !below.flows)
            continue;
        m_traits[i].nextHeading = m_traits.at(i + 1).nextHeading;
        m_traits[i].paragraphsToNext = m_traits.at(i + 1).paragraphsToNext + 1;
    }
}

void FragmentLinker::findOrderOfPlaces()
{
    m_placesBefore.fill(-1, m_places.places().size());
    QList<bool> present(m_places.places().size());
    for (const ChapterHeading &heading : m_chapter.headings) {
        if (heading.place >= 0)
            present[heading.place] = true;
    }
    int before = -1;
    for (int place = 0; place < present.size(); ++place) {
        if (!present.at(place))
            continue;
        const bool sameRegion =
            before >= 0 && m_places.places().at(before).region == m_places.places().at(place).region;
        m_placesBefore[place] = sameRegion ? before : -1;
        before = place;
    }
}

void FragmentLinker::link()
{
    for (int round = 0; round < rounds; ++round) {
        choose(candidates());
        const QList<int> heads = headsOf(m_chapter);
        if (heads == m_heads)
            break;
        m_heads = heads;
    }
    for (int i = 0; i < m_chapter.fragments.size(); ++i) {
        TextFragment &fragment = m_chapter.fragments[i];
        fragment.doubt = fragment.predecessor < 0 || fragment.certain ? 0 : cost(fragment.predecessor, i);
    }
}

QList<int> FragmentLinker::headsOf(const Chapter &chapter)
{
    QList<int> heads(chapter.fragments.size(), -1);
    for (int i = 0; i < chapter.fragments.size(); ++i) {
        // Every text is followed from its first fragment on, with or without a heading.
        if (chapter.fragments.at(i).predecessor >= 0)
            continue;
        const int head = chapter.fragments.at(i).heading >= 0 ? i : -1;
        for (int fragment = i; fragment >= 0; fragment = chapter.fragments.at(fragment).successor)
            heads[fragment] = head;
    }
    return heads;
}

QList<FragmentLinker::Link> FragmentLinker::candidates() const
{
    QList<Link> links;
    const int count = static_cast<int>(m_chapter.fragments.size());
    int first = 0;
    for (int to = 0; to < count; ++to) {
        if (m_chapter.fragments.at(to).heading >= 0 || m_chapter.fragments.at(to).certain)
            continue;
        const int column = m_traits.at(to).column;
        while (m_traits.at(first).column < column - farthest || first < to - farthestParagraph)
            ++first;
        const int end = std::min(count, to + farthestParagraph);
        for (int from = first; from < end && m_traits.at(from).column <= column + farthest; ++from) {
            // What the same column goes on with is not looked for elsewhere.
            const bool interior = from != to - 1 && flowsOn(from);
            if (from == to || interior || !m_traits.at(from).hasText)
                continue;
            const double price = cost(from, to);
            if (price < costOfNone(to))
                links.append({price, from, to});
        }
    }
    return links;
}

void FragmentLinker::choose(QList<Link> links)
{
    for (TextFragment &fragment : m_chapter.fragments)
        fragment.predecessor = fragment.successor = -1;
    std::stable_sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
        return a.cost != b.cost ? a.cost < b.cost : std::abs(a.from - a.to) < std::abs(b.from - b.to);
    });
    // The ends of each text that grows, to see what would run in a circle.
    QList<int> otherEnd(m_chapter.fragments.size());
    std::iota(otherEnd.begin(), otherEnd.end(), 0);
    const auto join = [&](int from, int to) {
        connect(from, to);
        const int first = otherEnd.at(from);
        const int last = otherEnd.at(to);
        otherEnd[first] = last;
        otherEnd[last] = first;
    };
    for (int i = 1; i < m_chapter.fragments.size(); ++i) {
        if (m_chapter.fragments.at(i).certain)
            join(i - 1, i);
    }
    for (const Link &link : links) {
        const bool taken =
            m_chapter.fragments.at(link.from).successor >= 0 || m_chapter.fragments.at(link.to).predecessor >= 0;
        if (taken || otherEnd.at(link.from) == link.to)
            continue;
        join(link.from, link.to);
    }
    improve(links);
}

// Whether `fragment` stands behind `ancestor` in its text, or so far from its start that it might.
bool FragmentLinker::goesOnWith(int fragment, int ancestor) const
{
    int steps = 0;
    while (fragment >= 0 && fragment != ancestor && steps++ < farthestParagraph)
        fragment = m_chapter.fragments.at(fragment).predecessor;
    return fragment >= 0;
}

void FragmentLinker::connect(int from, int to)
{
    m_chapter.fragments[from].successor = to;
    m_chapter.fragments[to].predecessor = from;
}

// The cheapest links come first, which may leave dear ones for the rest: two fragments may be better off with
// predecessors exchanged.
void FragmentLinker::improve(const QList<Link> &links)
{
    constexpr double dear = 2;
    QHash<int, QList<Link>> linksTo;
    for (const Link &link : links)
        linksTo[link.to].append(link);
    for (int to = 0; to < m_chapter.fragments.size(); ++to) {
        const int current = m_chapter.fragments.at(to).predecessor;
        if (m_chapter.fragments.at(to).certain)
            continue;
        const double price = current >= 0 ? cost(current, to) : costOfNone(to);
        if (m_chapter.fragments.at(to).heading < 0 && price > dear)
            exchange(to, price, linksTo);
    }
}

void FragmentLinker::exchange(int to, double price, const QHash<int, QList<Link>> &linksTo)
{
    const int current = m_chapter.fragments.at(to).predecessor;
    double gain = 0;
    Link wanted;
    Link instead;
    for (const Link &first : linksTo.value(to)) {
        const int rival = m_chapter.fragments.at(first.from).successor;
        if (rival < 0 || rival == to || m_chapter.fragments.at(rival).certain || goesOnWith(first.from, to))
            continue;
        for (const Link &second : linksTo.value(rival)) {
            const bool free = second.from == current || m_chapter.fragments.at(second.from).successor < 0;
            const double saved = price + cost(first.from, rival) - first.cost - second.cost;
            if (free && saved > gain && !goesOnWith(second.from, rival)) {
                gain = saved;
                wanted = first;
                instead = second;
            }
        }
    }
    if (gain <= 0)
        return;
    if (current >= 0)
        m_chapter.fragments[current].successor = -1;
    connect(wanted.from, to);
    m_chapter.fragments[instead.to].predecessor = -1;
    // Both exchanges together could still close a circle.
    if (!goesOnWith(instead.from, instead.to))
        connect(instead.from, instead.to);
}

double FragmentLinker::cost(int from, int to) const
{
    // Columns stay whole until it is known what they go on with.
    if (m_heads.isEmpty() && from == to - 1 && flowsOn(from))
        return -6;
    double price = distanceCost(from, to) + sentenceCost(from, to) + orderCost(from, to) + mentionCost(from, to);
    if (!sameColumnWidth(from, to))
        price += 0.8;
    // A text that its column ends, and another's heading follows, is seldom unfinished.
    if (m_traits.at(from).endsSentence && m_chapter.fragments.at(from).nextHeading >= 0)
        price += 2.5;
    return price;
}

bool FragmentLinker::sameColumnWidth(int from, int to) const
{
    const auto [narrow, wide] = std::minmax(m_traits.at(from).measure, m_traits.at(to).measure);
    return wide * 4 <= narrow * 5;
}

// The next paragraph of the same column begins where this one ends.
bool FragmentLinker::flowsOn(int fragment) const
{
    const int next = fragment + 1;
    return next < m_traits.size() && m_chapter.fragments.at(next).flows &&
           m_traits.at(fragment).endsSentence != m_traits.at(next).beginsInSentence;
}

double FragmentLinker::distanceCost(int from, int to) const
{
    if (from == to - 1)
        return flowsOn(from) ? -3 : 0;
    bool onlyBoxes = from < to;
    for (int between = from + 1; onlyBoxes && between < to; ++between)
        onlyBoxes = isBox(between);
    // Below a box the text goes on in its own column.
    if (onlyBoxes)
        return sameColumnWidth(from, to) ? 0.5 : 3.5;
    const int columns = std::abs(m_traits.at(from).column - m_traits.at(to).column);
    return 3 + 0.1 * columns + (from > to ? 0.5 : 0) + (isBox(from) ? 1 : 0);
}

double FragmentLinker::sentenceCost(int from, int to) const
{
    const Trait &before = m_traits.at(from);
    const Trait &after = m_traits.at(to);
    if (after.beginsListItem)
        return before.endsInList ? 0 : (before.endsSentence ? 1 : 2);
    if (before.endsSentence)
        return after.beginsInSentence ? 9 : (from == to - 1 ? 0.5 : 1.5);
    if (after.beginsInSentence)
        return 0;
    return before.endsInSmallWord || after.beginsWithAcronym ? 0.8 : 2.5;
}

double FragmentLinker::orderCost(int from, int to) const
{
    const int next = m_traits.at(to).nextHeading;
    if (next < 0)
        return 0;
    // The further the heading, the less certain that a column goes on to it.
    const double weight = m_traits.at(to).paragraphsToNext > 0 && m_chapter.fragments.at(to).flows ? 0.7 : 1;
    const ChapterHeading &heading = m_chapter.headings.at(next);
    const int place = placeOf(from);
    if (heading.kind == ChapterHeading::Kind::Other)
        return 0;
    if (place < 0)
        return weight * (isBox(from) ? 2 : 5);
    const int region = m_places.places().at(place).region;
    if (heading.kind == ChapterHeading::Kind::Region)
        return region == heading.region ? 5 * weight : 0;
    if (region != heading.region || place >= heading.place)
        return 5 * weight;
    if (place == m_placesBefore.at(heading.place))
        return -4 * weight;
    int skipped = 0;
    constexpr int most = 3;
    for (int other = m_placesBefore.at(heading.place); other > place && skipped < most;
         other = m_placesBefore.at(other))
        ++skipped;
    return weight * std::min(1.5 * skipped, 4.0);
}

double FragmentLinker::mentionCost(int from, int to) const
{
    const int place = placeOf(from);
    const QSet<int> &mentions = m_traits.at(to).mentions;
    if (place < 0 || mentions.isEmpty())
        return 0;
    return mentions.contains(place) ? -1.5 : 1;
}

double FragmentLinker::costOfNone(int to) const
{
    return m_traits.at(to).beginsInSentence ? 12 : 7;
}

bool FragmentLinker::isBox(int fragment) const
{
    const int own = m_chapter.fragments.at(fragment).heading;
    if (own < 0) {
        const int first = headOf(fragment);
        return first >= 0 && first != fragment && isBox(first);
    }
    return m_chapter.headings.at(own).kind == ChapterHeading::Kind::Other &&
           !m_chapter.fragments.at(fragment).worldwide;
}

// Before anything is known, text belongs to the heading before it.
int FragmentLinker::headOf(int fragment) const
{
    return m_heads.isEmpty() ? m_traits.at(fragment).headingBefore : m_heads.at(fragment);
}

int FragmentLinker::placeOf(int fragment) const
{
    const int first = headOf(fragment);
    return first < 0 ? -1 : m_chapter.headings.at(m_chapter.fragments.at(first).heading).place;
}
