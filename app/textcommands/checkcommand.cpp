// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcommands/checkcommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "app/textcommands/checkreport.h"

using namespace Qt::StringLiterals;

CommandSyntax CheckCommand::syntax()
{
    return {
        {u"check"_s},
        tr("Validate a data package: list its faults and the differences "
           "from printed totals."),
        {{u"package"_s, tr("The package's folder or zip archive; without it, the built-in edition."), u"[package]"_s}},
        1};
}

int CheckCommand::run(const CommandLine &line, Translations &)
{
    const EditionPtr edition =
        line.operands().isEmpty() ? Inputs::readEdition(line) : Inputs::readEdition(line.operands().first());
    if (!edition)
        return CommandLine::Failed;
    Console::print(CheckReport::text(*edition));
    return CommandLine::Done;
}
