// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/datapackagewriter.h"

#include "models/edition/edition.h"
#include "models/files/csvwriter.h"
#include "models/files/filesaver.h"
#include "models/package/sources/packagesource.h"
#include "models/package/tableschema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

using Records = QList<QStringList>;

QString kindName(Theme::Kind kind)
{
    return kind == Theme::Kind::Principle ? u"principle"_s : u"objective"_s;
}

QString kindName(Narrative::Kind kind)
{
    switch (kind) {
    case Narrative::Kind::Text:
        return u"text"_s;
    case Narrative::Kind::Box:
        return u"box"_s;
    case Narrative::Kind::Section:
        return u"section"_s;
    }
    Q_UNREACHABLE();
}

QString levelName(SdgExample::Level level)
{
    switch (level) {
    case SdgExample::Level::Regional:
        return u"regional"_s;
    case SdgExample::Level::National:
        return u"national"_s;
    case SdgExample::Level::Local:
        return u"local"_s;
    }
    Q_UNREACHABLE();
}

QString themeId(const Edition &edition, int theme)
{
    return theme < 0 ? QString() : edition.themes().at(theme).id;
}

Records themeRecords(const Edition &edition)
{
    Records records;
    for (const Theme &theme : edition.themes())
        records.append({theme.id, kindName(theme.kind), QString::number(theme.number), theme.title, theme.shortTitle});
    return records;
}

Records regionRecords(const Edition &edition)
{
    Records records;
    for (const Region &region : edition.regions())
        records.append({region.id, region.name});
    return records;
}

Records placeRecords(const Edition &edition)
{
    Records records;
    for (const Place &place : edition.places()) {
        records.append({place.id, edition.regions().at(place.region).id, place.name, place.printedName,
                        place.iso3.join(u';'), place.aliases.join(u';'), place.note});
    }
    return records;
}

Records fundingRecords(const Edition &edition)
{
    Records records;
    for (int place = 0; place < edition.places().size(); ++place) {
        for (int theme = 0; theme < edition.themes().size(); ++theme) {
            const Funding cell = edition.funding(place, theme);
            records.append(
                {edition.places().at(place).id, themeId(edition, theme), cell ? QString::number(*cell) : QString()});
        }
    }
    return records;
}

Records printedTotalRecords(const Edition &edition)
{
    Records records;
    for (const PrintedTotal &total : edition.data().printedTotals)
        records.append({edition.id(total.scope), themeId(edition, total.theme), QString::number(total.amount)});
    return records;
}

Records narrativeRecords(const Edition &edition)
{
    Records records;
    for (const Narrative &narrative : edition.data().narratives) {
        records.append({edition.id(narrative.scope), themeId(edition, narrative.theme), kindName(narrative.kind),
                        narrative.title, narrative.text, narrative.source});
    }
    return records;
}

Records acronymRecords(const Edition &edition)
{
    Records records;
    for (const Acronym &acronym : edition.data().acronyms)
        records.append({acronym.acronym, acronym.expansion});
    return records;
}

Records sdgExampleRecords(const Edition &edition)
{
    Records records;
    for (const SdgExample &example : edition.data().sdgExamples) {
        records.append({example.target, levelName(example.level),
                        example.scope ? edition.id(*example.scope) : QString(), example.title, example.text});
    }
    return records;
}

Records noteRecords(const Edition &edition)
{
    Records records;
    for (const Note &note : edition.data().notes) {
        const bool figures = note.about == Note::About::Figures;
        records.append({edition.id(note.scope), note.text, figures ? u"figures"_s : u"texts"_s});
    }
    return records;
}

QJsonObject fieldDescriptor(const TableColumn &column)
{
    QJsonObject field{{u"name"_s, column.name},
                      {u"type"_s, column.type == TableColumn::Type::Integer ? u"integer"_s : u"string"_s}};
    QJsonObject constraints;
    if (column.required)
        constraints.insert(u"required"_s, true);
    if (column.type == TableColumn::Type::Integer)
        constraints.insert(u"minimum"_s, 0);
    if (!constraints.isEmpty())
        field.insert(u"constraints"_s, constraints);
    return field;
}

QJsonObject resourceDescriptor(const TableSchema &table)
{
    QJsonArray fields;
    QJsonArray foreignKeys;
    for (const TableColumn &column : table.columns) {
        fields.append(fieldDescriptor(column));
        if (!column.references.isEmpty()) {
            const QStringList target = column.references.split(u'.');
            foreignKeys.append(QJsonObject{
                {u"fields"_s, column.name},
                {u"reference"_s, QJsonObject{{u"resource"_s, target.first()}, {u"fields"_s, target.last()}}}});
        }
    }
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}};
    if (!table.primaryKey.isEmpty())
        schema.insert(u"primaryKey"_s, QJsonArray::fromStringList(table.primaryKey));
    if (!foreignKeys.isEmpty())
        schema.insert(u"foreignKeys"_s, foreignKeys);
    return {{u"name"_s, table.name}, {u"path"_s, table.fileName}, {u"profile"_s, u"tabular-data-resource"_s},
            {u"format"_s, u"csv"_s}, {u"encoding"_s, u"utf-8"_s}, {u"schema"_s, schema}};
}

QJsonObject packageDescriptor(const Edition &edition, const QJsonArray &resources)
{
    const EditionData &data = edition.data();
    QJsonObject descriptor{
        {u"profile"_s, u"tabular-data-package"_s},
        {u"name"_s, data.name},
        {u"title"_s, data.title},
        {u"version"_s, data.version},
        {u"year"_s, data.year},
        {u"narratives"_s, data.narrativesKind == EditionData::Narratives::Full ? u"full"_s : u"summary"_s},
        {u"resources"_s, resources}};
    // The standard allows no empty lists.
    if (!data.licenses.isEmpty())
        descriptor.insert(u"licenses"_s, data.licenses);
    if (!data.sources.isEmpty())
        descriptor.insert(u"sources"_s, data.sources);
    if (!data.contributors.isEmpty())
        descriptor.insert(u"contributors"_s, data.contributors);
    return descriptor;
}

// Each returns why it failed, or nothing.
QString writeTable(const QDir &folder, const TableSchema &table, const Records &records)
{
    QFile file(folder.filePath(table.fileName));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    CsvWriter writer(file);
    bool written = writer.write(table.columnNames());
    for (qsizetype i = 0; written && i < records.size(); ++i)
        written = writer.write(records.at(i));
    return written && file.flush() ? QString() : FileSaver::causeOfFailedWrite(file);
}

QString writeDescriptor(const QDir &folder, const QJsonObject &descriptor)
{
    QFile file(folder.filePath(PackageSource::descriptorName()));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const QByteArray bytes = QJsonDocument(descriptor).toJson();
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    return written ? QString() : FileSaver::causeOfFailedWrite(file);
}

std::optional<Fault> writeInto(const QDir &folder, const Edition &edition)
{
    const std::pair<const TableSchema &, Records (*)(const Edition &)> tables[] = {
        {TableSchemas::themes(), themeRecords},
        {TableSchemas::regions(), regionRecords},
        {TableSchemas::places(), placeRecords},
        {TableSchemas::funding(), fundingRecords},
        {TableSchemas::printedTotals(), printedTotalRecords},
        {TableSchemas::narratives(), narrativeRecords},
        {TableSchemas::acronyms(), acronymRecords},
        {TableSchemas::sdgExamples(), sdgExampleRecords},
        {TableSchemas::notes(), noteRecords},
    };
    QJsonArray resources;
    for (const auto &[table, records] : tables) {
        const QString cause = writeTable(folder, table, records(edition));
        if (!cause.isEmpty())
            return Fault::error(cause, folder.filePath(table.fileName));
        resources.append(resourceDescriptor(table));
    }
    const QString cause = writeDescriptor(folder, packageDescriptor(edition, resources));
    return cause.isEmpty() ? std::nullopt
                           : std::optional(Fault::error(cause, folder.filePath(PackageSource::descriptorName())));
}

} // namespace

std::optional<Fault> DataPackageWriter::write(const Edition &edition, const QString &folder)
{
    const QFileInfo target(QDir::cleanPath(folder));
    constexpr QDir::Filters anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (target.exists() && (!target.isDir() || !QDir(target.filePath()).isEmpty(anything)))
        //: %1 is a folder
        return Fault::error(tr("%1 exists already; expected a new or empty folder").arg(folder));
    const QString parent = target.absolutePath();
    if (!QDir().mkpath(parent))
        //: %1 is a folder
        return Fault::error(tr("the folder %1 cannot be made").arg(parent));
    QTemporaryDir temporary(parent + u"/.migof-XXXXXX"_s);
    if (!temporary.isValid())
        //: %1 is a folder, %2 the system's reason
        return Fault::error(tr("cannot write into %1: %2").arg(parent, temporary.errorString()));
    if (const auto fault = writeInto(QDir(temporary.path()), edition))
        return fault;
    QDir().rmdir(target.absoluteFilePath());
    // Others may read what a reader exports, as they may its other files.
    QFile::setPermissions(temporary.path(), QFile::permissions(temporary.path()) | QFileDevice::ReadGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (!QDir().rename(temporary.path(), target.absoluteFilePath()))
        //: %1 is a folder
        return Fault::error(tr("%1 cannot be made").arg(folder));
    temporary.setAutoRemove(false);
    return std::nullopt;
}
