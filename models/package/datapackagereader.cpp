// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagereader.h"

#include "models/package/packagefiles.h"
#include "models/package/tablereader.h"
#include "models/package/tableschema.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{

// "2018" is as clear as 2018; 2018.5 is neither.
int wholeNumber(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt(0);
}

// A table's handler: what `tables` does with each of its rows.
template <typename Tables> auto rowsTo(Tables &tables, void (Tables::*handler)(TableReader &, const TableRow &))
{
    return [&tables, handler](TableReader &table, const TableRow &row) { (tables.*handler)(table, row); };
}

} // namespace

DataPackageReader::DataPackageReader(const Progress &progress)
    : m_progress(progress)
{
}

bool DataPackageReader::isPackage(const QString &path)
{
    return PackageSource::isPackage(path);
}

EditionResult DataPackageReader::read(const QString &path, const Progress &progress)
{
    PackageFiles files(path);
    if (hasErrors(files.faults()))
        return {nullptr, files.faults()};
    return DataPackageReader(progress).read(files);
}

EditionResult DataPackageReader::read(PackageFiles &files)
{
    m_bytesTotal = qMax(qint64(1), files.totalSize());
    readDescriptor(files);
    readStructure(files);
    if (m_figures.makeCells()) {
        readContents(files);
        if (m_cancelled)
            return {nullptr, {}, true};
        checkCompleteness(files);
    } else {
        m_faults.append(
            //: %1 and %2 are numbers
            Fault::error(tr("%1 cells (places times themes); packages of up to %2 can be read")
                             .arg(m_figures.cells())
                             .arg(FigureTables::maximumCells),
                         files.descriptorPath()));
    }
    EditionResult result{nullptr, files.faults() + m_faults};
    if (!hasErrors(result.faults))
        result.edition = std::make_shared<const Edition>(std::move(m_draft.data));
    return result;
}

void DataPackageReader::readDescriptor(const PackageFiles &files)
{
    const QJsonObject &descriptor = files.descriptor();
    const auto fail = [&](const QString &message) {
        m_faults.append({Fault::Severity::Error, files.descriptorPath(), 0, 0, message});
    };
    m_draft.data.name = descriptor.value("name"_L1).toString();
    m_draft.data.title = descriptor.value("title"_L1).toString();
    m_draft.data.version = descriptor.value("version"_L1).toString();
    m_draft.data.year = wholeNumber(descriptor.value("year"_L1));
    m_draft.data.licenses = descriptor.value("licenses"_L1).toArray();
    m_draft.data.sources = descriptor.value("sources"_L1).toArray();
    m_draft.data.contributors = descriptor.value("contributors"_L1).toArray();
    if (m_draft.data.name.isEmpty())
        fail(tr("“name” is missing; expected a short name for the package"));
    if (m_draft.data.title.isEmpty())
        fail(tr("“title” is missing; expected the title of the publication"));
    if (m_draft.data.year < 1900 || m_draft.data.year > 9999)
        fail(tr("“year” is missing or out of range; expected the year of the appeal as a number"));
    const QString narratives = descriptor.value("narratives"_L1).toString();
    if (narratives == "full"_L1)
        m_draft.data.narrativesKind = EditionData::Narratives::Full;
    else if (narratives != "summary"_L1)
        //: %1 is a word in a file; narratives, summary and full stay as they are
        fail(tr("“narratives” is “%1”; expected “summary” or “full”").arg(narratives.left(80)));
}

// What the rows of other tables refer to.
void DataPackageReader::readStructure(PackageFiles &files)
{
    readTables(files, {{TableSchemas::themes(), rowsTo(m_figures, &FigureTables::readTheme)},
                       {TableSchemas::regions(), rowsTo(m_figures, &FigureTables::readRegion)},
                       {TableSchemas::places(), rowsTo(m_figures, &FigureTables::readPlace)}});
}

void DataPackageReader::readContents(PackageFiles &files)
{
    readTables(files, {{TableSchemas::funding(), rowsTo(m_figures, &FigureTables::readFunding)},
                       {TableSchemas::printedTotals(), rowsTo(m_figures, &FigureTables::readPrintedTotal)},
                       {TableSchemas::narratives(), rowsTo(m_texts, &TextTables::readNarrative)},
                       {TableSchemas::acronyms(), rowsTo(m_texts, &TextTables::readAcronym)},
                       {TableSchemas::sdgExamples(), rowsTo(m_texts, &TextTables::readSdgExample)},
                       {TableSchemas::notes(), rowsTo(m_texts, &TextTables::readNote)}});
}

void DataPackageReader::readTables(PackageFiles &files, const QList<Table> &tables)
{
    for (const Table &table : tables) {
        const TableResource *resource = files.table(table.schema);
        if (!resource)
            m_draft.setIncomplete(table.schema);
        else if (!m_cancelled)
            readTable(files, *resource, table);
    }
}

void DataPackageReader::readTable(const PackageFiles &files, const TableResource &resource, const Table &table)
{
    if (resource.data) {
        readData(files, resource, table);
        return;
    }
    TableReader first(table.schema, files.shown(resource.paths.first()), resource);
    bool complete = readFile(files, resource, first, resource.paths.first(), table);
    for (qsizetype i = 1; i < resource.paths.size() && !m_cancelled && !first.failed(); ++i) {
        TableReader reader(table.schema, files.shown(resource.paths.at(i)), resource);
        reader.follow(first);
        complete = readFile(files, resource, reader, resource.paths.at(i), table) && complete;
    }
    if (!complete)
        m_draft.setIncomplete(table.schema);
}

// False where not all of it was read.
bool DataPackageReader::readFile(const PackageFiles &files, const TableResource &resource, TableReader &reader,
                                 const QString &path, const Table &table)
{
    const auto file = files.open(resource, path);
    if (!file->isOpen()) {
        const QString reason = file->errorString();
        //: %1 is the system's reason
        m_faults.append(Fault::error(tr("cannot be opened: %1").arg(reason), files.shown(path)));
        return false;
    }
    qint64 rows = 0;
    reader.read(
        *file, [&](const TableRow &row) { table.handler(reader, row); },
        [&] { return report(rows, m_bytesBefore + file->pos()); });
    m_bytesBefore += file->size();
    m_faults += reader.faults();
    return !reader.failed();
}

void DataPackageReader::readData(const PackageFiles &files, const TableResource &resource, const Table &table)
{
    TableReader reader(table.schema, files.descriptorPath(), resource);
    qint64 rows = 0;
    reader.read(
        *resource.data, [&](const TableRow &row) { table.handler(reader, row); },
        [&] { return report(rows, m_bytesBefore); });
    m_faults += reader.faults();
    if (reader.failed())
        m_draft.setIncomplete(table.schema);
}

// Tells how far the reading is, now and then. True where it is to stop.
bool DataPackageReader::report(qint64 &rows, qint64 bytes)
{
    constexpr qint64 rowsBetweenReports = 4096;
    if (m_progress && ++rows % rowsBetweenReports == 0)
        m_cancelled = !m_progress(qMin(1.0, double(bytes) / double(m_bytesTotal)));
    return m_cancelled;
}

void DataPackageReader::checkCompleteness(PackageFiles &files)
{
    if (hasErrors(m_faults) || hasErrors(files.faults()))
        return;
    if (m_figures.cells() == 0) {
        m_faults.append(Fault::error(tr("the package has no places or no themes; expected at least one of each"),
                                     files.descriptorPath()));
    } else {
        const QStringList paths = files.table(TableSchemas::funding())->paths;
        m_faults += m_figures.missingCells(paths.isEmpty() ? files.descriptorPath() : files.shown(paths.first()));
    }
}
