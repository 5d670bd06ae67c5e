// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tablecommand.h"

#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

// Nothing after a message on a wrong option.
std::optional<TableFile::Options> TableCommand::options(const CommandLine &line)
{
    const QString output = line.value(u"output"_s);
    const bool named = line.isSet(u"format"_s);
    const QString ending = named ? line.value(u"format"_s) : output.section(u'.', -1);
    const auto format = TableFile::formatFor(ending);
    // Standard output and devices have no ending: CSV is what people and programs read alike.
    const bool needsFormat = named || (output.contains(u'.') && output != "-"_L1 && !output.startsWith("/dev/"_L1));
    if (!format && needsFormat) {
        Commands::wrongUsage(tr("“%1” is no format of tables; expected csv, xlsx or json.").arg(ending));
        return std::nullopt;
    }
    TableFile::Options options;
    options.format = format.value_or(TableFile::Format::Csv);
    options.hxl = line.isSet(u"hxl"_s);
    options.byteOrderMark = line.isSet(u"bom"_s);
    if (options.hxl && options.format == TableFile::Format::Json) {
        Commands::wrongUsage(tr("--hxl adds a row to CSV and XLSX; JSON has no rows for it."));
        return std::nullopt;
    }
    if (options.byteOrderMark && options.format != TableFile::Format::Csv) {
        Commands::wrongUsage(tr("--bom is for CSV alone."));
        return std::nullopt;
    }
    return options;
}

int TableCommand::run(const CommandLine &line)
{
    const auto wanted = options(line);
    if (!wanted)
        return CommandLine::WrongUsage;
    const EditionPtr edition = Commands::readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Commands::scopes(line, *edition);
    if (!scopes)
        return CommandLine::Failed;
    const TableFile::Result file = TableFile(edition, *scopes).render(*wanted);
    if (!file.error.isEmpty()) {
        Commands::printError(file.error);
        return CommandLine::Failed;
    }
    return Commands::save(line, file.bytes);
}
