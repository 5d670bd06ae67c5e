// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/screenshotcommand.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "models/viewing/settings.h"
#include "widgets/export/chartsize.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/look/appearance.h"
#include "widgets/window/mainwindow.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace
{

void typeQuery(MainWindow &window, const QString &query)
{
    auto *field = window.findChild<QLineEdit *>(u"searchField"_s);
    const auto *panel = window.findChild<QWidget *>(u"searchPanel"_s);
    window.activateWindow();
    field->setFocus();
    field->setText(query);
    const QDeadlineTimer deadline(10000);
    while (!panel->isVisible() && !deadline.hasExpired())
        QCoreApplication::processEvents();
}

// References in the texts are found in the background.
void settle()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

} // namespace

CommandSyntax ScreenshotCommand::syntax()
{
    return {{u"screenshot"_s},
            tr("Draw the whole window as people see it."),
            {},
            0,
            {Inputs::scopeOption(),
             {u"output"_s, tr("PNG file to write; - is standard output."), tr("file")},
             {u"size"_s, tr("Size of the window in pixels; 1440x900 by default."), u"WxH"_s},
             {u"theme"_s, tr("Scroll the text to this theme, e.g. objective-2."), tr("theme")},
             {u"dark"_s, tr("Light text on a dark window.")},
             {u"high-contrast"_s, tr("White text on black, with strong frames and hatches.")},
             {u"dialog"_s, tr("Draw this dialog instead; --dialogs lists them."), tr("name"), DialogTour::names()},
             {u"dialogs"_s, tr("List the names of the dialogs.")},
             {u"search"_s, tr("Search for this, and draw what is found."), tr("query")}}};
}

int ScreenshotCommand::run(const CommandLine &line, Translations &)
{
    if (line.isSet(u"dialogs"_s)) {
        Console::print(DialogTour::names().join(u'\n'));
        return CommandLine::Done;
    }
    const QString dialog = line.value(u"dialog"_s);
    if (line.isSet(u"dialog"_s) && !DialogTour::names().contains(dialog)) {
        return Console::wrongUsage(
            //: %1 is a word from the command line, %2 a list of short names that are typed as they are
            tr("There is no dialog “%1”. Dialogs are: %2.").arg(dialog, DialogTour::names().join(u", "_s)));
    }
    if (!line.isSet(u"output"_s))
        return Console::wrongUsage(tr("--output is missing; expected a PNG file to write."));
    const auto size =
        line.isSet(u"size"_s) ? ChartSize::fromText(line.value(u"size"_s)) : std::optional(ChartSize{1440, 900});
    if (!size || !size->isInRange())
        //: %1 is a word from the command line
        return Console::wrongUsage(tr("--size is “%1”; expected WIDTHxHEIGHT in pixels.").arg(line.value(u"size"_s)));
    return draw(line, size->pixels());
}

int ScreenshotCommand::draw(const CommandLine &line, QSize size)
{
    const EditionPtr edition = Inputs::readEdition(line);
    if (!edition)
        return CommandLine::Failed;
    const auto scopes = Inputs::scopes(line, *edition);
    const auto theme = line.isSet(u"theme"_s) ? Inputs::theme(line.value(u"theme"_s), *edition) : std::optional(-1);
    if (!scopes || !theme)
        return CommandLine::Failed;

    if (line.isSet(u"high-contrast"_s))
        Appearance::apply(u"high-contrast"_s);
    else
        Appearance::apply(line.isSet(u"dark"_s) ? u"dark"_s : u"light"_s);
    Settings settings;
    MainWindow window(settings, edition);
    window.resize(size);
    window.show();
    window.goTo(*scopes, *theme);
    settle();
    if (line.isSet(u"search"_s))
        typeQuery(window, line.value(u"search"_s));
    QPixmap picture = window.grab();
    if (line.isSet(u"dialog"_s)) {
        DialogTour::visit(window, line.value(u"dialog"_s), [&picture](QWidget *shown) {
            settle();
            picture = shown->grab();
        });
    }
    QBuffer buffer;
    picture.save(&buffer, "png");
    return Console::save(line, buffer.data());
}
