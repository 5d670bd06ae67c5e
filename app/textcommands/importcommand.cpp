// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcommands/importcommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "models/import/importdoubts.h"
#include "models/import/importsummary.h"
#include "models/import/pdf/bookfile.h"
#include "models/package/datapackagewriter.h"

using namespace Qt::StringLiterals;

namespace
{

void printErrors(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        Console::printError(fault.toString());
}

} // namespace

CommandSyntax ImportCommand::syntax()
{
    return {{u"import"_s},
            tr("Read the book itself, as text or PDF, into a data package."),
            {{u"book"_s, tr("The book's .txt or .pdf file."), u"book"_s}},
            1,
            {{u"output"_s, tr("Folder for the data package; new or empty."), tr("folder")}}};
}

int ImportCommand::run(const CommandLine &line, Translations &)
{
    const QString output = line.value(u"output"_s);
    if (line.operands().isEmpty())
        return Console::wrongUsage(tr("The book is missing; expected a .txt or .pdf file."));
    if (output.isEmpty())
        return Console::wrongUsage(tr("--output is missing; expected a folder for the data package."));
    const EditionPtr known = Inputs::readEdition(line);
    if (!known)
        return CommandLine::Failed;
    const EditionResult result = BookFile::import(line.operands().first(), known);
    if (!result.edition) {
        printErrors(result.faults);
        return CommandLine::Failed;
    }
    if (const auto fault = DataPackageWriter::write(*result.edition, output)) {
        printErrors(result.faults);
        Console::printError(fault->toString());
        return CommandLine::Failed;
    }
    Console::print(ImportSummary::text(*result.edition, *known));
    for (const Fault &doubt : ImportDoubts::of(*result.edition))
        Console::print(u"  "_s + doubt.toString());
    printErrors(result.faults);
    for (const Fault &difference : ImportSummary::differences(*result.edition, *known))
        Console::print(u"  "_s + difference.toString());
    return CommandLine::Done;
}
