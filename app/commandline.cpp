// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace Qt::StringLiterals;

namespace
{

// Words that are neither options nor their values.
QStringList wordsOf(const QStringList &arguments)
{
    static const QStringList withValue{u"--data"_s,   u"--language"_s, u"--scope"_s, u"--output"_s,      u"--size"_s,
                                       u"--bars"_s,   u"--mode"_s,     u"--sort"_s,  u"--title"_s,       u"--format"_s,
                                       u"--theme"_s,  u"--subtitle"_s, u"--limit"_s, u"--translation"_s, u"--sources"_s,
                                       u"--dialog"_s, u"--search"_s};
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
        return words.value(1) == "table"_L1 ? Command::ExportTable : Command::ExportChart;
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
    if (words.value(0) == "export"_L1 && words.value(1) != "chart"_L1 && words.value(1) != "table"_L1) {
        m_error = tr("“export” needs to know what: “chart” or “table”.");
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
        m_error =
            tr("There is no command “%1”. Commands are: check, export chart, export table, import, search, screenshot.")
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
        m_parser.addPositionalArgument(u"command"_s,
                                       tr("check, export chart, export table, import, search or screenshot; add --help "
                                          "for its options."),
                                       u"[command]"_s);
        m_parser.addOption(scope);
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
        m_parser.addPositionalArgument(u"table"_s, tr("Write figures to a .csv or .json file."), u"table"_s);
        m_parser.addOption({u"format"_s, tr("csv or json, where the file name does not tell."), tr("format")});
        return;
    }
    m_parser.addPositionalArgument(u"chart"_s, tr("Write a chart to a .png, .pdf or .svg file."), u"chart"_s);
    m_parser.addOption({u"format"_s, tr("png, pdf or svg, where the file name does not tell."), tr("format")});
    m_parser.addOption({u"bars"_s, tr("places or themes: what gets a bar each."), tr("bars")});
    m_parser.addOption({u"mode"_s, tr("amount or share."), tr("mode")});
    m_parser.addOption({u"sort"_s, tr("book, total, name or the id of a theme."), tr("order")});
    m_parser.addOption(
        {u"size"_s, tr("1920x1080 (default), another size in pixels, a4-landscape or a4-portrait."), tr("size")});
    m_parser.addOption({u"title"_s, tr("Title in place of the scope's name."), tr("text")});
    m_parser.addOption({u"no-title"_s, tr("Leave out title and subtitle.")});
    m_parser.addOption({u"no-values"_s, tr("Leave out the values on the bars.")});
    m_parser.addOption({u"no-notes"_s, tr("Leave out notes and source.")});
    m_parser.addOption({u"transparent"_s, tr("No background.")});
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
