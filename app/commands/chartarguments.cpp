// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartarguments.h"

#include "app/commandline/commandline.h"
#include "app/commandline/console.h"
#include "app/commandline/inputs.h"
#include "models/viewing/chartoptions.h"
#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpresets.h"
#include "widgets/export/exportedview.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{

// What is no number stays as it was typed, for the message.
QJsonValue numberOrText(const QString &typed)
{
    bool isNumber = false;
    const double number = typed.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(typed);
}

// A setting as it is typed.
QString optionOf(const QString &key)
{
    for (const ChartContent::Switch &entry : ChartContent::switches()) {
        if (key == entry.name)
            return u"--"_s + entry.option();
    }
    if (key == "manyBars"_L1)
        return u"--many-bars"_s;
    return key == "fontScale"_L1 ? u"--font-scale"_s : u"--"_s + key;
}

// The options that are settings of the same name in presets and files.
QJsonObject settingsOf(const CommandLine &line)
{
    QJsonObject json;
    for (const QString &name : {u"size"_s, u"legend"_s, u"background"_s, u"scheme"_s, u"text"_s}) {
        if (line.isSet(name))
            json.insert(name, line.value(name));
    }
    if (line.isSet(u"many-bars"_s))
        json.insert(u"manyBars"_s, line.value(u"many-bars"_s));
    if (line.isSet(u"dpi"_s))
        json.insert(u"dpi"_s, numberOrText(line.value(u"dpi"_s)));
    if (line.isSet(u"font-scale"_s))
        json.insert(u"fontScale"_s, numberOrText(line.value(u"font-scale"_s)));
    if (line.isSet(u"transparent"_s))
        json.insert(u"background"_s, u"transparent"_s);
    for (const ChartContent::Switch &entry : ChartContent::switches()) {
        if (line.isSet(entry.option()))
            json.insert(entry.name, !(ChartContent().*entry.value));
    }
    return json;
}

} // namespace

QList<CommandOption> ChartArguments::options()
{
    return QList<CommandOption>{
               Inputs::scopeOption(),
               Console::outputOption(),
               {u"format"_s, tr("png, jpg, pdf or svg, where the file name does not tell."), tr("format"),
                ChartExportSettings::formats().names()},
               {u"bars"_s, tr("places or themes: what gets a bar each."), tr("bars"), ChartOptions::barNames().names()},
               {u"mode"_s, tr("amount or share."), /*: what the help calls this value */ tr("mode"),
                ChartOptions::measureNames().names()},
               {u"sort"_s, tr("book, total, name or the id of a theme."), tr("order"),
                ChartOptions::sortNames().names()},
               {u"places"_s, tr("With --scope world: a bar for each place, whatever its region.")},
               {u"top"_s, tr("So many of the largest bars, and the others as one."), tr("number")},
               {u"title"_s, tr("Title in place of the scope's name."), tr("text")},
               {u"subtitle"_s, tr("Subtitle in place of what the figures are."), tr("text")},
               {u"preset"_s, tr("Look as in this preset, saved in the window."), tr("name")},
               {u"from"_s,
                tr("Take chart and look from this exported file. Several files are drawn again into the folder of "
                   "--output, and what changed in them is told."),
                tr("file")},
               {u"overwrite"_s, tr("Replace files that are there, where charts are drawn again into a folder.")},
               {u"pack"_s, tr("A chart of its own for each --scope: pages of a PDF, or files in a folder.")},
               {u"same-scale"_s, tr("The same axis in all charts of a pack.")},
           } +
           lookOptions();
}

QList<CommandOption> ChartArguments::lookOptions()
{
    //: help on --size; %1 are names of sizes such as a4-landscape
    const QString sizes =
        tr("1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.");
    const auto choice = [](const QString &option, const QString &text, const QStringList &choices) {
        //: help on an option: %1 is what it is for, %2 its values
        return CommandOption{option, tr("%1: %2.").arg(text, choices.join(u", "_s)), option, choices};
    };
    QList<CommandOption> options{
        {u"size"_s, sizes.arg(ChartSize::names().join(u", "_s)), tr("size"), ChartSize::names()},
        {u"dpi"_s, tr("Pixels of a picture to an inch of paper."), tr("number")},
        {u"font-scale"_s, tr("Size of the letters, 0.5 to 3; 1 by default."), tr("number")},
        choice(u"legend"_s, tr("Where the legend stands"), ChartContent::legends().names()),
        choice(u"many-bars"_s,
               tr("Where bars have no room in letters that can be read: the smaller as one, two columns, "
                  "further pages, or smaller letters"),
               ChartContent::waysOfManyBars().names()),
        choice(u"background"_s, tr("Background"), ChartExportSettings::backgrounds().names()),
        choice(u"scheme"_s, tr("Colours"), ChartExportSettings::schemes().names()),
        choice(u"text"_s, tr("Letters of an SVG, as text or as outlines that need no font"),
               ChartExportSettings::letterNames().names()),
        {u"emphasise"_s, tr("Grey everything but this theme, region or place; may be given several times."), tr("id")},
        {u"bar-note"_s, tr("A short note on the bar of this theme, region or place; may be given several times."),
         tr("id=text")},
        {u"hide"_s, tr("No bar for this region or place; may be given several times."), tr("id")},
        {u"transparent"_s, tr("The same as --background transparent.")},
    };
    for (const ChartContent::Switch &entry : ChartContent::switches())
        options.append({entry.option(), entry.helpText()});
    options.append({u"notes"_s, tr("Draw the notes on slides, too; on paper they stand by default.")});
    return options;
}

QString ChartArguments::presetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/chart-presets"_s;
}

int ChartArguments::read(const CommandLine &line, const Edition &edition)
{
    settings.font = QApplication::font();
    settings.mirrored = QGuiApplication::isRightToLeft();
    for (const auto step : {&ChartArguments::readFile, &ChartArguments::readScopes, &ChartArguments::readQuery}) {
        if (const int code = (this->*step)(line, edition); code != CommandLine::Done)
            return code;
    }
    if (const int code = checkTogether(line); code != CommandLine::Done)
        return code;
    if (line.isSet(u"same-scale"_s))
        scale = ChartPack::Scale::Same;
    return readSettings(line);
}

int ChartArguments::readAgain(const QString &file, const CommandLine &line, const Edition &edition)
{
    settings.font = QApplication::font();
    settings.mirrored = QGuiApplication::isRightToLeft();
    if (const int code = readView(file, edition); code != CommandLine::Done)
        return code;
    const ChartExportSettings::Format format = settings.format;
    if (const int code = readPreset(line); code != CommandLine::Done)
        return code;
    settings.format = format;
    return readLook(line);
}

// What one option makes useless is refused, not ignored.
int ChartArguments::checkTogether(const CommandLine &line) const
{
    for (const QString &option : {u"title"_s, u"subtitle"_s}) {
        if (!pack.isEmpty() && line.isSet(option)) {
            //: %1 is an option
            return Console::wrongUsage(
                tr("%1 is for a single chart; the charts of a pack have titles of their own.").arg(u"--"_s + option));
        }
    }
    if (pack.isEmpty() && line.isSet(u"same-scale"_s))
        return Console::wrongUsage(tr("--same-scale is for a pack of charts: add --pack, or --scope all-regions."));
    const QString background = line.value(u"background"_s);
    if (line.isSet(u"transparent"_s) && !background.isEmpty() && background != "transparent"_L1) {
        //: %1 is what was given for --background
        return Console::wrongUsage(tr("--transparent and --background %1 contradict each other.").arg(background));
    }
    if (line.isSet(u"overwrite"_s))
        return Console::wrongUsage(
            tr("--overwrite is for charts that are drawn again: --from and a folder as --output."));
    if (line.isSet(u"notes"_s) && line.isSet(u"no-notes"_s))
        return Console::wrongUsage(tr("--notes and --no-notes contradict each other."));
    return CommandLine::Done;
}

int ChartArguments::readFile(const CommandLine &line, const Edition &edition)
{
    return line.isSet(u"from"_s) ? readView(line.value(u"from"_s), edition) : CommandLine::Done;
}

int ChartArguments::readView(const QString &file, const Edition &edition)
{
    const Result<ExportedView> view = ChartFile::read(file);
    if (!view.value) {
        Console::printError(view.error());
        return CommandLine::Failed;
    }
    const Result<BreakdownQuery> found = view.value->query(edition);
    if (!found.value) {
        //: %1 is a file, %2 what is wrong with it
        Console::printError(tr("%1: %2").arg(file, found.error()));
        return CommandLine::Failed;
    }
    query = *found.value;
    before = view.value->totals;
    page = view.value->page;
    if (view.value->pack)
        pack = query.scopes;
    if (view.value->sameScale)
        scale = ChartPack::Scale::Same;
    const QFont font = settings.font;
    const bool mirrored = settings.mirrored;
    settings = view.value->settings;
    settings.font = font;
    settings.mirrored = mirrored;
    return CommandLine::Done;
}

int ChartArguments::readScopes(const CommandLine &line, const Edition &edition)
{
    if (line.isSet(u"from"_s) && !line.isSet(u"scope"_s))
        return CommandLine::Done;
    const auto scopes = Inputs::scopes(line, edition);
    if (!scopes)
        return CommandLine::Failed;
    pack.clear();
    if (line.isSet(u"pack"_s) || line.values(u"scope"_s).contains(Inputs::allRegions()))
        pack = *scopes;
    if (line.isSet(u"from"_s)) { // titles belong to the chart that the file shows
        settings.title.clear();
        settings.subtitle.clear();
    }
    const BreakdownQuery::Bars bars = ChartOptions().query(*scopes).bars;
    query.scopes = *scopes;
    query.bars = line.isSet(u"from"_s) ? query.bars : bars;
    return CommandLine::Done;
}

int ChartArguments::readQuery(const CommandLine &line, const Edition &edition)
{
    if (const QString text = line.value(u"bars"_s); !text.isEmpty()) {
        const auto bars = ChartOptions::barNames().value(text);
        if (!bars)
            //: %1 is a word from the command line; places and themes are typed as they are
            return Console::wrongUsage(tr("--bars is “%1”; expected places or themes.").arg(text));
        query.bars = *bars;
    }
    if (const QString text = line.value(u"mode"_s); !text.isEmpty()) {
        const auto measure = ChartOptions::measureNames().value(text);
        if (!measure)
            //: %1 is a word from the command line; amount and share are typed as they are
            return Console::wrongUsage(tr("--mode is “%1”; expected amount or share.").arg(text));
        query.measure = *measure;
    }
    query.allPlaces = query.allPlaces || line.isSet(u"places"_s);
    if (line.isSet(u"top"_s)) {
        bool ok = false;
        query.top = line.value(u"top"_s).toInt(&ok);
        if (!ok || query.top < 1)
            //: %1 is a word from the command line
            return Console::wrongUsage(tr("--top is “%1”; expected a number from 1 on.").arg(line.value(u"top"_s)));
    }
    for (const QString &id : line.values(u"emphasise"_s)) {
        if (edition.themeIndex(id) < 0 && !edition.find(id))
            //: %1 is a word from the command line
            return Console::wrongUsage(tr("--emphasise is “%1”; expected the id of a theme, region or place.").arg(id));
    }
    for (const QString &id : line.values(u"hide"_s)) {
        if (!edition.find(id))
            //: %1 is a word from the command line
            return Console::wrongUsage(tr("--hide is “%1”; expected the id of a region or place.").arg(id));
        query.hidden.append(id);
    }
    for (const QString &note : line.values(u"bar-note"_s)) {
        const QString id = note.section(u'=', 0, 0);
        if (!note.contains(u'=') || (edition.themeIndex(id) < 0 && !edition.find(id)))
            return Console::wrongUsage(
                //: %1 is a word from the command line
                tr("--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.").arg(note));
    }
    if (const QString text = line.value(u"sort"_s); !text.isEmpty()) {
        const auto sort = ChartOptions::sortNames().value(text);
        query.sort = sort.value_or(BreakdownQuery::Sort::Theme);
        if (query.sort != BreakdownQuery::Sort::Theme)
            return CommandLine::Done;
        const auto theme = Inputs::theme(text, edition);
        if (!theme)
            return Console::wrongUsage(tr("--sort takes book, total, name or the id of a theme."));
        query.sortTheme = *theme;
    }
    return CommandLine::Done;
}

int ChartArguments::readSettings(const CommandLine &line)
{
    for (const auto step : {&ChartArguments::readPreset, &ChartArguments::readFormat, &ChartArguments::readLook}) {
        if (const int code = (this->*step)(line); code != CommandLine::Done)
            return code;
    }
    return CommandLine::Done;
}

int ChartArguments::readPreset(const CommandLine &line)
{
    if (line.isSet(u"preset"_s)) {
        if (const auto fault = ChartPresets(presetFolder()).load(line.value(u"preset"_s), settings)) {
            Console::printError(fault->toString());
            return CommandLine::Failed;
        }
    }
    return CommandLine::Done;
}

int ChartArguments::readLook(const CommandLine &line)
{
    const bool notes = settings.content.notes;
    const bool asUsual = notes == ChartExportSettings::hasNotes(settings.size);
    const QString fault = settings.readJson(settingsOf(line), optionOf);
    if (!fault.isEmpty())
        return Console::wrongUsage(fault + u'.');
    // Without a choice of their own they follow the size.
    if (line.isSet(u"notes"_s) || (asUsual && !line.isSet(u"no-notes"_s)))
        settings.content.notes = line.isSet(u"notes"_s) || ChartExportSettings::hasNotes(settings.size);
    using Background = ChartExportSettings::Background;
    if (settings.format == ChartExportSettings::Format::Jpeg && settings.background == Background::Transparent)
        return Console::wrongUsage(tr("A JPEG picture cannot be transparent; write PNG, PDF or SVG."));
    if (line.isSet(u"emphasise"_s))
        settings.content.emphasised = line.values(u"emphasise"_s);
    for (const QString &note : line.values(u"bar-note"_s))
        settings.content.barNotes.insert(note.section(u'=', 0, 0), note.section(u'=', 1));
    if (line.value(u"sort"_s) == ChartOptions::sortNames().name(BreakdownQuery::Sort::Book))
        settings.content.bookOrder = true;
    if (line.isSet(u"title"_s))
        settings.title = line.value(u"title"_s);
    if (line.isSet(u"subtitle"_s))
        settings.subtitle = line.value(u"subtitle"_s);
    return CommandLine::Done;
}

// A pack may also go to a folder, as PNG unless told otherwise.
int ChartArguments::readFormat(const CommandLine &line)
{
    const QString output = line.value(u"output"_s);
    const QString name = line.isSet(u"format"_s) ? u'.' + line.value(u"format"_s) : output;
    const auto format = ChartExporter::formatFor(name);
    const auto ending = ChartExporter::formatFor(output);
    if (line.isSet(u"format"_s) && format && ending && *ending != *format) {
        //: %1 is a format, %2 the name of a file
        return Console::wrongUsage(tr("--format is “%1”, but “%2” is the name of a file in another format.")
                                       .arg(line.value(u"format"_s), output));
    }
    const bool named = format.has_value() || output.startsWith("/dev/"_L1) || line.isSet(u"preset"_s);
    if (!pack.isEmpty() && !line.isSet(u"format"_s) && (!output.contains(u'.') || QDir(output).exists()))
        settings.format = ChartExportSettings::Format::Png;
    else if (!named || (line.isSet(u"format"_s) && !format))
        //: %1 is a word from the command line: the name of a file or of a format
        return Console::wrongUsage(tr("“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.").arg(name));
    else if (format)
        settings.format = *format;
    return CommandLine::Done;
}
