// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tablecommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype mostThemesListed = 20;
}

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
        //: %1 is the end of a file's name, or a word from the command line
        Console::wrongUsage(tr("“%1” is no format of tables; expected csv, tsv, xlsx or json.").arg(ending));
        return std::nullopt;
    }
    TableFile::Options options;
    options.format = format.value_or(TableFile::Format::Csv);
    options.table.hxl = line.isSet(u"hxl"_s);
    options.table.byteOrderMark = line.isSet(u"bom"_s);
    options.table.shares = line.isSet(u"shares"_s);
    options.table.titles = line.isSet(u"titles"_s);
    options.table.totalRow = !line.isSet(u"no-total-row"_s);
    if (TableFile::usesTabs(ending))
        options.table.separator = TableOptions::Separator::Tab;
    if (line.isSet(u"separator"_s)) {
        const auto separator = TableOptions::separatorNames().value(line.value(u"separator"_s));
        if (!separator) {
            //: %1 is a word of the command line; comma, semicolon and tab are words of it, too
            const QString message = tr("--separator is “%1”; expected comma, semicolon or tab.");
            Console::wrongUsage(message.arg(line.value(u"separator"_s)));
            return std::nullopt;
        }
        options.table.separator = *separator;
    }
    const QString wrong = misfit(line, options);
    if (wrong.isEmpty())
        return options;
    Console::wrongUsage(wrong);
    return std::nullopt;
}

// What does not fit the format, or an empty string.
QString TableCommand::misfit(const CommandLine &line, const TableFile::Options &options)
{
    using Format = TableFile::Format;
    if (options.table.hxl && options.format == Format::Json)
        return tr("--hxl adds a row to CSV and XLSX; JSON has no rows for it.");
    if (options.table.byteOrderMark && options.format != Format::Csv)
        return tr("--bom is for CSV alone.");
    if (line.isSet(u"separator"_s) && options.format != Format::Csv)
        return tr("--separator is for CSV alone.");
    if (options.table.titles && options.format == Format::Json)
        return tr("--titles is for headings of CSV and XLSX; JSON always has ids and titles.");
    return {};
}

// False after a message.
bool TableCommand::readColumns(const CommandLine &line, const Edition &edition, TableColumns &columns)
{
    if (!line.isSet(u"columns"_s))
        return true;
    QStringList names;
    for (const QString &value : line.values(u"columns"_s)) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    }
    QString unknown;
    columns = TableColumns::named(names, edition, &unknown);
    if (!unknown.isEmpty()) {
        QStringList known;
        for (const TableColumns::Entry &entry : TableColumns::entries())
            known.append(entry.name);
        known.append(TableColumns::allThemes());
        for (const Theme &theme : edition.themes().mid(0, mostThemesListed))
            known.append(theme.id);
        //: %1 is a word of the command line, %2 a list of the columns that there are
        Console::wrongUsage(tr("There is no column “%1”. Columns are: %2.").arg(unknown, known.join(u", "_s)));
        return false;
    }
    if (!columns.tellRowsApart()) {
        //: id and name are words of the command line
        Console::wrongUsage(tr("--columns needs id or name, or nothing would tell the rows apart."));
        return false;
    }
    return true;
}

CommandSyntax TableCommand::syntax()
{
    return {
        {u"export"_s, u"table"_s},
        tr("Write figures to a .csv, .tsv, .xlsx or .json file."),
        {},
        0,
        {Inputs::scopeOption(),
         Console::outputOption(),
         {u"format"_s,
          tr("csv, tsv, xlsx or json, where the file name does not tell."),
          tr("format"),
          {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"json"_s}},
         //: id,name,iso3,region,themes,total,rank are words of the command line
         {u"columns"_s,
          tr("The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes "
             "for all; id,name,themes,total by default."),
          tr("list")},
         {u"shares"_s, tr("Add for each amount its share of the row's total, and for each total that of the table's.")},
         {u"no-total-row"_s, tr("Leave out the row with the totals.")},
         {u"titles"_s, tr("Write the titles of themes beside their ids into the headings (CSV and XLSX).")},
         {u"separator"_s,
          tr("comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV."),
          tr("separator"), TableOptions::separatorNames().names()},
         {u"hxl"_s, tr("Add the row of HXL hashtags below the header (CSV and XLSX).")},
         {u"bom"_s, tr("Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.")}}};
}

int TableCommand::run(const CommandLine &line, Translations &)
{
    auto wanted = options(line);
    if (!wanted)
        return CommandLine::WrongUsage;
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    if (!readColumns(line, *edition, wanted->table.columns))
        return CommandLine::WrongUsage;
    const auto scopes = Inputs::scopes(line, *edition);
    if (!scopes)
        return CommandLine::Failed;
    const Result<QByteArray> file = TableFile(edition, *scopes).render(*wanted);
    if (file.value)
        return Console::save(line, *file.value);
    Console::printError(file.error());
    return CommandLine::Failed;
}
