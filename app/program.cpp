// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/languageoption.h"
#include "app/commands/commands.h"
#include "app/languages/widgettranslations.h"
#include "app/programstart.h"
#include "app/version.h"

#include <QApplication>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Of no use to whoever runs a command, and told for every dialog, or at every start.
void sayNothingOfScreens(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const bool ofScreens = message == "This plugin does not support propagateSizeHints()"_L1 ||
                           message.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1);
    if (!ofScreens)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

// Commands that draw need no display, and no connection to one.
void chooseHeadlessPlatform()
{
    qInstallMessageHandler(sayNothingOfScreens);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

// For reports of faults, so in no other language than theirs. Qt may be another than the one it was built with.
QString versionText()
{
    return u"migof-explorer %1\nBuild: %2\nLibraries: %3; running on Qt %4"_s.arg(
        QCoreApplication::applicationVersion(), QStringLiteral(MIGOF_BUILD), QStringLiteral(MIGOF_LIBRARIES),
        QString::fromLatin1(qVersion()));
}

} // namespace

int Program::run(int argc, char *argv[])
{
    const QStringList arguments = ProgramStart::arguments(argc, argv);
    const auto needs = Commands::all().at(CommandLine::commandOf(Commands::syntaxes(), arguments)).needs;
    const bool draws = needs == Command::Needs::Drawing || (needs == Command::Needs::Screen && hasDisplay());
    if (needs == Command::Needs::Drawing)
        chooseHeadlessPlatform();

    ProgramStart::setNames();
    std::unique_ptr<QCoreApplication> application;
    if (draws)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    WidgetTranslations translations;
    if (const int code = LanguageOption::use(translations, arguments); code != CommandLine::Done)
        return code;
    // Qt has taken its own options, such as -platform, out of these.
    return runCommand(CommandLine(Commands::syntaxes(), QCoreApplication::arguments()), translations);
}

int Program::runCommand(const CommandLine &line, Translations &translations)
{
    if (!line.error().isEmpty())
        return Console::wrongUsage(line.error());
    if (line.isSet(u"help"_s)) {
        Console::print(line.helpText());
        return CommandLine::Done;
    }
    if (line.isSet(u"version"_s)) {
        Console::print(versionText());
        return CommandLine::Done;
    }
    const Command command = Commands::all().at(line.command());
    if (command.needs == Command::Needs::Screen && !hasDisplay())
        return noDisplay();
    return command.run(line, translations);
}

int Program::noDisplay()
{
    Console::printError(tr("There is no display to open a window on. These commands need none:"));
    for (const Command &command : Commands::all()) {
        if (!command.example.isEmpty())
            Console::print(u"  migof-explorer "_s + command.example);
    }
    return CommandLine::Failed;
}
