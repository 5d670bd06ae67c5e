// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommands.h"

#include "chartexporter.h"
#include "chartoptions.h"
#include "commands.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace
{

// The options of `export chart` that choose what is drawn; false after a message on a wrong one.
bool readQuery(const CommandLine &line, const Edition &edition, BreakdownQuery &query)
{
    const QString bars = line.value(u"bars"_s);
    if (bars == "places"_L1 || bars == "themes"_L1)
        query.bars = bars == "places"_L1 ? BreakdownQuery::Bars::Places : BreakdownQuery::Bars::Themes;
    else if (!bars.isEmpty())
        return Commands::wrongUsage(ExportCommands::tr("--bars is “%1”; expected places or themes.").arg(bars)), false;
    const QString mode = line.value(u"mode"_s);
    if (mode == "share"_L1)
        query.measure = BreakdownQuery::Measure::Share;
    else if (!mode.isEmpty() && mode != "amount"_L1)
        return Commands::wrongUsage(ExportCommands::tr("--mode is “%1”; expected amount or share.").arg(mode)), false;
    const QString sort = line.value(u"sort"_s);
    if (sort == "total"_L1) {
        query.sort = BreakdownQuery::Sort::Total;
    } else if (sort == "name"_L1) {
        query.sort = BreakdownQuery::Sort::Name;
    } else if (!sort.isEmpty() && sort != "book"_L1) {
        const auto theme = Commands::theme(sort, edition);
        if (!theme)
            return Commands::wrongUsage(ExportCommands::tr("--sort takes book, total, name or the id of a theme.")),
                   false;
        query.sort = BreakdownQuery::Sort::Theme;
        query.sortTheme = *theme;
    }
    return true;
}

// The options that choose how it is drawn; false after a message on a wrong one.
bool readLook(const CommandLine &line, ChartExportSettings &settings)
{
    const QString output = line.value(u"output"_s);
    const QString name = line.isSet(u"format"_s) ? u'.' + line.value(u"format"_s) : output;
    const auto format = ChartExporter::formatFor(name);
    if (!format && (line.isSet(u"format"_s) || !output.startsWith("/dev/"_L1)))
        return Commands::wrongUsage(
                   ExportCommands::tr("“%1” does not tell a format; expected .png, .pdf or .svg.").arg(name)),
               false;
    settings.format = format.value_or(ChartExportSettings::Format::Png);
    if (line.isSet(u"size"_s)) {
        const auto size = ChartExporter::sizeFrom(line.value(u"size"_s));
        if (!size) {
            Commands::wrongUsage(
                ExportCommands::tr("--size is “%1”; expected a4-landscape, a4-portrait, or WIDTHxHEIGHT from "
                                   "%2 to %3 pixels each.")
                    .arg(line.value(u"size"_s))
                    .arg(ChartExporter::smallestSide)
                    .arg(ChartExporter::largestSide));
            return false;
        }
        settings.size = *size;
    }
    settings.title = line.value(u"title"_s);
    settings.look.title = !line.isSet(u"no-title"_s);
    settings.look.values = !line.isSet(u"no-values"_s);
    settings.look.notes = !line.isSet(u"no-notes"_s);
    settings.look.font = QApplication::font();
    settings.look.mirrored = QGuiApplication::isRightToLeft();
    if (line.isSet(u"transparent"_s))
        settings.look.background = Qt::transparent;
    return true;
}

} // namespace

int ExportCommands::exportChart(const CommandLine &line)
{
    if (!line.isSet(u"output"_s))
        return Commands::wrongUsage(tr("--output is missing; expected a file to write."));
    ChartExportSettings settings;
    if (!readLook(line, settings))
        return CommandLine::WrongUsage;
    const EditionPtr edition = Commands::readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto wanted = Commands::scopes(line, *edition);
    if (!wanted)
        return CommandLine::Failed;
    BreakdownQuery query = ChartOptions().query(*wanted);
    if (!readQuery(line, *edition, query))
        return CommandLine::WrongUsage;
    return Commands::save(line, ChartExporter(edition, query).render(settings));
}
