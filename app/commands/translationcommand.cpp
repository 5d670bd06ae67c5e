// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/translationcommand.h"

#include "app/catalogues/translations.h"
#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "models/translation/checks/sourcecheck.h"
#include "models/translation/checks/translationcheck.h"
#include "models/translation/tsreader.h"
#include "models/viewing/settings.h"
#include "models/words/numberforms.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/window/mainwindow.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// What a translation lacks is told once, with its line; what Qt says each time that a text is put together is not.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

class QtSilence
{
public:
    QtSilence() = default;
    Q_DISABLE_COPY_MOVE(QtSilence)
    ~QtSilence() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before = qInstallMessageHandler(dropMessage);
};

// The line of the message whose translation this is; 0 where there is none, as for what data are put into.
qint64 lineOf(const TsCatalogue &catalogue, const QString &translation)
{
    for (const TsMessage &message : catalogue.messages) {
        if (message.state != TsMessage::State::Gone && message.translations.value(0) == translation)
            return message.line;
    }
    return 0;
}

void print(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        Console::print(fault.toString());
}

} // namespace

CommandSyntax TranslationCommand::syntax()
{
    return {{u"check-translations"_s},
            tr("Check .ts files of Qt Linguist: list their faults."),
            {{u"files"_s, tr("The .ts files."), u"files…"_s}},
            CommandSyntax::anyNumber,
            {{u"sources"_s, tr("Also look for texts without tr() in this folder."), tr("folder")}}};
}

int TranslationCommand::run(const CommandLine &line, Translations &translations)
{
    const QStringList folders = line.values(u"sources"_s);
    if (line.operands().isEmpty() && folders.isEmpty())
        return Console::wrongUsage(tr("The files are missing; expected .ts files of Qt Linguist."));
    QList<Fault> faults;
    for (const QString &path : line.operands())
        faults += checkFile(path, translations);
    const QList<Fault> hardCoded = SourceCheck::faultsOfFolders(folders);
    print(hardCoded);
    return hasErrors(faults + hardCoded) ? CommandLine::Failed : CommandLine::Done;
}

QList<Fault> TranslationCommand::checkFile(const QString &path, Translations &translations)
{
    const QList<TsMessage> program = Translations::knownMessages();
    QList<Fault> faults = TranslationCheck::faultsOfFile(path, program);
    const Result<TsCatalogue> read = TsReader::readFile(path);
    if (read.value)
        faults += clashesOf(path, translations);
    print(faults);
    if (!read.value)
        return faults;
    const auto isError = [](const Fault &fault) { return fault.severity == Fault::Severity::Error; };
    const auto errors = std::count_if(faults.cbegin(), faults.cend(), isError);
    const auto warnings = faults.size() - errors;
    const QString found = errors == 0 ? tr("no faults") : tr("%n fault(s)", nullptr, static_cast<int>(errors));
    const QString doubted =
        warnings == 0 ? tr("no warnings") : tr("%n warning(s)", nullptr, static_cast<int>(warnings));
    const QString completeness = NumberForms::percent(QLocale().toString(read.value->completeness(program)));
    //: %1 is a file, %2 a share such as 98 %, %3 is "no faults" or "3 faults", %4 "no warnings" or "2 warnings"
    Console::print(tr("%1: %2 translated, %3, %4").arg(QFileInfo(path).fileName(), completeness, found, doubted));
    return faults;
}

QList<Fault> TranslationCommand::clashesOf(const QString &path, Translations &translations)
{
    const QString language = translations.current();
    const Result<TsCatalogue> read = TsReader::readFile(path);
    QList<MnemonicCheck::Clash> clashes;
    {
        const QtSilence silence;
        translations.useFile(path);
        Settings settings;
        MainWindow window(settings, Inputs::readEdition(QString()));
        window.show();
        clashes = MnemonicCheck::mnemonics(window) + MnemonicCheck::shortcuts(window);
        for (const QString &name : DialogTour::names())
            DialogTour::visit(window, name, [&](QWidget *dialog) { clashes += MnemonicCheck::mnemonics(*dialog); });
        translations.use(language); // the faults are told in the reader's language
    }
    QList<Fault> faults;
    for (const MnemonicCheck::Clash &clash : clashes) {
        Fault fault;
        fault.file = path;
        fault.line = lineOf(*read.value, clash.second);
        fault.message = describe(clash);
        faults.append(fault);
    }
    return faults;
}

QString TranslationCommand::describe(const MnemonicCheck::Clash &clash)
{
    //: %1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window
    return tr("“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones")
        .arg(clash.first, clash.second, clash.key, clash.place);
}
