// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/profilecommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "widgets/profile/profiledocument.h"

#include <QApplication>

using namespace Qt::StringLiterals;

bool ProfileCommand::isPdf(const QString &output)
{
    return output == "-"_L1 || output.startsWith("/dev/"_L1) || output.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

// Nothing after a message on a wrong one.
std::optional<QPageSize::PageSizeId> ProfileCommand::paper(const CommandLine &line)
{
    if (!line.isSet(u"paper"_s))
        return ProfileDocument::customaryPaper();
    const QString name = line.value(u"paper"_s).toLower();
    if (name == "a4"_L1)
        return QPageSize::A4;
    if (name == "letter"_L1)
        return QPageSize::Letter;
    //: %1 is a word from the command line; a4 and letter are typed as they are
    Console::wrongUsage(tr("--paper is “%1”; expected a4 or letter.").arg(line.value(u"paper"_s)));
    return std::nullopt;
}

CommandSyntax ProfileCommand::syntax()
{
    return {
        {u"export"_s, u"profile"_s},
        tr("Write figures, chart and texts to a .pdf file, for paper."),
        {},
        0,
        {Inputs::scopeOption(),
         Console::outputOption(),
         {u"paper"_s, tr("a4 or letter; by default the one of your country."), tr("paper"), {u"a4"_s, u"letter"_s}}}};
}

int ProfileCommand::run(const CommandLine &line, Translations &)
{
    if (!line.isSet(u"output"_s))
        return Console::wrongUsage(tr("--output is missing; expected a PDF file to write."));
    if (!isPdf(line.value(u"output"_s)))
        return Console::wrongUsage(
            //: %1 is the name of a file
            tr("“%1” is no PDF file; expected a name that ends in .pdf.").arg(line.value(u"output"_s)));
    const auto size = paper(line);
    if (!size)
        return CommandLine::WrongUsage;
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Inputs::scopes(line, *edition);
    if (!scopes)
        return CommandLine::Failed;
    ProfileDocument::Setup setup;
    setup.paper = QPageSize(*size);
    setup.font = QApplication::font();
    setup.mirrored = QGuiApplication::isRightToLeft();
    return Console::save(line, ProfileDocument(edition, *scopes, setup).pdf());
}
