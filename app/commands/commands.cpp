// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/checkreport.h"
#include "models/files/filesaver.h"
#include "models/import/importsummary.h"
#include "models/import/pdf/bookfile.h"
#include "models/package/datapackagereader.h"
#include "models/package/datapackagewriter.h"
#include "models/viewing/settings.h"
#include "models/words/scopelookup.h"
#include "resources/embeddededition.h"
#include "widgets/export/chartsize.h"
#include "widgets/inspection/dialogtour.h"
#include "widgets/look/appearance.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QDeadlineTimer>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QThreadPool>
#include <cstdio>

using namespace Qt::StringLiterals;

void Commands::print(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Commands::printError(const QString &text)
{
    const QByteArray bytes = "migof-explorer: " + text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int Commands::wrongUsage(const QString &text)
{
    printError(text + u' ' + tr("Add --help for what there is."));
    return CommandLine::WrongUsage;
}

EditionPtr Commands::readEdition(const QString &path)
{
    const DataPackageReader::Result result = DataPackageReader::read(path.isEmpty() ? embeddedPackagePath() : path);
    for (const Fault &fault : result.faults)
        printError(fault.toString());
    return result.edition;
}

std::optional<QList<Scope>> Commands::scopes(const CommandLine &line, const Edition &edition)
{
    QList<Scope> scopes;
    for (const QString &text : line.values(u"scope"_s)) {
        const ScopeLookup lookup = ScopeLookup::find(edition, text);
        if (!lookup.scope) {
            QString message = tr("There is no region or place “%1”.").arg(text);
            if (!lookup.nearest.isEmpty())
                message += u' ' + tr("Nearest ids: %1.").arg(lookup.nearest.join(u", "_s));
            printError(message);
            return std::nullopt;
        }
        if (!scopes.contains(*lookup.scope))
            scopes.append(*lookup.scope);
    }
    return scopes.isEmpty() ? QList{Scope::world()} : scopes;
}

std::optional<int> Commands::theme(const QString &id, const Edition &edition)
{
    const int theme = edition.themeIndex(id);
    if (theme >= 0)
        return theme;
    QStringList ids;
    for (const Theme &known : edition.themes())
        ids.append(known.id);
    printError(tr("There is no theme “%1”. Themes are: %2.").arg(id, ids.join(u", "_s)));
    return std::nullopt;
}

int Commands::check(const CommandLine &line)
{
    const QString path = line.operands().isEmpty() ? line.value(u"data"_s) : line.operands().first();
    const EditionPtr edition = readEdition(path);
    if (!edition)
        return CommandLine::Failed;
    print(CheckReport::text(*edition));
    return CommandLine::Done;
}

int Commands::save(const CommandLine &line, const QByteArray &bytes)
{
    const QString path = line.value(u"output"_s);
    const QString error = FileSaver::save(path.isEmpty() ? u"-"_s : path, bytes);
    if (error.isEmpty())
        return CommandLine::Done;
    printError(error);
    return CommandLine::Failed;
}

int Commands::importBook(const CommandLine &line)
{
    const QString output = line.value(u"output"_s);
    if (line.operands().isEmpty())
        return wrongUsage(tr("The book is missing; expected a .txt or .pdf file."));
    if (output.isEmpty())
        return wrongUsage(tr("--output is missing; expected a folder for the data package."));
    const EditionPtr known = readEdition(line.value(u"data"_s));
    if (!known)
        return CommandLine::Failed;
    const BookImporter::Result result = BookFile::import(line.operands().first(), known);
    for (const Fault &diagnostic : result.diagnostics)
        printError(diagnostic.toString());
    if (!result.edition)
        return CommandLine::Failed;
    const QString error = DataPackageWriter::write(*result.edition, output);
    if (!error.isEmpty()) {
        printError(error);
        return CommandLine::Failed;
    }
    print(ImportSummary::text(*result.edition, *known));
    for (const Fault &difference : ImportSummary::differences(*result.edition, *known))
        print(u"  "_s + difference.toString());
    return CommandLine::Done;
}

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

int Commands::screenshot(const CommandLine &line)
{
    if (line.isSet(u"dialogs"_s)) {
        print(DialogTour::names().join(u'\n'));
        return CommandLine::Done;
    }
    const QString dialog = line.value(u"dialog"_s);
    if (line.isSet(u"dialog"_s) && !DialogTour::names().contains(dialog)) {
        return wrongUsage(
            tr("There is no dialog “%1”. Dialogs are: %2.").arg(dialog, DialogTour::names().join(u", "_s)));
    }
    if (!line.isSet(u"output"_s))
        return wrongUsage(tr("--output is missing; expected a PNG file to write."));
    const auto size =
        line.isSet(u"size"_s) ? ChartSize::fromText(line.value(u"size"_s)) : std::optional(ChartSize{1440, 900});
    if (!size || !size->isInRange())
        return wrongUsage(tr("--size is “%1”; expected WIDTHxHEIGHT in pixels.").arg(line.value(u"size"_s)));
    const EditionPtr edition = readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto wanted = scopes(line, *edition);
    const auto wantedTheme = line.isSet(u"theme"_s) ? theme(line.value(u"theme"_s), *edition) : std::optional(-1);
    if (!wanted || !wantedTheme)
        return CommandLine::Failed;

    Appearance::apply(line.isSet(u"dark"_s) ? u"dark"_s : u"light"_s);
    Settings settings;
    MainWindow window(settings, edition);
    window.resize(size->pixels());
    window.show();
    window.show(*wanted, *wantedTheme);
    settle();
    if (line.isSet(u"search"_s))
        typeQuery(window, line.value(u"search"_s));
    QPixmap picture = window.grab();
    if (line.isSet(u"dialog"_s)) {
        DialogTour::visit(window, dialog, [&picture](QWidget *shown) {
            settle();
            picture = shown->grab();
        });
    }
    QBuffer buffer;
    picture.save(&buffer, "png");
    return save(line, buffer.data());
}
