// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/manualpage.h"

#include "app/commandline/commandline.h"

using namespace Qt::StringLiterals;

namespace
{

QString bold(const QString &text)
{
    return u"\\fB"_s + ManualPage::escaped(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + ManualPage::escaped(text) + u"\\fR"_s;
}

// A term and what it means.
QString entry(const QString &term, const QString &meaning)
{
    return u".TP\n"_s + term + u'\n' + ManualPage::escaped(meaning) + u'\n';
}

QString optionEntry(const CommandOption &option)
{
    QString term = bold(u"--"_s + option.name);
    if (!option.letter.isEmpty())
        term = bold(u'-' + option.letter) + u", "_s + term;
    if (!option.value.isEmpty())
        term += u' ' + italic(option.value);
    return entry(term, option.description);
}

QString optionEntries(const QList<CommandOption> &options)
{
    QString entries;
    for (const CommandOption &option : options)
        entries += optionEntry(option);
    return entries;
}

QString commandSection(const CommandSyntax &command)
{
    QString title = command.words.join(u' ');
    for (const CommandSyntax::Operand &operand : command.operands)
        title += u' ' + operand.usage;
    QString section = u".SS \""_s + ManualPage::escaped(title).replace(u'"', u"\\(dq"_s) + u"\"\n"_s +
                      ManualPage::escaped(command.description) + u'\n';
    for (const CommandSyntax::Operand &operand : command.operands)
        section += entry(italic(operand.name), operand.description);
    return section + optionEntries(command.options);
}

QString synopsis()
{
    return u".SH SYNOPSIS\n.B migof\\-explorer\n.RI [ options ]\n.RI [ command ]\n"_s;
}

QString exitStatus()
{
    return u".SH \"EXIT STATUS\"\n"_s + entry(u"0"_s, u"Done."_s) +
           entry(u"1"_s, u"The input or the data is at fault, or nothing was found."_s) +
           entry(u"2"_s, u"The command line is wrong."_s);
}

QString exampleSection(const QStringList &examples)
{
    QString section = u".SH EXAMPLES\n.nf\n"_s;
    for (const QString &example : examples)
        section += ManualPage::escaped(u"migof-explorer "_s + example) + u'\n';
    return section + u".fi\n"_s;
}

} // namespace

QString ManualPage::escaped(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    // At the beginning of a line these mark an order; \& stands for nothing and hides them.
    QStringList lines = escaped.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u'\n');
}

QString ManualPage::text(const QList<CommandSyntax> &commands, const QStringList &examples, const QString &version)
{
    const CommandSyntax &window = commands.first();
    QString page = u".TH MIGOF\\-EXPLORER 1 \"\" \"MiGOF Explorer "_s + escaped(version) + u"\" \"User Commands\"\n"_s +
                   u".SH NAME\nmigof\\-explorer \\- explorer for humanitarian funding appeals\n"_s + synopsis() +
                   u".SH DESCRIPTION\n"_s + escaped(CommandLine::description()) + u'\n' + u".SH OPTIONS\n"_s +
                   optionEntries(CommandLine::commonOptions() + window.options) + u".SH COMMANDS\n"_s;
    for (const CommandSyntax &command : commands) {
        if (command.listed && !command.words.isEmpty())
            page += commandSection(command);
    }
    return page + exitStatus() + exampleSection(examples);
}
