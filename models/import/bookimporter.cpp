// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/bookimporter.h"

#include "models/import/acronymlistreader.h"
#include "models/import/chapters/chapterreader.h"
#include "models/import/chapters/fragmentlinker.h"
#include "models/import/chapters/narrativewriter.h"
#include "models/import/chapters/placementions.h"
#include "models/import/editionbuilder.h"
#include "models/import/layout/booklayout.h"
#include "models/import/layout/textpages.h"
#include "models/import/lines/blockclassifier.h"
#include "models/import/lines/booktitle.h"
#include "models/import/lines/printedtext.h"
#include "models/import/lines/textdecoder.h"
#include "models/import/tables/fundingtablereader.h"
#include "models/import/tables/placecatalogue.h"
#include "models/import/tables/printedtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Parts of the work done after each stage, as measured.
constexpr double linesDone = 0.2;
constexpr double tablesDone = 0.4;
constexpr double chaptersFound = 0.5;

bool anyAmount(const QList<FundingTable> &tables)
{
    return std::any_of(tables.cbegin(), tables.cend(), [](const FundingTable &table) {
        return std::any_of(table.rows.cbegin(), table.rows.cend(), [](const FundingRow &row) {
            return std::any_of(row.cells.cbegin(), row.cells.cend(), [](Funding cell) { return cell.value_or(0) > 0; });
        });
    });
}

} // namespace

BookImporter::BookImporter(EditionPtr known, Progress progress)
    : m_known(std::move(known))
    , m_progress(std::move(progress))
{
}

// What has other columns than the first table cannot be added up with it.
void BookImporter::leaveOutOddTables(QList<FundingTable> &tables, const QString &file, QList<Fault> &faults)
{
    const qsizetype themes = tables.isEmpty() ? 0 : tables.first().themes.size();
    tables.removeIf([&](const FundingTable &table) {
        const bool odd = table.themes.size() != themes;
        if (odd)
            faults.append({Fault::Severity::Warning, file, table.line, 0,
                           //: %1 is the name of a region
                           tr("the table of %1 has %n theme(s), others have another number; left out", nullptr,
                              static_cast<int>(table.themes.size()))
                               .arg(table.region)});
        return odd;
    });
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

// Features in boxes are few beside the texts of places. Where almost every heading is one, the tables' names were not
// read as they are printed, or belong to another book.
std::optional<Fault> BookImporter::unknownNames(const QList<Narrative> &narratives, const QString &file)
{
    constexpr qsizetype fewest = 10; // of fewer headings, chance may make most of them boxes
    QList<const Narrative *> boxes;
    qsizetype texts = 0;
    for (const Narrative &narrative : narratives) {
        if (narrative.kind == Narrative::Kind::Box)
            boxes.append(&narrative);
        texts += narrative.kind == Narrative::Kind::Text ? 1 : 0;
    }
    if (boxes.size() < fewest || boxes.size() < 9 * texts)
        return std::nullopt;
    const Narrative &example = *boxes.first();
    //: %1 is a heading of the book, %2 where it is in the book ("line 1733" or "page 12")
    return Fault::error(tr("nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); "
                           "expected the names that the tables have")
                            .arg(example.title, example.source),
                        file);
}

EditionResult BookImporter::importText(const QByteArray &bytes, const QString &file) const
{
    const TextDecoder::Result decoded = TextDecoder::decode(bytes, file);
    if (hasErrors(decoded.faults))
        return {nullptr, decoded.faults};
    EditionResult result = importLines(readBookLines(decoded.text), file);
    // A text that keeps the printed layout with spaces is read like a page.
    if (!result.edition && !result.cancelled) {
        const BookLayout layout = layoutOf(pagesOfText(decoded.text), file, lineHeightOfText);
        EditionResult second =
            layout.tables.isEmpty() ? EditionResult() : importLines(layout.lines, file, layout.tables);
        if (second.edition) {
            second.faults = layout.faults + second.faults;
            result = second;
        }
    }
    result.faults = decoded.faults + result.faults;
    return result;
}

// The tables, or an error among the faults where they make no edition.
QList<FundingTable> BookImporter::settled(const QList<PrintedTable> &printed, const QList<BookBlock> &blocks,
                                          const QString &file, QList<Fault> &faults)
{
    PrintedTables sense(blocks, file);
    QList<FundingTable> tables = sense.settled(printed);
    faults += sense.faults();
    leaveOutOddTables(tables, file, faults);
    if (hasErrors(faults))
        return {};
    if (tables.isEmpty()) {
        faults.append({Fault::Severity::Error, file, 0, 0,
                       tr("no funding table found; expected tables by region with the columns "
                          "“Principle 1” to “Objective 3”")});
    } else if (!anyAmount(tables)) {
        const FundingTable &table = tables.first();
        faults.append(
            {Fault::Severity::Error, file, table.line, 0,
             //: %1 is the name of a region, %2 of a place
             tr("no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1")
                 .arg(table.region, table.rows.isEmpty() ? tr("Total") : table.rows.first().name)});
    }
    return tables;
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

    QList<PrintedTable> printed = printedTables;
    if (printed.isEmpty()) {
        FundingTableReader tableReader(lines, blocks, joiner, file);
        printed = tableReader.read();
        result.faults += tableReader.faults();
    }
    const QList<FundingTable> tables = settled(printed, blocks, file, result.faults);
    if (title.year == 0 && !hasErrors(result.faults))
        result.faults.append(
            {Fault::Severity::Error, file, 0, 0, tr("no year found; expected the year of the appeal")});
    if (hasErrors(result.faults))
        return result;
    if (!goOn(tablesDone))
        return {nullptr, {}, true};

    BlockClassifier(blocks, title.title).classify();
    const PlaceCatalogue places(tables, m_known.get());
    const PlaceMentions mentions(places.places(), places.regions());
    const QList<Theme> themes = EditionBuilder::themesOf(tables, m_known.get());
    EditionBuilder builder(title, tables, places, m_known.get());
    builder.setThemes(themes);
    builder.setAcronyms(readAcronymList(lines));
    QList<Chapter> chapters = ChapterReader(lines, blocks, themes, places, joiner).read();
    NarrativeWriter writer(lines, blocks, places, mentions, joiner, file);
    QList<Narrative> narratives;
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        if (!goOn(chaptersFound + (1 - chaptersFound) * double(i) / double(chapters.size())))
            return {nullptr, {}, true};
        FragmentLinker(chapters[i], blocks, places, mentions).link();
        narratives += writer.write(chapters.at(i));
    }
    result.faults = writer.unknownRegions() + result.faults + writer.faults() + missingChapters(chapters, themes, file);
    if (const auto fault = unknownNames(narratives, file)) {
        result.faults.append(*fault);
        return result;
    }
    builder.addNarratives(narratives);
    result.edition = builder.build();
    return result;
}
