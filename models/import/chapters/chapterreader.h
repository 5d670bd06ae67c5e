// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/import/chapters/textfragment.h"
#include "models/import/lines/bookblock.h"
#include "models/import/lines/bookline.h"

class LineJoiner;
class PlaceCatalogue;

/// Cuts the book into its thematic chapters, and these into headings and paragraphs; fragmentlinker.h joins what
/// belongs together.
class ChapterReader
{
public:
    ChapterReader(const QList<BookLine> &lines, const QList<BookBlock> &blocks, const QList<Theme> &themes,
                  const PlaceCatalogue &places, const LineJoiner &joiner);

    QList<Chapter> read();

private:
    int themeOpenedBy(int index) const;
    bool isNameWithColon(const BookBlock &block) const;
    bool endsChapters(const BookBlock &block) const;
    void readBlock(int block);
    void readHeading(int block);
    void readBody(int block);
    bool isBelowTitle(int block) const;
    bool goesOn(const TextFragment &last, const BookBlock &block) const;
    bool flowsFromLast(int block) const;
    TextFragment &newFragment();

    const QList<BookLine> &m_lines;
    const QList<BookBlock> &m_blocks;
    const QList<Theme> &m_themes;
    const PlaceCatalogue &m_places;
    const LineJoiner &m_joiner;
    QList<Chapter> m_chapters;
    int m_region = -1;
    bool m_interrupted = true; ///< something stood between the last fragment and what comes
};
