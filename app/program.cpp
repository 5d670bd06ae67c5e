// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commandline/chartarguments.h"
#include "app/commands/commands.h"
#include "app/commands/exportcommands.h"
#include "app/commands/profilecommand.h"
#include "app/commands/searchcommand.h"
#include "app/commands/tablecommand.h"
#include "app/commands/translationcommand.h"
#include "app/languages/translations.h"
#include "app/languages/windowlanguages.h"
#include "app/version.h"
#include "models/viewing/settings.h"
#include "widgets/look/appearance.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowpresentation.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
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

bool draws(CommandLine::Command command)
{
    using Command = CommandLine::Command;
    return command == Command::Window || command == Command::ExportChart || command == Command::ExportProfile ||
           command == Command::Screenshot || command == Command::CheckTranslations;
}

// Of no use to whoever runs a command, and told for every dialog.
void sayNothingOfSizeHints(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message != "This plugin does not support propagateSizeHints()"_L1)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

// Commands that draw need no display, and no connection to one.
void chooseHeadlessPlatform()
{
    qInstallMessageHandler(sayNothingOfSizeHints);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

void setNames()
{
    QCoreApplication::setApplicationName(u"migof-explorer"_s);
    QCoreApplication::setOrganizationName(u"MiGOF Explorer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MIGOF_VERSION));
}

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int Program::run(int argc, char *argv[])
{
    const QStringList arguments = argumentList(argc, argv);
    const CommandLine::Command command = CommandLine::commandOf(arguments);
    const bool window = command == CommandLine::Command::Window;
    const bool windowOpens = window && hasDisplay();
    if (!windowOpens && draws(command))
        chooseHeadlessPlatform();

    setNames();
    std::unique_ptr<QCoreApplication> application;
    if (windowOpens || (draws(command) && !window))
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);

    Translations translations;
    const QString wanted = CommandLine::valueOf(u"--language"_s, arguments);
    if (!translations.use(wanted.isEmpty() ? Translations::systemLanguage() : wanted)) {
        translations.use(Translations::systemLanguage());
        return Commands::wrongUsage(
            //: %1 is a word of the command line, %2 a list of codes
            tr("There is no language “%1”. Languages are: %2.").arg(wanted, Translations::languages().join(u", "_s)));
    }
    const QString file = CommandLine::valueOf(u"--translation"_s, arguments);
    if (const QList<Fault> faults = file.isEmpty() ? QList<Fault>() : translations.useFile(file); !faults.isEmpty()) {
        Commands::printError(faults.first().toString());
        return CommandLine::Failed;
    }
    // Qt has taken its own options, such as -platform, out of these.
    const CommandLine line(QCoreApplication::arguments());
    if (!line.error().isEmpty())
        return Commands::wrongUsage(line.error());
    if (line.isSet(u"help"_s)) {
        Commands::print(line.helpText());
        return CommandLine::Done;
    }
    if (line.isSet(u"version"_s)) {
        Commands::print(u"migof-explorer "_s + QCoreApplication::applicationVersion());
        return CommandLine::Done;
    }
    if (window)
        return windowOpens ? runWindow(line, translations) : noDisplay();
    if (command == CommandLine::Command::CheckTranslations)
        return TranslationCommand::run(line, translations);
    return runCommand(line);
}

int Program::runCommand(const CommandLine &line)
{
    switch (line.command()) {
    case CommandLine::Command::Check:
        return Commands::check(line);
    case CommandLine::Command::ExportChart:
        return ExportCommands::exportChart(line);
    case CommandLine::Command::ExportProfile:
        return ProfileCommand::run(line);
    case CommandLine::Command::ExportTable:
        return TableCommand::run(line);
    case CommandLine::Command::Import:
        return Commands::importBook(line);
    case CommandLine::Command::Search:
        return SearchCommand::run(line);
    case CommandLine::Command::Screenshot:
        return Commands::screenshot(line);
    case CommandLine::Command::CheckTranslations:
    case CommandLine::Command::Window:
        break;
    }
    Q_UNREACHABLE();
}

int Program::noDisplay()
{
    Commands::printError(tr("There is no display to open a window on. These commands need none:"));
    Commands::print(u"  migof-explorer check\n"
                    u"  migof-explorer export chart --scope world --output chart.png\n"
                    u"  migof-explorer export table --scope world --output table.csv\n"
                    u"  migof-explorer export profile --scope haiti --output profile.pdf\n"
                    u"  migof-explorer search \"counter-trafficking\"\n"
                    u"  migof-explorer screenshot --scope world --output window.png"_s);
    return CommandLine::Failed;
}

int Program::runWindow(const CommandLine &line, Translations &translations)
{
    const EditionPtr edition = Commands::readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Commands::scopes(line, *edition);
    if (!scopes)
        return CommandLine::Failed;

    ChartArguments chart;
    if (const int code = chart.readFile(line, *edition); code != CommandLine::Done)
        return code;

    QGuiApplication::setDesktopFileName(u"org.migof.Explorer"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/migof-explorer.svg"_s));
    Settings settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                  QCoreApplication::organizationName(),
                                                  QCoreApplication::applicationName()));
    const QString language = settings.value(Settings::Key::Language).toString();
    if (!line.isSet(u"language"_s) && !line.isSet(u"translation"_s) && !language.isEmpty())
        translations.use(language);
    Appearance::apply(settings.value(Settings::Key::Appearance).toString());

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    MainWindow window(settings, edition, EditionStore(data + u"/editions"_s),
                      ChartPresets(ChartArguments::presetFolder()));
    const WindowLanguages languages(translations, window, settings);
    window.setAppearance(settings.value(Settings::Key::Appearance).toString());
    QObject::connect(&window, &MainWindow::appearanceChosen, &window, [&](const QString &appearance) {
        Appearance::apply(appearance);
        settings.setValue(Settings::Key::Appearance, appearance);
    });
    if (line.isSet(u"from"_s))
        window.showChart(chart.query);
    else if (line.isSet(u"scope"_s))
        window.show(*scopes);
    window.show();
    if (line.isSet(u"present"_s))
        window.presentation()->start();
    return QApplication::exec();
}
