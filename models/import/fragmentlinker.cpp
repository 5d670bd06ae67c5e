// SPDX-License-Identifier: GPL-3.0-or-later
#include "fragmentlinker.h"

#include "placecatalogue.h"
#include "placementions.h"
#include "printedtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

constexpr int farthest = 40; // fragments; about two spreads either way
constexpr int rounds = 4;    // costs depend on the last round's links; these settle within two

bool beginsListItem(QStringView text)
{
    if (text.startsWith(u'•'))
        return true;
    const qsizetype close = text.indexOf(u')');
    return text.startsWith(u'(') && close > 1 && close <= 4;
}

bool endsInSmallWord(QStringView text)
{
    const QStringView last = text.mid(std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'\n')) + 1);
    return last.endsWith(u'-') || (last.size() <= 4 && !last.isEmpty() && last.front().isLower());
}

bool endsInList(QStringView text)
{
    return text.endsWith(u';') || text.endsWith(u':') || text.endsWith(u',') || text.endsWith(u"; and")
        || text.endsWith(u"; or") || text.endsWith(u", and");
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

void FragmentLinker::findTraits(const PlaceMentions &mentions)
{
    for (const TextFragment &fragment : m_chapter.fragments) {
        Trait trait;
        trait.hasText = !fragment.blocks.isEmpty();
        if (trait.hasText) {
            const BookBlock &first = m_blocks.at(fragment.blocks.first());
            const BookBlock &last = m_blocks.at(fragment.blocks.last());
            trait.beginsInSentence = PrintedText::beginsInSentence(first.text);
            trait.beginsListItem = beginsListItem(first.text);
            trait.endsSentence = PrintedText::endsSentence(last.text);
            trait.endsInList = endsInList(last.text);
            trait.endsInSmallWord = endsInSmallWord(last.text);
            trait.firstMeasure = first.measure;
            trait.lastMeasure = last.measure;
        }
        if (fragment.heading < 0) {
            for (const int block : fragment.blocks)
                trait.mentions.unite(mentions.in(m_blocks.at(block).text));
        }
        m_traits.append(trait);
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
        const bool sameRegion = before >= 0 && m_places.places().at(before).region == m_places.places().at(place).region;
        m_placesBefore[place] = sameRegion ? before : -1;
        before = place;
    }
}

void FragmentLinker::link()
{
    assumeHeads();
    for (int round = 0; round < rounds; ++round) {
        choose(candidates());
        QList<int> heads;
        for (int i = 0; i < m_chapter.fragments.size(); ++i)
            heads.append(head(m_chapter, i));
        if (heads == m_heads)
            return;
        m_heads = heads;
    }
}

int FragmentLinker::head(const Chapter &chapter, int fragment)
{
    while (fragment >= 0 && chapter.fragments.at(fragment).heading < 0)
        fragment = chapter.fragments.at(fragment).predecessor;
    return fragment;
}

// Before anything is known, text goes on with what stands before it.
void FragmentLinker::assumeHeads()
{
    m_heads.clear();
    int last = -1;
    for (int i = 0; i < m_chapter.fragments.size(); ++i) {
        last = m_chapter.fragments.at(i).heading >= 0 ? i : last;
        m_heads.append(last);
    }
}

QList<FragmentLinker::Link> FragmentLinker::candidates() const
{
    QList<Link> links;
    const int count = static_cast<int>(m_chapter.fragments.size());
    for (int to = 0; to < count; ++to) {
        if (m_chapter.fragments.at(to).heading >= 0)
            continue;
        const double none = costOfNone(to);
        for (int from = std::max(0, to - farthest); from < std::min(count, to + farthest); ++from) {
            const double price = from == to || !m_traits.at(from).hasText ? none : cost(from, to);
            if (price < none)
                links.append({price, from, to});
        }
    }
    return links;
}

void FragmentLinker::choose(QList<Link> links)
{
#ifdef DEBUG_LINKS
    static int call = 0;
    ++call;
    {
        QHash<int, QList<Link>> by;
        for (const Link &l : links)
            by[l.to].append(l);
        auto txt = [&](int i, bool end) {
            const TextFragment &f = m_chapter.fragments.at(i);
            if (f.blocks.isEmpty())
                return QString();
            QString t = m_blocks.at(end ? f.blocks.last() : f.blocks.first()).text;
            t.replace(u'\n', u' ');
            return end ? t.right(40) : t.left(40);
        };
        auto name = [&](int i) {
            const int h = m_heads.at(i);
            return h < 0 ? u"?"_s : m_chapter.headings.at(m_chapter.fragments.at(h).heading).title.left(20);
        };
        for (int to = 0; to < m_chapter.fragments.size(); ++to) {
            if (m_chapter.fragments.at(to).heading >= 0)
                continue;
            auto l = by.value(to);
            std::stable_sort(l.begin(), l.end(), [](const Link &a, const Link &b) { return a.cost < b.cost; });
            const int nh = m_chapter.fragments.at(to).nextHeading;
            fprintf(stderr, "L%d th%d #%d line %d [%s] next=%s w%d\n", call, m_chapter.theme, to, m_blocks.at(m_chapter.fragments.at(to).blocks.first()).firstLine + 1,
                    qPrintable(txt(to, false)), nh < 0 ? "-" : qPrintable(m_chapter.headings.at(nh).title.left(20)), m_traits.at(to).firstMeasure);
            for (const Link &x : l.mid(0, 4))
                fprintf(stderr, "      %.2f from #%d {%s} ...%s w%d d%.1f s%.1f o%.1f m%.1f\n", x.cost, x.from, qPrintable(name(x.from)), qPrintable(txt(x.from, true)), m_traits.at(x.from).lastMeasure,
                        distanceCost(x.from, x.to), sentenceCost(m_traits.at(x.from), m_traits.at(x.to), x.from, x.to), orderCost(x.from, x.to), mentionCost(x.from, x.to));
        }
    }
#endif
    for (TextFragment &fragment : m_chapter.fragments)
        fragment.predecessor = fragment.successor = -1;
    std::stable_sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
        return a.cost != b.cost ? a.cost < b.cost : std::abs(a.from - a.to) < std::abs(b.from - b.to);
    });
    const auto wouldTurnInCircles = [this](const Link &link) {
        int fragment = link.from;
        while (fragment >= 0 && fragment != link.to)
            fragment = m_chapter.fragments.at(fragment).predecessor;
        return fragment == link.to;
    };
    for (const Link &link : links) {
        TextFragment &from = m_chapter.fragments[link.from];
        TextFragment &to = m_chapter.fragments[link.to];
        if (from.successor >= 0 || to.predecessor >= 0 || wouldTurnInCircles(link))
            continue;
        from.successor = link.to;
        to.predecessor = link.from;
    }
}

double FragmentLinker::cost(int from, int to) const
{
    const Trait &before = m_traits.at(from);
    const Trait &after = m_traits.at(to);
    double price = distanceCost(from, to) + sentenceCost(before, after, from, to) + orderCost(from, to)
        + mentionCost(from, to);
    const int narrow = std::min(before.lastMeasure, after.firstMeasure);
    const int wide = std::max(before.lastMeasure, after.firstMeasure);
    if (wide * 4 > narrow * 5)
        price += 0.8;
    // A text that its frame ends, and another's heading follows, is seldom unfinished.
    if (before.endsSentence && m_chapter.fragments.at(from).nextHeading >= 0)
        price += 2.5;
    return price;
}

double FragmentLinker::distanceCost(int from, int to) const
{
    if (from == to - 1)
        return 0;
    bool onlyBoxes = from < to;
    for (int between = from + 1; onlyBoxes && between < to; ++between)
        onlyBoxes = isBox(between);
    if (onlyBoxes)
        return 0.5;
    return 3 + 0.1 * std::abs(from - to) + (from > to ? 0.5 : 0);
}

double FragmentLinker::sentenceCost(const Trait &before, const Trait &after, int from, int to) const
{
    if (after.beginsListItem)
        return before.endsInList ? 0 : (before.endsSentence ? 1 : 2);
    if (before.endsSentence)
        return after.beginsInSentence ? 6 : (from == to - 1 ? 0.5 : 1.5);
    if (after.beginsInSentence)
        return 0;
    return before.endsInSmallWord ? 0.7 : 2.5;
}

double FragmentLinker::orderCost(int from, int to) const
{
    const int next = m_chapter.fragments.at(to).nextHeading;
    if (next < 0)
        return 0;
    const ChapterHeading &heading = m_chapter.headings.at(next);
    const int place = placeOf(from);
    if (heading.kind == ChapterHeading::Kind::Other)
        return 0;
    if (place < 0)
        return isBox(from) ? 1.5 : 5;
    const int region = m_places.places().at(place).region;
    if (heading.kind == ChapterHeading::Kind::Region)
        return region == heading.region ? 5 : 0;
    if (region != heading.region)
        return 5;
    if (place == m_placesBefore.at(heading.place))
        return -1.5;
    if (place >= heading.place)
        return 5;
    int skipped = 0;
    for (int other = m_placesBefore.at(heading.place); other > place; other = m_placesBefore.at(other))
        ++skipped;
    return std::min(0.7 * skipped, 4.0);
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
    const Trait &trait = m_traits.at(to);
    return trait.beginsInSentence ? 10 : 6;
}

bool FragmentLinker::isBox(int fragment) const
{
    const int own = m_chapter.fragments.at(fragment).heading;
    if (own < 0) {
        const int first = m_heads.at(fragment);
        return first >= 0 && first != fragment && isBox(first);
    }
    return m_chapter.headings.at(own).kind == ChapterHeading::Kind::Other && !m_chapter.fragments.at(fragment).worldwide;
}

int FragmentLinker::placeOf(int fragment) const
{
    const int first = m_heads.at(fragment);
    return first < 0 ? -1 : m_chapter.headings.at(m_chapter.fragments.at(first).heading).place;
}
