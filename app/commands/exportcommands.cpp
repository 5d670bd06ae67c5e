// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommands.h"

#include "app/commandline/chartarguments.h"
#include "app/commands/commands.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpack.h"

using namespace Qt::StringLiterals;

int ExportCommands::exportChart(const CommandLine &line)
{
    if (!line.isSet(u"output"_s))
        return Commands::wrongUsage(tr("--output is missing; expected a file to write."));
    const EditionPtr edition = Commands::readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    ChartArguments arguments;
    if (const int code = arguments.read(line, *edition); code != CommandLine::Done)
        return code;
    if (!arguments.pack.isEmpty())
        return exportPack(line, edition, arguments);
    QList<ChartFinding> findings;
    const QByteArray bytes = ChartExporter(edition, arguments.query).render(arguments.settings, &findings);
    const int code = Commands::save(line, bytes);
    for (const ChartFinding &finding : findings) {
        //: %1 is what a reader of an exported chart would stumble over
        Commands::printError(tr("warning: %1").arg(finding.message));
    }
    return code;
}

int ExportCommands::exportPack(const CommandLine &line, const EditionPtr &edition, const ChartArguments &arguments)
{
    using Format = ChartExportSettings::Format;
    const QString output = line.value(u"output"_s);
    if (arguments.settings.format == Format::Svg || output == "-"_L1)
        return Commands::wrongUsage(tr("Several charts go to a .pdf file, or as PNG to a folder."));
    const bool folder = arguments.settings.format == Format::Png;
    if (folder && ChartFile::isChart(output))
        return Commands::wrongUsage(tr("Several PNG files need a folder; “%1” looks like one file.").arg(output));
    ChartPack pack(edition, arguments.pack, arguments.query, arguments.settings);
    if (line.isSet(u"same-scale"_s))
        pack.useSameScale();
    const QString error = folder ? pack.writePictures(output) : pack.writePdf(output);
    if (error.isEmpty())
        return CommandLine::Done;
    Commands::printError(error);
    return CommandLine::Failed;
}
