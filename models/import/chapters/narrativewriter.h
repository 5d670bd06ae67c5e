// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/files/fault.h"
#include "models/import/chapters/textfragment.h"
#include "models/import/lines/bookblock.h"
#include "models/import/lines/bookline.h"

#include <QCoreApplication>
#include <QHash>

class LineJoiner;
class PlaceCatalogue;
class PlaceMentions;

/// Writes down a chapter's linked fragments as narratives: texts of places, boxed features, and the sections of the
/// worldwide part. A feature belongs to the place that its title or text names, else to its region's initiatives.
class NarrativeWriter
{
    Q_DECLARE_TR_FUNCTIONS(NarrativeWriter)

public:
    NarrativeWriter(const QList<BookLine> &lines, const QList<BookBlock> &blocks, const PlaceCatalogue &places,
                    const PlaceMentions &mentions, const LineJoiner &joiner, const QString &file);

    QList<Narrative> write(const Chapter &chapter);
    const QList<Fault> &faults() const { return m_faults; }
    /// Headings that look like regions, whose places follow, but have no table.
    const QList<Fault> &unknownRegions() const { return m_unknownRegions; }

private:
    QString textOf(const Chapter &chapter, int head) const;
    static int firstBlock(const Chapter &chapter, int head);
    Scope scopeOfBox(const ChapterHeading &heading, const QString &text, int region) const;
    bool belongsToWorldwidePart(const Chapter &chapter, int fragment) const;
    void add(QList<Narrative> &narratives, const Narrative &narrative, int line);
    void reportUnknownRegion(const ChapterHeading &heading);
    void reportEmptyHeading(const Chapter &chapter, int fragment);
    void reportDoubts(const Chapter &chapter);
    void warn(int line, const QString &message);

    const QList<BookLine> &m_lines;
    const QList<BookBlock> &m_blocks;
    const PlaceCatalogue &m_places;
    const PlaceMentions &m_mentions;
    const LineJoiner &m_joiner;
    QString m_file;
    QList<int> m_heads;                  ///< of the chapter that is being written
    QHash<int, qsizetype> m_textOfPlace; ///< place → its text among the chapter's narratives
    QList<Fault> m_faults;
    QList<Fault> m_unknownRegions;
};
