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

constexpr qint64 maximumSum = (qint64(1) << 53) - 1; // exact as a double, which the charts need

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

    DataPackageReader reader(progress);
    reader.m_bytesTotal = qMax(qint64(1), files.totalSize());
    reader.readDescriptor(files);
    using Self = DataPackageReader;
    reader.readTables(files, {{TableSchemas::themes(), &Self::readTheme},
                              {TableSchemas::regions(), &Self::readRegion},
                              {TableSchemas::places(), &Self::readPlace}});
    const qint64 cells = reader.m_data.places.size() * reader.m_data.themes.size();
    if (cells > maximumCells) {
        reader.m_faults.append(
            {Fault::Severity::Error, files.descriptorPath(), 0, 0,
             //: %1 and %2 are numbers
             tr("%1 cells (places times themes); packages of up to %2 can be read").arg(cells).arg(maximumCells)});
        return {nullptr, files.faults() + reader.m_faults};
    }
    reader.m_data.funding.resize(cells);
    reader.m_cellSeen.resize(reader.m_data.funding.size());
    reader.readTables(files, {{TableSchemas::funding(), &Self::readFunding},
                              {TableSchemas::printedTotals(), &Self::readPrintedTotal},
                              {TableSchemas::narratives(), &Self::readNarrative},
                              {TableSchemas::acronyms(), &Self::readAcronym},
                              {TableSchemas::sdgExamples(), &Self::readSdgExample},
                              {TableSchemas::notes(), &Self::readNote}});
    if (reader.m_cancelled)
        return {nullptr, {}, true};
    reader.checkCompleteness(files);

    EditionResult result{nullptr, files.faults() + reader.m_faults};
    if (!hasErrors(result.faults))
        result.edition = std::make_shared<const Edition>(std::move(reader.m_data));
    return result;
}

void DataPackageReader::readDescriptor(const PackageFiles &files)
{
    const QJsonObject &descriptor = files.descriptor();
    const auto fail = [&](const QString &message) {
        m_faults.append({Fault::Severity::Error, files.descriptorPath(), 0, 0, message});
    };
    m_data.name = descriptor.value("name"_L1).toString();
    m_data.title = descriptor.value("title"_L1).toString();
    m_data.version = descriptor.value("version"_L1).toString();
    m_data.year = wholeNumber(descriptor.value("year"_L1));
    m_data.licenses = descriptor.value("licenses"_L1).toArray();
    m_data.sources = descriptor.value("sources"_L1).toArray();
    if (m_data.name.isEmpty())
        fail(tr("“name” is missing; expected a short name for the package"));
    if (m_data.title.isEmpty())
        fail(tr("“title” is missing; expected the title of the publication"));
    if (m_data.year < 1900 || m_data.year > 9999)
        fail(tr("“year” is missing or out of range; expected the year of the appeal as a number"));
    const QString narratives = descriptor.value("narratives"_L1).toString();
    if (narratives == "full"_L1)
        m_data.narrativesKind = EditionData::Narratives::Full;
    else if (narratives != "summary"_L1)
        //: %1 is a word in a file; narratives, summary and full stay as they are
        fail(tr("“narratives” is “%1”; expected “summary” or “full”").arg(narratives.left(80)));
}

void DataPackageReader::readTables(PackageFiles &files, std::initializer_list<Table> tables)
{
    for (const Table &table : tables) {
        const TableResource *resource = files.table(table.schema);
        if (!resource)
            m_incomplete.insert(table.schema.name);
        else if (!m_cancelled)
            readTable(files, *resource, table);
    }
}

void DataPackageReader::readTable(const PackageFiles &files, const TableResource &resource, const Table &table)
{
    m_keys.clear();
    TableReader first(table.schema, files.shown(resource.paths.first()), resource);
    readFile(files, first, resource.paths.first(), table);
    bool failed = first.failed();
    for (qsizetype i = 1; i < resource.paths.size() && !m_cancelled && !first.failed(); ++i) {
        TableReader reader(table.schema, files.shown(resource.paths.at(i)), resource);
        reader.follow(first);
        readFile(files, reader, resource.paths.at(i), table);
        failed = failed || reader.failed();
    }
    if (failed)
        m_incomplete.insert(table.schema.name);
}

void DataPackageReader::readFile(const PackageFiles &files, TableReader &reader, const QString &path,
                                 const Table &table)
{
    const auto file = files.open(path);
    if (!file->isOpen()) {
        const QString reason = file->errorString();
        //: %1 is the system's reason
        m_faults.append(Fault::error(tr("cannot be opened: %1").arg(reason), files.shown(path)));
        return;
    }
    qint64 rows = 0;
    const auto stop = [&] {
        constexpr qint64 rowsBetweenReports = 4096;
        if (m_progress && ++rows % rowsBetweenReports == 0)
            m_cancelled = !m_progress(double(m_bytesBefore + file->pos()) / double(m_bytesTotal));
        return m_cancelled;
    };
    reader.read(
        *file, [&](const TableRow &row) { (this->*table.handler)(reader, row); }, stop);
    m_bytesBefore += file->size();
    m_faults += reader.faults();
}

void DataPackageReader::readTheme(TableReader &table, const TableRow &row)
{
    enum { Id, KindColumn, Number, Title, ShortTitle };
    Theme theme{row.field(Id), Theme::Kind::Principle, 0, row.field(Title), row.field(ShortTitle)};
    const QString &kind = row.field(KindColumn);
    if (kind == "objective"_L1)
        theme.kind = Theme::Kind::Objective;
    else if (kind != "principle"_L1)
        //: %1 is a word in a file; principle and objective stay as they are
        table.fail(row, KindColumn, tr("“%1”; expected “principle” or “objective”").arg(kind.left(80)));
    bool ok = false;
    theme.number = row.field(Number).toInt(&ok);
    if (!ok || theme.number < 1)
        //: %1 is a word in a file
        table.fail(row, Number, tr("“%1”; expected a number from 1").arg(row.field(Number).left(80)));
    table.requireText(row, Title);
    if (!table.requireId(row, Id))
        return;
    if (m_themes.contains(theme.id)) {
        //: %1 is an id in a file
        table.fail(row, Id, tr("“%1” stands twice; expected each id once").arg(theme.id));
        return;
    }
    m_themes.insert(theme.id, static_cast<int>(m_data.themes.size()));
    m_data.themes.append(theme);
}

bool DataPackageReader::addScopeId(TableReader &table, const TableRow &row, Scope scope)
{
    const QString &id = row.field(0);
    if (!table.requireId(row, 0))
        return false;
    if (id == "world"_L1) {
        table.fail(row, 0, tr("“world” stands for the whole edition; expected another id"));
        return false;
    }
    if (m_scopes.contains(id)) {
        //: %1 is an id in a file
        table.fail(row, 0, tr("“%1” stands twice; expected each id once in regions and places together").arg(id));
        return false;
    }
    m_scopes.insert(id, scope);
    return true;
}

void DataPackageReader::readRegion(TableReader &table, const TableRow &row)
{
    enum { Id, Name };
    table.requireText(row, Name);
    if (addScopeId(table, row, Scope::region(static_cast<int>(m_data.regions.size()))))
        m_data.regions.append({row.field(Id), row.field(Name)});
}

void DataPackageReader::readPlace(TableReader &table, const TableRow &row)
{
    enum { Id, RegionId, Name, PrintedName, Iso3, Aliases, NoteColumn };
    Place place{row.field(Id),        0, row.field(Name), row.field(PrintedName), row.list(Iso3), row.list(Aliases),
                row.field(NoteColumn)};
    table.requireText(row, Name);
    for (const QString &code : place.iso3) {
        const bool valid =
            code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!valid)
            table.fail(row, Iso3,
                       //: %1 is a word in a file
                       tr("“%1”; expected ISO 3166 codes of three capital letters joined by “;”").arg(code.left(80)));
    }
    const auto region = m_scopes.constFind(row.field(RegionId));
    if (region != m_scopes.cend() && region->kind == Scope::Kind::Region)
        place.region = region->index;
    else if (!m_incomplete.contains(TableSchemas::regions().name))
        //: %1 is a word in a file
        table.fail(row, RegionId, tr("“%1” is not the id of a region").arg(row.field(RegionId).left(80)));
    if (addScopeId(table, row, Scope::place(static_cast<int>(m_data.places.size()))))
        m_data.places.append(place);
}

void DataPackageReader::readFunding(TableReader &table, const TableRow &row)
{
    enum { PlaceId, ThemeId, Amount };
    const auto place = scope(table, row, PlaceId);
    const auto themeIndex = theme(table, row, ThemeId);
    if (place && place->kind != Scope::Kind::Place)
        //: %1 is a word in a file
        table.fail(row, PlaceId, tr("“%1” is not the id of a place").arg(row.field(PlaceId)));
    if (!place || place->kind != Scope::Kind::Place || !themeIndex)
        return;
    const qsizetype cell = place->index * m_data.themes.size() + *themeIndex;
    if (m_cellSeen.at(cell)) {
        table.fail(row, ThemeId,
                   //: %1 is the id of a place, %2 of a theme
                   tr("a second amount for “%1” and “%2”; expected one").arg(row.field(PlaceId), row.field(ThemeId)));
        return;
    }
    m_cellSeen[cell] = true;
    if (row.field(Amount).isEmpty())
        return;
    if (const auto amount = table.amount(row, Amount)) {
        if (m_sum > maximumSum - *amount) {
            table.fail(row, Amount, tr("the sum of all amounts is beyond what can be added exactly"));
            return;
        }
        m_sum += *amount;
        m_data.funding[cell] = amount;
    }
}

void DataPackageReader::readPrintedTotal(TableReader &table, const TableRow &row)
{
    enum { ScopeId, ThemeId, Amount };
    const auto scopeOfRow = scope(table, row, ScopeId);
    const auto themeIndex = row.field(ThemeId).isEmpty() ? std::optional(-1) : theme(table, row, ThemeId);
    const auto amount = table.amount(row, Amount);
    const QString key = row.field(ScopeId) + u',' + row.field(ThemeId);
    if (m_keys.contains(key))
        table.fail(row, ScopeId,
                   //: %1 is an id, %2 a number
                   tr("a second total for “%1”; the first is in line %2").arg(key).arg(m_keys.value(key)));
    else
        m_keys.insert(key, row.line());
    if (scopeOfRow && themeIndex && amount)
        m_data.printedTotals.append({*scopeOfRow, *themeIndex, *amount});
}

void DataPackageReader::readNarrative(TableReader &table, const TableRow &row)
{
    enum { ScopeId, ThemeId, KindColumn, Title, Text, Source };
    Narrative narrative;
    const QString &kind = row.field(KindColumn);
    if (kind == "box"_L1)
        narrative.kind = Narrative::Kind::Box;
    else if (kind == "section"_L1)
        narrative.kind = Narrative::Kind::Section;
    else if (kind != "text"_L1)
        //: %1 is a word in a file; text, box and section stay as they are
        table.fail(row, KindColumn, tr("“%1”; expected “text”, “box” or “section”").arg(kind.left(80)));
    const auto scopeOfRow = scope(table, row, ScopeId);
    const bool needsTheme = narrative.kind == Narrative::Kind::Text;
    const auto themeIndex =
        row.field(ThemeId).isEmpty() && !needsTheme ? std::optional(-1) : theme(table, row, ThemeId);
    if (!table.requireText(row, Text) || !scopeOfRow || !themeIndex)
        return;
    if (needsTheme) {
        const QString key = row.field(ScopeId) + u',' + row.field(ThemeId);
        if (m_keys.contains(key)) {
            table.fail(row, ScopeId,
                       //: %1 is an id, %2 a number
                       tr("a second text for “%1”; the first is in line %2").arg(key).arg(m_keys.value(key)));
            return;
        }
        m_keys.insert(key, row.line());
    }
    narrative.scope = *scopeOfRow;
    narrative.theme = *themeIndex;
    narrative.title = row.field(Title);
    narrative.text = row.paragraphs(Text);
    narrative.source = row.field(Source);
    m_data.narratives.append(narrative);
}

void DataPackageReader::readAcronym(TableReader &table, const TableRow &row)
{
    enum { AcronymColumn, Expansion };
    const QString &acronym = row.field(AcronymColumn);
    const bool complete = table.requireText(row, AcronymColumn) && table.requireText(row, Expansion);
    if (m_keys.contains(acronym))
        table.fail(row, AcronymColumn,
                   //: %1 is a word in a file, %2 a number
                   tr("“%1” stands twice; the first is in line %2").arg(acronym).arg(m_keys.value(acronym)));
    else if (complete)
        m_data.acronyms.append({acronym, row.field(Expansion)});
    m_keys.insert(acronym, row.line());
}

void DataPackageReader::readSdgExample(TableReader &table, const TableRow &row)
{
    enum { Target, LevelColumn, ScopeId, Title, Text };
    SdgExample example{row.field(Target), SdgExample::Level::Regional, {}, row.field(Title), row.paragraphs(Text)};
    const QString &level = row.field(LevelColumn);
    if (level == "national"_L1)
        example.level = SdgExample::Level::National;
    else if (level == "local"_L1)
        example.level = SdgExample::Level::Local;
    else if (level != "regional"_L1)
        //: %1 is a word in a file; the expected words stay as they are
        table.fail(row, LevelColumn, tr("“%1”; expected “regional”, “national” or “local”").arg(level.left(80)));
    if (!row.field(ScopeId).isEmpty())
        example.scope = scope(table, row, ScopeId);
    if (table.requireText(row, Target) && table.requireText(row, Text))
        m_data.sdgExamples.append(example);
}

void DataPackageReader::readNote(TableReader &table, const TableRow &row)
{
    enum { ScopeId, Text, AboutColumn };
    const auto scopeOfRow = scope(table, row, ScopeId);
    const QString &about = row.field(AboutColumn);
    if (about != "figures"_L1 && about != "texts"_L1)
        //: %1 is a word in a file; figures and texts stay as they are
        table.fail(row, AboutColumn, tr("“%1”; expected “figures” or “texts”").arg(about.left(80)));
    if (table.requireText(row, Text) && scopeOfRow) {
        m_data.notes.append(
            {*scopeOfRow, row.paragraphs(Text), about == "texts"_L1 ? Note::About::Texts : Note::About::Figures});
    }
}

void DataPackageReader::checkCompleteness(PackageFiles &files)
{
    if (hasErrors(m_faults) || hasErrors(files.faults()))
        return;
    const QString path = files.shown(files.table(TableSchemas::funding())->paths.first());
    if (m_data.places.isEmpty() || m_data.themes.isEmpty()) {
        m_faults.append({Fault::Severity::Error, files.descriptorPath(), 0, 0,
                         tr("the package has no places or no themes; expected at least one of each")});
        return;
    }
    int missing = 0;
    for (qsizetype cell = 0; cell < m_cellSeen.size(); ++cell) {
        if (m_cellSeen.at(cell))
            continue;
        const qsizetype themeCount = m_data.themes.size();
        m_faults.append({Fault::Severity::Error, path, 0, 0,
                         //: %1 is the id of a place, %2 of a theme
                         tr("no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported")
                             .arg(m_data.places.at(cell / themeCount).id, m_data.themes.at(cell % themeCount).id)});
        if (++missing == TableReader::maximumFaults) {
            m_faults.append({Fault::Severity::Error, path, 0, 0, tr("too many faults; the rest was not checked")});
            return;
        }
    }
}

std::optional<Scope> DataPackageReader::scope(TableReader &table, const TableRow &row, int column)
{
    const QString &id = row.field(column);
    if (id == "world"_L1)
        return Scope::world();
    const auto it = m_scopes.constFind(id);
    if (it != m_scopes.cend())
        return *it;
    if (!m_incomplete.contains(TableSchemas::regions().name) && !m_incomplete.contains(TableSchemas::places().name))
        //: %1 is a word in a file
        table.fail(row, column, tr("“%1” is not the id of a region or place").arg(id.left(80)));
    return std::nullopt;
}

std::optional<int> DataPackageReader::theme(TableReader &table, const TableRow &row, int column)
{
    const auto it = m_themes.constFind(row.field(column));
    if (it != m_themes.cend())
        return *it;
    if (!m_incomplete.contains(TableSchemas::themes().name))
        //: %1 is a word in a file
        table.fail(row, column, tr("“%1” is not the id of a theme").arg(row.field(column).left(80)));
    return std::nullopt;
}
