// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/chapters/narrativewriter.h"

#include "models/import/chapters/fragmentlinker.h"
#include "models/import/chapters/placementions.h"
#include "models/import/lines/printedtext.h"
#include "models/import/tables/placecatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

NarrativeWriter::NarrativeWriter(const QList<BookLine> &lines, const QList<BookBlock> &blocks,
                                 const PlaceCatalogue &places, const PlaceMentions &mentions, const LineJoiner &joiner,
                                 const QString &file)
    : m_lines(lines)
    , m_blocks(blocks)
    , m_places(places)
    , m_mentions(mentions)
    , m_joiner(joiner)
    , m_file(file)
{
}

QList<Narrative> NarrativeWriter::write(const Chapter &chapter)
{
    QList<Narrative> narratives;
    m_heads = FragmentLinker::headsOf(chapter);
    m_textOfPlace.clear();
    int region = -1;
    for (int i = 0; i < chapter.fragments.size(); ++i) {
        const TextFragment &fragment = chapter.fragments.at(i);
        if (fragment.heading < 0)
            continue;
        const ChapterHeading &heading = chapter.headings.at(fragment.heading);
        region = heading.region >= 0 ? heading.region : region;
        const int block = firstBlock(chapter, i);
        if (block < 0) {
            reportEmptyHeading(chapter, i);
            continue;
        }
        Narrative narrative;
        narrative.text = textOf(chapter, i);
        narrative.theme = chapter.theme;
        const BookLine &line = m_lines.at(m_blocks.at(block).firstLine);
        narrative.source = sourceOf(line);
        switch (heading.kind) {
        case ChapterHeading::Kind::Region:
            narrative.scope = Scope::region(heading.region);
            narrative.kind = Narrative::Kind::Section;
            narrative.title = heading.title;
            break;
        case ChapterHeading::Kind::Place:
            narrative.scope = Scope::place(heading.place);
            break;
        case ChapterHeading::Kind::Other: {
            const bool worldwide = belongsToWorldwidePart(chapter, i);
            narrative.title = heading.title;
            narrative.kind = worldwide ? Narrative::Kind::Section : Narrative::Kind::Box;
            narrative.scope = worldwide ? Scope::world() : scopeOfBox(heading, narrative.text, region);
            if (!worldwide && m_blocks.at(block).kind == BookBlock::Kind::Heading)
                reportUnknownRegion(heading);
            break;
        }
        }
        add(narratives, narrative, line.number);
    }
    reportDoubts(chapter);
    return narratives;
}

QString NarrativeWriter::textOf(const Chapter &chapter, int head) const
{
    QStringList paragraphs;
    for (int i = head; i >= 0; i = chapter.fragments.at(i).successor) {
        const TextFragment &fragment = chapter.fragments.at(i);
        if (fragment.block < 0)
            continue;
        const QString &text = m_blocks.at(fragment.block).text;
        // What follows without a break is a paragraph of its own even where a full stop was forgotten.
        const bool goesOn = !paragraphs.isEmpty() && !PrintedText::endsSentence(paragraphs.last()) &&
                            (!fragment.flows || PrintedText::beginsInSentence(text));
        if (!goesOn)
            paragraphs.append(QString());
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            m_joiner.append(paragraphs.last(), line);
    }
    return paragraphs.join(u'\n');
}

int NarrativeWriter::firstBlock(const Chapter &chapter, int head)
{
    while (head >= 0 && chapter.fragments.at(head).block < 0)
        head = chapter.fragments.at(head).successor;
    return head < 0 ? -1 : chapter.fragments.at(head).block;
}

// Sections may stand behind a region's heading where the page's other half comes first in the text.
bool NarrativeWriter::belongsToWorldwidePart(const Chapter &chapter, int fragment) const
{
    const TextFragment &own = chapter.fragments.at(fragment);
    if (own.worldwide)
        return true;
    const bool follows = fragment > 0 && chapter.fragments.at(fragment - 1).nextHeading == own.heading;
    if (!follows)
        return false;
    const int head = m_heads.at(fragment - 1);
    return head >= 0 && head < fragment &&
           chapter.headings.at(chapter.fragments.at(head).heading).kind == ChapterHeading::Kind::Other &&
           belongsToWorldwidePart(chapter, head);
}

Scope NarrativeWriter::scopeOfBox(const ChapterHeading &heading, const QString &text, int region) const
{
    for (const QString &where : {heading.title, text}) {
        QSet<int> named = m_mentions.in(where);
        named.removeIf([&](int place) { return m_places.places().at(place).region != region; });
        if (named.size() == 1)
            return Scope::place(*named.cbegin());
    }
    const int initiatives = m_places.initiativesOf(region);
    return initiatives >= 0 ? Scope::place(initiatives) : Scope::region(std::max(region, 0));
}

void NarrativeWriter::add(QList<Narrative> &narratives, const Narrative &narrative, int line)
{
    if (narrative.kind != Narrative::Kind::Text) {
        narratives.append(narrative);
        return;
    }
    const int place = narrative.scope.index;
    if (!m_textOfPlace.contains(place)) {
        m_textOfPlace.insert(place, narratives.size());
        narratives.append(narrative);
        return;
    }
    narratives[m_textOfPlace.value(place)].text += u'\n' + narrative.text;
    //: %1 is a heading of the book
    warn(line, tr("a second heading “%1” in the chapter; its text was added to the first")
                   .arg(m_places.places().at(place).printedName));
}

// Nothing stands under a region's heading but the headings of its places, and seldom anything under a chapter's title.
void NarrativeWriter::reportEmptyHeading(const Chapter &chapter, int fragment)
{
    const ChapterHeading &heading = chapter.headings.at(chapter.fragments.at(fragment).heading);
    const int line = m_lines.at(m_blocks.at(heading.block).firstLine).number;
    const bool chapterTitle = chapter.fragments.at(fragment).heading == 0 && line == chapter.line;
    if (heading.kind == ChapterHeading::Kind::Region || chapterTitle)
        return;
    const QString title = heading.title.left(80);
    if (heading.kind == ChapterHeading::Kind::Other && PrintedText::isUpperCase(title))
        reportUnknownRegion(heading);
    else
        //: %1 is a heading of the book
        warn(line, tr("a heading “%1” without a text; left out").arg(title));
}

// A title in capitals over another one: a region's name over that of its first place.
void NarrativeWriter::reportUnknownRegion(const ChapterHeading &heading)
{
    if (!PrintedText::isUpperCase(heading.title))
        return;
    const int line = m_lines.at(m_blocks.at(heading.block).firstLine).number;
    m_unknownRegions.append({Fault::Severity::Warning, m_file, line, 0,
                             //: %1 is a heading of the book
                             tr("“%1” looks like a region, but no table of that name was found; what stands below "
                                "it belongs to no region of its own")
                                 .arg(heading.title.left(80))});
}

void NarrativeWriter::reportDoubts(const Chapter &chapter)
{
    const auto firstLine = [this](const TextFragment &fragment) -> const BookLine & {
        return m_lines.at(m_blocks.at(fragment.block).firstLine);
    };
    for (int i = 0; i < chapter.fragments.size(); ++i) {
        const TextFragment &fragment = chapter.fragments.at(i);
        if (fragment.heading >= 0)
            continue;
        const int line = firstLine(fragment).number;
        if (fragment.predecessor < 0) {
            warn(line, tr("a paragraph that goes on with no text near it; expected a heading; left out"));
        } else if (fragment.doubt > FragmentLinker::doubtful && m_heads.at(i) >= 0) {
            const QString title = chapter.headings.at(chapter.fragments.at(m_heads.at(i)).heading).title;
            //: %1 is a heading, %2 where it is in the book ("line 1733" or "page 12")
            warn(line, tr("a paragraph without a heading; taken to go on with “%1”, %2, where it fits best")
                           .arg(title.left(80), sourceOf(firstLine(chapter.fragments.at(fragment.predecessor)))));
        }
    }
}

void NarrativeWriter::warn(int line, const QString &message)
{
    m_faults.append({Fault::Severity::Warning, m_file, line, 0, message});
}
