// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/chartcommand.h"
#include "app/commands/completecommand.h"
#include "app/commands/manualpagecommand.h"
#include "app/commands/profilecommand.h"
#include "app/commands/screenshotcommand.h"
#include "app/commands/tablecommand.h"
#include "app/commands/translationcommand.h"
#include "app/commands/windowcommand.h"
#include "app/textcommands/textcommands.h"

using namespace Qt::StringLiterals;

QList<Command> Commands::all()
{
    using Needs = Command::Needs;
    return {
        {WindowCommand::syntax(), Needs::Screen, WindowCommand::run},
        TextCommands::check(),
        {ChartCommand::syntax(), Needs::Drawing, ChartCommand::run, u"export chart --scope world --output chart.png"_s},
        {TableCommand::syntax(), Needs::Nothing, TableCommand::run, u"export table --scope world --output table.csv"_s},
        {ProfileCommand::syntax(), Needs::Drawing, ProfileCommand::run,
         u"export profile --scope haiti --output profile.pdf"_s},
        TextCommands::import(),
        TextCommands::search(),
        {ScreenshotCommand::syntax(), Needs::Drawing, ScreenshotCommand::run,
         u"screenshot --scope world --output window.png"_s},
        {TranslationCommand::syntax(), Needs::Drawing, TranslationCommand::run},
        {CompleteCommand::syntax(), Needs::Nothing, CompleteCommand::run},
        {ManualPageCommand::syntax(), Needs::Nothing, ManualPageCommand::run},
        {WindowCommand::questionSyntax(), Needs::Nothing, WindowCommand::answer},
    };
}

QList<CommandSyntax> Commands::syntaxes()
{
    QList<CommandSyntax> syntaxes;
    for (const Command &command : all())
        syntaxes.append(command.syntax);
    return syntaxes;
}
