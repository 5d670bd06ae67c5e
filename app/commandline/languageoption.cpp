// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/languageoption.h"

#include "app/catalogues/translations.h"
#include "app/commandline/commandline.h"
#include "app/commandline/console.h"

using namespace Qt::StringLiterals;

int LanguageOption::use(Translations &translations, const QStringList &arguments)
{
    const QString wanted = CommandLine::valueOf(u"--language"_s, arguments);
    if (!translations.use(wanted.isEmpty() ? Translations::systemLanguage() : wanted)) {
        translations.use(Translations::systemLanguage());
        return Console::wrongUsage(
            //: %1 is a word of the command line, %2 a list of codes
            tr("There is no language “%1”. Languages are: %2.").arg(wanted, Translations::languages().join(u", "_s)));
    }
    const QString file = CommandLine::valueOf(u"--translation"_s, arguments);
    if (const QList<Fault> faults = file.isEmpty() ? QList<Fault>() : translations.useFile(file); !faults.isEmpty()) {
        Console::printError(faults.first().toString());
        return CommandLine::Failed;
    }
    return CommandLine::Done;
}
