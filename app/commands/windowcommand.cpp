// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/windowcommand.h"

#include "app/catalogues/translations.h"
#include "app/commandline/commandline.h"
#include "app/commandline/inputs.h"
#include "app/commands/chartarguments.h"
#include "app/commands/commands.h"
#include "app/languages/windowlanguages.h"
#include "models/viewing/settings.h"
#include "widgets/look/appearance.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowpresentation.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

// As the reader left it, but for what the command line says.
void applySettings(Settings &settings, const CommandLine &line, Translations &translations)
{
    const QString language = settings.value(Settings::Key::Language).toString();
    if (!line.isSet(u"language"_s) && !line.isSet(u"translation"_s) && !language.isEmpty())
        translations.use(language);
    Appearance::apply(settings.value(Settings::Key::Appearance).toString());
}

} // namespace

CommandSyntax WindowCommand::syntax()
{
    return {{},
            {},
            {},
            0,
            {Inputs::scopeOption(),
             {u"present"_s, tr("Begin with a presentation, on the whole screen.")},
             {u"from"_s, tr("Show what this exported chart shows."), tr("file")}}};
}

int WindowCommand::run(const CommandLine &line, Translations &translations)
{
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Inputs::scopes(line, *edition);
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
    applySettings(settings, line, translations);
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
        window.goTo(*scopes);
    window.show();
    if (line.isSet(u"present"_s))
        window.presentation()->start();
    return QApplication::exec();
}

CommandSyntax WindowCommand::questionSyntax()
{
    return {{u"opens-window"_s}, {}, {}, CommandSyntax::anyNumber, {}, false};
}

int WindowCommand::answer(const CommandLine &line, Translations &)
{
    const CommandLine asked(Commands::syntaxes(), QStringList{QString()} + line.operands());
    const bool opens = Commands::all().at(asked.command()).needs == Command::Needs::Screen && asked.error().isEmpty() &&
                       !asked.isSet(u"help"_s) && !asked.isSet(u"version"_s);
    return opens ? CommandLine::Done : CommandLine::Failed;
}
