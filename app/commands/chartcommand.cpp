// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartcommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "app/commands/chartarguments.h"
#include "app/commands/chartredraw.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpack.h"

using namespace Qt::StringLiterals;

CommandSyntax ChartCommand::syntax()
{
    return {{u"export"_s, u"chart"_s},
            tr("Write a chart to a .png, .jpg, .pdf or .svg file."),
            {{u"files"_s, tr("With --from: more exported files, which are drawn again."), u"[file…]"_s}},
            CommandSyntax::anyNumber,
            ChartArguments::options()};
}

int ChartCommand::run(const CommandLine &line, Translations &)
{
    if (!line.isSet(u"output"_s))
        return Console::wrongUsage(tr("--output is missing; expected a file to write."));
    if (!line.operands().isEmpty() && !line.isSet(u"from"_s))
        return Console::wrongUsage(CommandLine::wordTooMany(line.operands().first()));
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    if (ChartRedraw::isWanted(line))
        return ChartRedraw::run(line, edition);
    ChartArguments arguments;
    if (const int code = arguments.read(line, *edition); code != CommandLine::Done)
        return code;
    if (!arguments.pack.isEmpty())
        return exportPack(line, edition, arguments);
    return exportChart(line, ChartExporter(edition, arguments.query), arguments.settings);
}

int ChartCommand::exportChart(const CommandLine &line, const ChartExporter &exporter,
                              const ChartExportSettings &settings)
{
    QList<ChartFinding> findings;
    const QString output = line.value(u"output"_s);
    int code = CommandLine::Done;
    if (exporter.files(settings, output) == QStringList{output}) {
        code = Console::save(line, exporter.render(settings, &findings));
    } else if (output == "-"_L1 || output.startsWith("/dev/"_L1)) {
        return Console::wrongUsage(tr("The chart takes several pages, each a file of its own; give --output the name "
                                      "of a file, or write a PDF."));
    } else if (const auto fault = exporter.save(settings, output, &findings)) {
        Console::printError(fault->toString());
        return CommandLine::Failed;
    }
    for (const ChartFinding &finding : findings) {
        //: %1 is what a reader of an exported chart would stumble over
        Console::printError(tr("warning: %1").arg(finding.message));
    }
    return code;
}

int ChartCommand::exportPack(const CommandLine &line, const EditionPtr &edition, const ChartArguments &arguments)
{
    const QString output = line.value(u"output"_s);
    ChartPack pack(edition, arguments.pack, arguments.query, arguments.settings, arguments.scale);
    if (output == "-"_L1 || (!pack.isOneFile() && ChartFile::isChart(output))) {
        //: %1 is the name of a file
        return Console::wrongUsage(
            tr("Several charts go to one .pdf file, or to a folder; “%1” is neither.").arg(output));
    }
    if (const auto fault = pack.write(output)) {
        Console::printError(fault->toString());
        return CommandLine::Failed;
    }
    for (const QString &warning : pack.warnings())
        Console::printError(tr("warning: %1").arg(warning));
    return CommandLine::Done;
}
