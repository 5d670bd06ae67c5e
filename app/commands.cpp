// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "appearance.h"
#include "bookfile.h"
#include "chartexporter.h"
#include "chartoptions.h"
#include "checkreport.h"
#include "datapackagereader.h"
#include "datapackagewriter.h"
#include "dialogtour.h"
#include "embeddededition.h"
#include "filesaver.h"
#include "importsummary.h"
#include "mainwindow.h"
#include "scopelookup.h"
#include "settings.h"
#include "tableexport.h"

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

int Commands::exportTable(const CommandLine &line)
{
    const QString output = line.value(u"output"_s);
    const QString format = line.isSet(u"format"_s) ? line.value(u"format"_s) : output.section(u'.', -1).toLower();
    const bool json = format == "json"_L1;
    const bool named = line.isSet(u"format"_s) || (output.contains(u'.') && output != "-"_L1);
    if (named && !json && format != "csv"_L1 && !output.startsWith("/dev/"_L1))
        return wrongUsage(tr("“%1” is no format of tables; expected csv or json.").arg(format));
    const EditionPtr edition = readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto wanted = scopes(line, *edition);
    if (!wanted)
        return CommandLine::Failed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TableExport table(edition, *wanted);
    if (json)
        table.writeJson(buffer);
    else
        table.writeCsv(buffer);
    return save(line, buffer.data());
}

namespace
{

// The options of `export chart` that choose what is drawn; false after a message on a wrong one.
bool readQuery(const CommandLine &line, const Edition &edition, BreakdownQuery &query)
{
    const QString bars = line.value(u"bars"_s);
    if (bars == "places"_L1 || bars == "themes"_L1)
        query.bars = bars == "places"_L1 ? BreakdownQuery::Bars::Places : BreakdownQuery::Bars::Themes;
    else if (!bars.isEmpty())
        return Commands::wrongUsage(Commands::tr("--bars is “%1”; expected places or themes.").arg(bars)), false;
    const QString mode = line.value(u"mode"_s);
    if (mode == "share"_L1)
        query.measure = BreakdownQuery::Measure::Share;
    else if (!mode.isEmpty() && mode != "amount"_L1)
        return Commands::wrongUsage(Commands::tr("--mode is “%1”; expected amount or share.").arg(mode)), false;
    const QString sort = line.value(u"sort"_s);
    if (sort == "total"_L1) {
        query.sort = BreakdownQuery::Sort::Total;
    } else if (sort == "name"_L1) {
        query.sort = BreakdownQuery::Sort::Name;
    } else if (!sort.isEmpty() && sort != "book"_L1) {
        const auto theme = Commands::theme(sort, edition);
        if (!theme)
            return Commands::wrongUsage(Commands::tr("--sort takes book, total, name or the id of a theme.")), false;
        query.sort = BreakdownQuery::Sort::Theme;
        query.sortTheme = *theme;
    }
    return true;
}

// The options that choose how it is drawn; false after a message on a wrong one.
bool readLook(const CommandLine &line, ChartExportSettings &settings)
{
    const QString output = line.value(u"output"_s);
    const QString name = line.isSet(u"format"_s) ? u'.' + line.value(u"format"_s) : output;
    const auto format = ChartExporter::formatFor(name);
    if (!format && (line.isSet(u"format"_s) || !output.startsWith("/dev/"_L1)))
        return Commands::wrongUsage(
                   Commands::tr("“%1” does not tell a format; expected .png, .pdf or .svg.").arg(name)),
               false;
    settings.format = format.value_or(ChartExportSettings::Format::Png);
    if (line.isSet(u"size"_s)) {
        const auto size = ChartExporter::sizeFrom(line.value(u"size"_s));
        if (!size) {
            Commands::wrongUsage(
                Commands::tr("--size is “%1”; expected a4-landscape, a4-portrait, or WIDTHxHEIGHT from "
                             "%2 to %3 pixels each.")
                    .arg(line.value(u"size"_s))
                    .arg(ChartExporter::smallestSide)
                    .arg(ChartExporter::largestSide));
            return false;
        }
        settings.size = *size;
    }
    settings.title = line.value(u"title"_s);
    settings.look.title = !line.isSet(u"no-title"_s);
    settings.look.values = !line.isSet(u"no-values"_s);
    settings.look.notes = !line.isSet(u"no-notes"_s);
    settings.look.font = QApplication::font();
    settings.look.mirrored = QGuiApplication::isRightToLeft();
    if (line.isSet(u"transparent"_s))
        settings.look.background = Qt::transparent;
    return true;
}

} // namespace

int Commands::exportChart(const CommandLine &line)
{
    if (!line.isSet(u"output"_s))
        return wrongUsage(tr("--output is missing; expected a file to write."));
    ChartExportSettings settings;
    if (!readLook(line, settings))
        return CommandLine::WrongUsage;
    const EditionPtr edition = readEdition(line.value(u"data"_s));
    if (!edition)
        return CommandLine::Failed;
    const auto wanted = scopes(line, *edition);
    if (!wanted)
        return CommandLine::Failed;
    BreakdownQuery query = ChartOptions().query(*wanted);
    if (!readQuery(line, *edition, query))
        return CommandLine::WrongUsage;
    return save(line, ChartExporter(edition, query).render(settings));
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
    const auto size = line.isSet(u"size"_s) ? ChartExporter::sizeFrom(line.value(u"size"_s)) : QSize(1440, 900);
    if (!size)
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
    window.resize(*size);
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
