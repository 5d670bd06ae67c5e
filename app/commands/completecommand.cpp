// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/completecommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/completion.h"
#include "app/commandline/console.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

CommandSyntax CompleteCommand::syntax()
{
    // Not listed, nor explained: programs write it, not people.
    return {{u"complete"_s}, {}, {}, CommandSyntax::anyNumber, {}, false};
}

int CompleteCommand::run(const CommandLine &line, Translations &)
{
    const QStringList candidates = Completion::candidates(Commands::syntaxes(), line.operands());
    if (!candidates.isEmpty())
        Console::print(candidates.join(u'\n'));
    return CommandLine::Done;
}
