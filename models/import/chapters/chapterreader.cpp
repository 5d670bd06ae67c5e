// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/chapters/chapterreader.h"

#include "models/import/lines/printedtext.h"
#include "models/import/tables/placecatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using BlockKind = BookBlock::Kind;

namespace
{

// A short paragraph's width tells nothing.
bool inSameColumn(const BookBlock &above, const BookBlock &below)
{
    const bool wider = below.measure * 4 > above.measure * 5 && above.lineCount > 1;
    const bool narrower = above.measure * 4 > below.measure * 5 && below.lineCount > 1;
    return !wider && !narrower;
}

} // namespace

ChapterReader::ChapterReader(const QList<BookLine> &lines, const QList<BookBlock> &blocks, const QList<Theme> &themes,
                             const PlaceCatalogue &places, const LineJoiner &joiner)
    : m_lines(lines)
    , m_blocks(blocks)
    , m_themes(themes)
    , m_places(places)
    , m_joiner(joiner)
{
}

QList<Chapter> ChapterReader::read()
{
    int first = 0;
    for (int i = 0; i < m_blocks.size(); ++i)
        first = m_blocks.at(i).kind == BlockKind::Table ? i + 1 : first;
    for (int i = first; i < m_blocks.size(); ++i) {
        const BookBlock &block = m_blocks.at(i);
        const int theme = themeOpenedBy(i);
        const bool known = theme >= 0 && std::any_of(m_chapters.cbegin(), m_chapters.cend(),
                                                     [&](const Chapter &c) { return c.theme == theme; });
        if (theme >= 0 && !known) {
            m_chapters.append({theme, m_lines.at(block.firstLine).number, {}, {}});
            m_region = -1;
            m_interrupted = true;
            // Set on the page of its text, the title of a chapter is the heading of its introduction, too.
            if (block.role == BookLine::Role::Heading)
                readHeading(i);
        } else if (theme >= 0 && block.text.endsWith(u':')) {
            m_interrupted = true; // the theme's number alone, over a photo
        } else if (!m_chapters.isEmpty()) {
            if (endsChapters(block))
                break;
            readBlock(i);
        }
    }
    return std::move(m_chapters);
}

// "PRINCIPLE 1: …" in capitals, or with the theme's title behind or below it.
int ChapterReader::themeOpenedBy(int index) const
{
    const BookBlock &block = m_blocks.at(index);
    const qsizetype colon = block.text.indexOf(u':');
    constexpr qsizetype longestLabel = 20;
    if (colon < 0 || colon > longestLabel)
        return -1;
    const QString label = PrintedText::slug(block.text.left(colon));
    const bool capitals = PrintedText::isUpperCase(QStringView(block.text).first(colon));
    const bool alone = colon + 1 == block.text.size() && index + 1 < m_blocks.size();
    const QString title = PrintedText::folded(alone ? m_blocks.at(index + 1).text : block.text.sliced(colon));
    for (int theme = 0; theme < m_themes.size(); ++theme) {
        if (m_themes.at(theme).id == label && (capitals || title == PrintedText::folded(m_themes.at(theme).title)))
            return theme;
    }
    return -1;
}

// "Alfa:" over its text.
bool ChapterReader::isNameWithColon(const BookBlock &block) const
{
    if (block.lineCount > 1 || !block.text.endsWith(u':'))
        return false;
    const QString name = PrintedText::folded(block.text);
    return std::any_of(m_places.places().cbegin(), m_places.places().cend(),
                       [&](const Place &place) { return PrintedText::folded(place.printedName) == name; });
}

bool ChapterReader::endsChapters(const BookBlock &block) const
{
    constexpr qsizetype longest = 60;
    const QString title = block.text.section(u'\n', 0, 0);
    return title.size() <= longest && PrintedText::isUpperCase(title) &&
           (title.contains("ACRONYMS"_L1) || title.contains("ABBREVIATIONS"_L1));
}

void ChapterReader::readBlock(int block)
{
    switch (m_blocks.at(block).kind) {
    case BlockKind::Heading:
        readHeading(block);
        return;
    case BlockKind::Body:
        if (isNameWithColon(m_blocks.at(block)))
            readHeading(block);
        else
            readBody(block);
        return;
    case BlockKind::Caption:
    case BlockKind::Aside:
    case BlockKind::Link:
    case BlockKind::Footnote:
    case BlockKind::Furniture:
    case BlockKind::Table:
        // Where the order of reading is known, nothing in between breaks a text off.
        m_interrupted = !m_blocks.at(block).isLaidOut();
        return;
    }
}

void ChapterReader::readHeading(int block)
{
    const BookBlock &source = m_blocks.at(block);
    Chapter &chapter = m_chapters.last();
    ChapterHeading heading;
    heading.title = m_joiner.joined(source.text);
    if (isNameWithColon(source))
        heading.title.chop(1);
    heading.block = block;
    heading.overText = source.overText;
    heading.region = m_places.regionOf(heading.title);
    if (heading.region >= 0) {
        heading.kind = ChapterHeading::Kind::Region;
        m_region = heading.region;
    } else if (const int place = m_places.placeOf(heading.title, m_region); place >= 0) {
        heading.kind = ChapterHeading::Kind::Place;
        heading.place = place;
        heading.region = m_places.places().at(place).region;
    }
    if (heading.kind == ChapterHeading::Kind::Other && isBelowTitle(block)) {
        readBody(block);
        return;
    }
    const int index = static_cast<int>(chapter.headings.size());
    chapter.headings.append(heading);
    if (!m_interrupted && !source.startsPage && !chapter.fragments.isEmpty())
        chapter.fragments.last().nextHeading = index;
    newFragment().heading = index;
    m_interrupted = false;
}

// Short lines directly below a title, such as where a portrayed person lives, belong to its text.
bool ChapterReader::isBelowTitle(int block) const
{
    const Chapter &chapter = m_chapters.last();
    if (m_blocks.at(block).isLaidOut() || m_interrupted || m_blocks.at(block).startsPage || chapter.fragments.isEmpty())
        return false;
    const TextFragment &last = chapter.fragments.last();
    const bool title =
        last.heading >= 0 && last.block < 0 && chapter.headings.at(last.heading).kind == ChapterHeading::Kind::Other;
    return title || (last.block >= 0 && m_blocks.at(last.block).kind == BlockKind::Heading);
}

void ChapterReader::readBody(int block)
{
    QList<TextFragment> &fragments = m_chapters.last().fragments;
    const bool ordered = m_blocks.at(block).isLaidOut();
    const bool flows = !fragments.isEmpty() && (ordered ? !m_blocks.at(block).opensColumn : flowsFromLast(block));
    const bool underHeading = !fragments.isEmpty() && fragments.last().block < 0 && (flows || ordered);
    if (!underHeading) {
        const bool certain = ordered && !fragments.isEmpty() && goesOn(fragments.last(), m_blocks.at(block));
        newFragment().flows = flows;
        fragments.last().certain = certain;
    }
    fragments.last().block = block;
    m_interrupted = false;
}

// In the order of reading a text goes on with what comes next, unless a sentence would begin in its middle.
bool ChapterReader::goesOn(const TextFragment &last, const BookBlock &block) const
{
    return last.block < 0 || !PrintedText::beginsInSentence(block.text) ||
           !PrintedText::endsSentence(m_blocks.at(last.block).text);
}

// Nothing between, on the same page, in the same column. Below the first paragraph of a boxed feature it is not
// certain what the next one belongs to.
bool ChapterReader::flowsFromLast(int block) const
{
    const BookBlock &current = m_blocks.at(block);
    const TextFragment &last = m_chapters.last().fragments.last();
    if (m_interrupted || current.startsPage)
        return false;
    if (last.block < 0)
        return true;
    const bool belowBox = last.heading >= 0 && m_chapters.last().headings.at(last.heading).overText;
    return !belowBox && inSameColumn(m_blocks.at(last.block), current);
}

TextFragment &ChapterReader::newFragment()
{
    QList<TextFragment> &fragments = m_chapters.last().fragments;
    fragments.append(TextFragment());
    fragments.last().worldwide = m_region < 0;
    return fragments.last();
}
