// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textcommands/textcommands.h"

#include "app/textcommands/checkcommand.h"
#include "app/textcommands/importcommand.h"
#include "app/textcommands/searchcommand.h"

using namespace Qt::StringLiterals;

Command TextCommands::check()
{
    return {CheckCommand::syntax(), Command::Needs::Nothing, CheckCommand::run, u"check"_s};
}

Command TextCommands::import()
{
    return {ImportCommand::syntax(), Command::Needs::Nothing, ImportCommand::run};
}

Command TextCommands::search()
{
    return {SearchCommand::syntax(), Command::Needs::Nothing, SearchCommand::run, u"search \"counter-trafficking\""_s};
}

QList<Command> TextCommands::all()
{
    return {check(), import(), search()};
}
