// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tablecommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"

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
        Console::wrongUsage(tr("“%1” is no format of tables; expected csv, xlsx or json.").arg(ending));
        return std::nullopt;
    }
    TableFile::Options options;
    options.format = format.value_or(TableFile::Format::Csv);
    options.hxl = line.isSet(u"hxl"_s);
    options.byteOrderMark = line.isSet(u"bom"_s);
    if (options.hxl && options.format == TableFile::Format::Json) {
        Console::wrongUsage(tr("--hxl adds a row to CSV and XLSX; JSON has no rows for it."));
        return std::nullopt;
    }
    if (options.byteOrderMark && options.format != TableFile::Format::Csv) {
        Console::wrongUsage(tr("--bom is for CSV alone."));
        return std::nullopt;
    }
    return options;
}

CommandSyntax TableCommand::syntax()
{
    return {{u"export"_s, u"table"_s},
            tr("Write figures to a .csv, .xlsx or .json file."),
            {},
            0,
            {Inputs::scopeOption(),
             Console::outputOption(),
             {u"format"_s,
              tr("csv, xlsx or json, where the file name does not tell."),
              tr("format"),
              {u"csv"_s, u"xlsx"_s, u"json"_s}},
             {u"hxl"_s, tr("Add the row of HXL hashtags below the header (CSV and XLSX).")},
             {u"bom"_s, tr("Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.")}}};
}

int TableCommand::run(const CommandLine &line, Translations &)
{
    const auto wanted = options(line);
    if (!wanted)
        return CommandLine::WrongUsage;
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Inputs::scopes(line, *edition);
    if (!scopes)
        return CommandLine::Failed;
    const Result<QByteArray> file = TableFile(edition, *scopes).render(*wanted);
    if (file.value)
        return Console::save(line, *file.value);
    Console::printError(file.error());
    return CommandLine::Failed;
}
