// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "widgets/export/chartexportsettings.h"

using namespace Qt::StringLiterals;

namespace
{

// Words that are neither options nor their values.
QStringList wordsOf(const QStringList &arguments)
{
    static const QStringList withValue{
        u"--data"_s,   u"--language"_s,    u"--scope"_s,   u"--output"_s, u"--size"_s,
        u"--bars"_s,   u"--mode"_s,        u"--sort"_s,    u"--title"_s,  u"--format"_s,
        u"--theme"_s,  u"--subtitle"_s,    u"--limit"_s,   u"--dpi"_s,    u"--font-scale"_s,
        u"--legend"_s, u"--background"_s,  u"--scheme"_s,  u"--preset"_s, u"--from"_s,
        u"--paper"_s,  u"--translation"_s, u"--sources"_s, u"--dialog"_s, u"--search"_s};
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

qsizetype wordCount(CommandLine::Command command)
{
    switch (command) {
    case CommandLine::Command::Window:
        return 0;
    case CommandLine::Command::Check:
    case CommandLine::Command::CheckTranslations:
    case CommandLine::Command::Import:
    case CommandLine::Command::Search:
    case CommandLine::Command::Screenshot:
        return 1;
    case CommandLine::Command::ExportChart:
    case CommandLine::Command::ExportTable:
    case CommandLine::Command::ExportProfile:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

CommandLine::Command CommandLine::commandOf(const QStringList &arguments)
{
    const QStringList words = wordsOf(arguments);
    if (words.value(0) == "check"_L1)
        return Command::Check;
    if (words.value(0) == "check-translations"_L1)
        return Command::CheckTranslations;
    if (words.value(0) == "import"_L1)
        return Command::Import;
    if (words.value(0) == "search"_L1)
        return Command::Search;
    if (words.value(0) == "screenshot"_L1)
        return Command::Screenshot;
    if (words.value(0) == "export"_L1)
        return words.value(1) == "table"_L1     ? Command::ExportTable
               : words.value(1) == "profile"_L1 ? Command::ExportProfile
                                                : Command::ExportChart;
    return Command::Window;
}

QString CommandLine::valueOf(const QString &option, const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

CommandLine::CommandLine(const QStringList &arguments)
    : m_command(commandOf(arguments))
{
    addCommonOptions();
    addCommandOptions();
    const QStringList words = wordsOf(arguments);
    if (!m_parser.parse(arguments)) {
        m_error = m_parser.errorText();
        return;
    }
    if (words.value(0) == "export"_L1 && words.value(1) != "chart"_L1 && words.value(1) != "table"_L1 &&
        words.value(1) != "profile"_L1) {
        m_error = tr("“export” needs to know what: “chart”, “table” or “profile”.");
        return;
    }
    m_operands = m_parser.positionalArguments().mid(wordCount(m_command));
    const bool takesOne = m_command == Command::Check || m_command == Command::Import;
    // Every word belongs to the query, and any number of files may be checked.
    if (m_command != Command::Search && m_command != Command::CheckTranslations)
        checkOperands(takesOne ? 1 : 0);
}

void CommandLine::checkOperands(qsizetype most)
{
    if (m_operands.size() <= most)
        return;
    if (m_command == Command::Window)
        m_error = tr("There is no command “%1”. Commands are: check, export chart, export table, export profile, "
                     "import, search, screenshot.")
                      .arg(m_operands.first());
    else
        //: %1 is a word of the command line
        m_error = tr("“%1” is one word too many.").arg(m_operands.at(most));
}

void CommandLine::addCommonOptions()
{
    m_parser.setApplicationDescription(
        tr("Explorer for humanitarian funding appeals: without a command, a window opens."));
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
    m_parser.addOption({{u"v"_s, u"version"_s}, tr("Show the version.")});
    m_parser.addOption({u"data"_s, tr("Read this data package instead of the built-in edition."), tr("folder")});
    m_parser.addOption({u"language"_s, tr("Use this language, e.g. en or fr."), tr("code")});
    m_parser.addOption({u"translation"_s,
                        tr("Use a translator's .ts or .qm file; the window reads it again whenever it is saved."),
                        tr("file")});
}

void CommandLine::addCommandOptions()
{
    const QCommandLineOption scope(u"scope"_s,
                                   tr("World, or the id, name or ISO code of a region or place; several are "
                                      "compared."),
                                   tr("scope"));
    switch (m_command) {
    case Command::Window:
        m_parser.addPositionalArgument(
            u"command"_s,
            tr("check, export chart, export table, export profile, import, search or screenshot; add --help "
               "for its options."),
            u"[command]"_s);
        m_parser.addOption(scope);
        m_parser.addOption({u"present"_s, tr("Begin with a presentation, on the whole screen.")});
        m_parser.addOption({u"from"_s, tr("Show what this exported chart shows."), tr("file")});
        break;
    case Command::Check:
        m_parser.addPositionalArgument(u"check"_s,
                                       tr("Validate a data package: list its faults and the differences "
                                          "from printed totals."),
                                       u"check"_s);
        m_parser.addPositionalArgument(u"package"_s, tr("The package's folder; without it, the built-in edition."),
                                       u"[package]"_s);
        break;
    case Command::CheckTranslations:
        m_parser.addPositionalArgument(
            u"check-translations"_s, tr("Check .ts files of Qt Linguist: list their faults."), u"check-translations"_s);
        m_parser.addPositionalArgument(u"files"_s, tr("The .ts files."), u"files…"_s);
        m_parser.addOption({u"sources"_s, tr("Also look for texts without tr() in this folder."), tr("folder")});
        break;
    case Command::ExportChart:
    case Command::ExportTable:
    case Command::ExportProfile:
        m_parser.addOption(scope);
        addExportOptions();
        break;
    case Command::Import:
        m_parser.addPositionalArgument(u"import"_s, tr("Read the book itself, as text or PDF, into a data package."),
                                       u"import"_s);
        m_parser.addPositionalArgument(u"book"_s, tr("The book's .txt or .pdf file."), u"book"_s);
        m_parser.addOption({u"output"_s, tr("Folder for the data package; new or empty."), tr("folder")});
        break;
    case Command::Search:
        addSearchOptions();
        break;
    case Command::Screenshot:
        m_parser.addPositionalArgument(u"screenshot"_s, tr("Draw the whole window as people see it."), u"screenshot"_s);
        m_parser.addOption(scope);
        m_parser.addOption({u"output"_s, tr("PNG file to write; - is standard output."), tr("file")});
        m_parser.addOption({u"size"_s, tr("Size of the window in pixels; 1440x900 by default."), u"WxH"_s});
        m_parser.addOption({u"theme"_s, tr("Scroll the text to this theme, e.g. objective-2."), tr("theme")});
        m_parser.addOption({u"dark"_s, tr("Light text on a dark window.")});
        m_parser.addOption({u"dialog"_s, tr("Draw this dialog instead; --dialogs lists them."), tr("name")});
        m_parser.addOption({u"dialogs"_s, tr("List the names of the dialogs.")});
        m_parser.addOption({u"search"_s, tr("Search for this, and draw what is found."), tr("query")});
        break;
    }
}

void CommandLine::addExportOptions()
{
    m_parser.addPositionalArgument(u"export"_s, QString(), u"export"_s);
    m_parser.addOption({u"output"_s, tr("File to write; - is standard output."), tr("file")});
    if (m_command == Command::ExportTable) {
        m_parser.addPositionalArgument(u"table"_s, tr("Write figures to a .csv, .xlsx or .json file."), u"table"_s);
        m_parser.addOption({u"format"_s, tr("csv, xlsx or json, where the file name does not tell."), tr("format")});
        m_parser.addOption({u"hxl"_s, tr("Add the row of HXL hashtags below the header (CSV and XLSX).")});
        m_parser.addOption({u"bom"_s, tr("Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.")});
        return;
    }
    if (m_command == Command::ExportProfile) {
        m_parser.addPositionalArgument(u"profile"_s, tr("Write figures, chart and texts to a .pdf file, for paper."),
                                       u"profile"_s);
        m_parser.addOption({u"paper"_s, tr("a4 or letter; by default the one of your country."), tr("paper")});
        return;
    }
    m_parser.addPositionalArgument(u"chart"_s, tr("Write a chart to a .png, .pdf or .svg file."), u"chart"_s);
    m_parser.addOption({u"format"_s, tr("png, pdf or svg, where the file name does not tell."), tr("format")});
    m_parser.addOption({u"bars"_s, tr("places or themes: what gets a bar each."), tr("bars")});
    m_parser.addOption({u"mode"_s, tr("amount or share."), tr("mode")});
    m_parser.addOption({u"sort"_s, tr("book, total, name or the id of a theme."), tr("order")});
    m_parser.addOption({u"title"_s, tr("Title in place of the scope's name."), tr("text")});
    m_parser.addOption({u"subtitle"_s, tr("Subtitle in place of what the figures are."), tr("text")});
    m_parser.addOption({u"preset"_s, tr("Look as in this preset, saved in the window."), tr("name")});
    m_parser.addOption({u"from"_s, tr("Take chart and look from this exported file."), tr("file")});
    m_parser.addOption(
        {u"pack"_s, tr("A chart of its own for each --scope: pages of a PDF, or PNG files in a folder.")});
    m_parser.addOption({u"same-scale"_s, tr("The same axis in all charts of a pack.")});
    addLookOptions();
}

void CommandLine::addLookOptions()
{
    //: help on --size; %1 are names of sizes such as a4-landscape
    const QString sizes = tr("1920x1080 (default), another size in pixels, 254x190mm, 10x7.5in, or one of: %1.");
    m_parser.addOption({u"size"_s, sizes.arg(ChartSize::names().join(u", "_s)), tr("size")});
    m_parser.addOption({u"dpi"_s, tr("Pixels of a PNG to an inch of paper."), tr("number")});
    m_parser.addOption({u"font-scale"_s, tr("Size of the letters, 0.5 to 3; 1 by default."), tr("number")});
    const auto add = [this](const QString &option, const QString &text, const QStringList &choices) {
        //: help on an option: %1 is what it is for, %2 its values
        m_parser.addOption({option, tr("%1: %2.").arg(text, choices.join(u", "_s)), option});
    };
    add(u"legend"_s, tr("Where the legend stands"), ChartContent::legends().names());
    add(u"background"_s, tr("Background"), ChartExportSettings::backgrounds().names());
    add(u"scheme"_s, tr("Colours"), ChartExportSettings::schemes().names());
    m_parser.addOption({u"transparent"_s, tr("The same as --background transparent.")});
    m_parser.addOption({u"no-title"_s, tr("Leave out title and subtitle.")});
    m_parser.addOption({u"magnify"_s, tr("Draw small bars once more, larger, in frames beside them.")});
    m_parser.addOption({u"no-values"_s, tr("Leave out the values on the bars.")});
    m_parser.addOption({u"no-totals"_s, tr("Leave out the totals at the bars' ends.")});
    m_parser.addOption({u"no-notes"_s, tr("Leave out notes and source.")});
}

void CommandLine::addSearchOptions()
{
    m_parser.addPositionalArgument(u"search"_s, tr("Find texts and names; prints scope, theme, score and snippet."),
                                   u"search"_s);
    m_parser.addPositionalArgument(
        u"query"_s,
        tr("Words that must all be there, \"a phrase\", -word to exclude, place:, region: or "
           "theme: to narrow. Put -- before a query that begins with a hyphen."),
        u"query…"_s);
    m_parser.addOption({u"json"_s, tr("Print a JSON array.")});
    m_parser.addOption({u"limit"_s, tr("Print at most this many hits; 20 by default."), tr("number")});
}

QString CommandLine::helpText() const
{
    return m_parser.helpText();
}
