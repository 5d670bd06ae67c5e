// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manualpagecommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/manualpage.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

CommandSyntax ManualPageCommand::syntax()
{
    // Not listed, nor explained: a build runs it, not people.
    return {{u"manual-page"_s}, {}, {}, 0, {}, false};
}

int ManualPageCommand::run(const CommandLine &, Translations &)
{
    QStringList examples;
    for (const Command &command : Commands::all()) {
        if (!command.example.isEmpty())
            examples.append(command.example);
    }
    Console::print(ManualPage::text(Commands::syntaxes(), examples, QCoreApplication::applicationVersion()).trimmed());
    return CommandLine::Done;
}
