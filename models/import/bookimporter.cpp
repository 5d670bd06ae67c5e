// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"

#include "models/import/acronymlistreader.h"
#include "models/import/chapters/chapterreader.h"
#include "models/import/chapters/fragmentlinker.h"
#include "models/import/chapters/narrativewriter.h"
#include "models/import/chapters/placementions.h"
#include "models/import/editionbuilder.h"
#include "models/import/lines/blockclassifier.h"
#include "models/import/lines/booktitle.h"
#include "models/import/lines/printedtext.h"
#include "models/import/lines/textdecoder.h"
#include "models/import/tables/fundingtablereader.h"
#include "models/import/tables/placecatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Parts of the work done after each stage, as measured.
constexpr double linesDone = 0.2;
constexpr double tablesDone = 0.4;
constexpr double chaptersFound = 0.5;

void leaveOutOddTables(QList<FundingTable> &tables)
{
    const qsizetype themes = tables.isEmpty() ? 0 : tables.first().themes.size();
    tables.removeIf([themes](const FundingTable &table) { return table.themes.size() != themes; });
}

} // namespace

BookImporter::BookImporter(EditionPtr known, Progress progress)
    : m_known(std::move(known))
    , m_progress(std::move(progress))
{
}

QList<Fault> BookImporter::missingChapters(const QList<Chapter> &chapters, const QList<Theme> &themes,
                                           const QString &file)
{
    QList<Fault> faults;
    for (int theme = 0; theme < themes.size(); ++theme) {
        const bool found =
            std::any_of(chapters.cbegin(), chapters.cend(), [=](const Chapter &c) { return c.theme == theme; });
        if (!found)
            faults.append(
                //: %1 is the name of a region in the book
                {Fault::Severity::Warning, file, 0, 0, tr("no chapter on “%1” found").arg(themes.at(theme).title)});
    }
    return faults;
}

EditionResult BookImporter::importText(const QByteArray &bytes, const QString &file) const
{
    const TextDecoder::Result decoded = TextDecoder::decode(bytes, file);
    if (hasErrors(decoded.faults))
        return {nullptr, decoded.faults};
    EditionResult result = importLines(readBookLines(decoded.text), file);
    result.faults = decoded.faults + result.faults;
    return result;
}

EditionResult BookImporter::importLines(const QList<BookLine> &lines, const QString &file,
                                        const QList<PrintedTable> &printedTables) const
{
    EditionResult result;
    if (!goOn(linesDone))
        return {nullptr, {}, true};
    QList<BookBlock> blocks = readBookBlocks(lines);
    const BookTitle title = findBookTitle(blocks);
    LineJoiner joiner;
    for (const BookBlock &block : blocks)
        joiner.learn(block.text);

    QList<FundingTable> tables;
    for (const PrintedTable &table : printedTables)
        tables.append(settled(table, file, result.faults));
    if (tables.isEmpty()) {
        FundingTableReader tableReader(lines, blocks, joiner, file);
        tables = tableReader.read();
        result.faults += tableReader.faults();
    }
    leaveOutOddTables(tables);
    if (tables.isEmpty()) {
        result.faults.append({Fault::Severity::Error, file, 0, 0,
                              tr("no funding table found; expected tables by region with the columns "
                                 "“Principle 1” to “Objective 3”")});
        return result;
    }
    if (title.year == 0) {
        result.faults.append(
            {Fault::Severity::Error, file, 0, 0, tr("no year found; expected the year of the appeal")});
        return result;
    }
    if (!goOn(tablesDone))
        return {nullptr, {}, true};

    BlockClassifier(blocks, title.title).classify();
    const PlaceCatalogue places(tables, m_known.get());
    const PlaceMentions mentions(places.places(), places.regions());
    const QList<Theme> themes = EditionBuilder::themesOf(tables);
    EditionBuilder builder(title, tables, places);
    builder.setThemes(themes);
    builder.setAcronyms(readAcronymList(lines));
    QList<Chapter> chapters = ChapterReader(lines, blocks, themes, places, joiner).read();
    NarrativeWriter writer(lines, blocks, places, mentions, joiner, file);
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        if (!goOn(chaptersFound + (1 - chaptersFound) * double(i) / double(chapters.size())))
            return {nullptr, {}, true};
        FragmentLinker(chapters[i], blocks, places, mentions).link();
        builder.addNarratives(writer.write(chapters.at(i)));
    }
    result.faults += writer.faults() + missingChapters(chapters, themes, file);
    result.edition = builder.build();
    return result;
}
