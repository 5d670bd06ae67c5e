// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textprogram.h"

#include "app/catalogues/translations.h"
#include "app/commandline/commandline.h"
#include "app/commandline/languageoption.h"
#include "app/programstart.h"
#include "app/textcommands/textcommands.h"

using namespace Qt::StringLiterals;

std::optional<int> TextProgram::run(int argc, char *argv[])
{
    const QStringList arguments = ProgramStart::arguments(argc, argv);
    const QList<Command> commands = TextCommands::all();
    QList<CommandSyntax> syntaxes{{}}; // the first is what any other command is taken for
    for (const Command &command : commands)
        syntaxes.append(command.syntax);
    if (CommandLine::commandOf(syntaxes, arguments) == 0)
        return std::nullopt;
    const CommandLine line(syntaxes, arguments);
    if (!line.error().isEmpty() || line.isSet(u"help"_s) || line.isSet(u"version"_s))
        return std::nullopt;

    ProgramStart::setNames();
    const QCoreApplication application(argc, argv);
    Translations translations;
    if (const int code = LanguageOption::use(translations, arguments); code != CommandLine::Done)
        return code;
    return commands.at(line.command() - 1).run(line, translations);
}
