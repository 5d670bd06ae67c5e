// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Of any command: which command it is, is not known yet.
QSet<QString> optionsWithValue(const QList<CommandSyntax> &commands)
{
    QList<CommandOption> options = CommandLine::commonOptions();
    for (const CommandSyntax &command : commands)
        options += command.options;
    QSet<QString> names;
    for (const CommandOption &option : options) {
        if (!option.value.isEmpty())
            names.insert(u"--"_s + option.name);
    }
    return names;
}

// Words that are neither options nor their values.
QStringList wordsOf(const QList<CommandSyntax> &commands, const QStringList &arguments)
{
    const QSet<QString> withValue = optionsWithValue(commands);
    QStringList words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

// How many words of the command's name stand there.
qsizetype wordsInCommon(const CommandSyntax &command, const QStringList &words)
{
    const auto [end, other] = std::mismatch(command.words.cbegin(), command.words.cend(), words.cbegin(), words.cend());
    return end - command.words.cbegin();
}

// `export` alone is taken for the first of its kind.
qsizetype commandNamed(const QList<CommandSyntax> &commands, const QStringList &words)
{
    const auto lessNamed = [&](const CommandSyntax &a, const CommandSyntax &b) {
        return wordsInCommon(a, words) < wordsInCommon(b, words);
    };
    return std::max_element(commands.cbegin(), commands.cend(), lessNamed) - commands.cbegin();
}

QStringList namesOf(const QList<CommandSyntax> &commands)
{
    QStringList names;
    for (const CommandSyntax &command : commands) {
        if (command.listed && !command.words.isEmpty())
            names.append(command.words.join(u' '));
    }
    return names;
}

// "one, two, three".
QString listOf(const QStringList &words)
{
    QString list = words.value(0);
    for (const QString &word : words.mid(1))
        //: a list of words of the command line: %1 are those before, %2 is the next
        list = CommandLine::tr("%1, %2").arg(list, word);
    return list;
}

// "one, two or three".
QString oneOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    QString list = words.first();
    for (const QString &word : words.mid(1, words.size() - 2))
        //: %1 are the words before, %2 is the next
        list = CommandLine::tr("%1, %2", "in a list that ends with “or”").arg(list, word);
    //: %1 is a list of words of the command line, %2 the last of them
    return CommandLine::tr("%1 or %2").arg(list, words.last());
}

} // namespace

QString CommandLine::description()
{
    return tr("Explorer for humanitarian funding appeals: without a command, a window opens.");
}

QString CommandLine::wordTooMany(const QString &word)
{
    //: %1 is a word of the command line
    return tr("“%1” is one word too many.").arg(word);
}

QList<CommandOption> CommandLine::commonOptions()
{
    return {{u"help"_s, tr("Show this help."), {}, {}, u"h"_s},
            {u"version"_s, tr("Show the version."), {}, {}, u"v"_s},
            {u"data"_s, tr("Read this data package, a folder or a zip archive, instead of the built-in edition."),
             tr("package")},
            {u"language"_s, tr("Use this language, e.g. en or fr."), tr("code")},
            {u"translation"_s,
             tr("Use a translator's .ts or .qm file; the window reads it again whenever it is saved."), tr("file")}};
}

qsizetype CommandLine::commandOf(const QList<CommandSyntax> &commands, const QStringList &arguments)
{
    return commandNamed(commands, wordsOf(commands, arguments));
}

QString CommandLine::valueOf(const QString &option, const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

CommandLine::CommandLine(const QList<CommandSyntax> &commands, const QStringList &arguments)
{
    const QStringList words = wordsOf(commands, arguments);
    m_command = commandNamed(commands, words);
    m_parser.setApplicationDescription(description());
    addOptions(commonOptions());
    addCommand(commands);
    if (!m_parser.parse(operandsLast(commands, arguments))) {
        m_error = m_parser.errorText();
        return;
    }
    m_operands = m_parser.positionalArguments().mid(commands.at(m_command).words.size());
    m_error = unfinishedCommand(commands, words);
    if (m_error.isEmpty())
        m_error = surplusOperand(commands);
}

void CommandLine::addCommand(const QList<CommandSyntax> &commands)
{
    const CommandSyntax &command = commands.at(m_command);
    if (command.words.isEmpty()) {
        //: %1 is a list of the commands of the command line
        const QString text = tr("%1; add --help for its options.").arg(oneOf(namesOf(commands)));
        m_parser.addPositionalArgument(u"command"_s, text, u"[command]"_s);
    }
    for (const QString &word : command.words)
        m_parser.addPositionalArgument(word, word == command.words.last() ? command.description : QString(), word);
    for (const CommandSyntax::Operand &operand : command.operands)
        m_parser.addPositionalArgument(operand.name, operand.description, operand.usage);
    addOptions(command.options);
}

void CommandLine::addOptions(const QList<CommandOption> &options)
{
    for (const CommandOption &option : options) {
        const QStringList names =
            option.letter.isEmpty() ? QStringList{option.name} : QStringList{option.letter, option.name};
        m_parser.addOption({names, option.description, option.value});
    }
}

// The arguments with everything that is no option behind a `--`, where the command's operands may begin with a hyphen.
// Words with two hyphens stay options: a wrong one must not be searched for.
QStringList CommandLine::operandsLast(const QList<CommandSyntax> &commands, const QStringList &arguments) const
{
    const CommandSyntax &command = commands.at(m_command);
    if (!command.hyphenedOperands)
        return arguments;
    const QList<CommandOption> known = commonOptions() + command.options;
    QStringList options = arguments.mid(0, 1);
    QStringList operands;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "--"_L1) {
            operands += arguments.mid(i + 1);
            break;
        }
        const auto option = std::find_if(known.cbegin(), known.cend(), [&](const CommandOption &candidate) {
            return word == u"--"_s + candidate.name || (!candidate.letter.isEmpty() && word == u'-' + candidate.letter);
        });
        const bool isOption = option != known.cend() || word.startsWith("--"_L1);
        (isOption ? options : operands).append(word);
        if (option != known.cend() && !option->value.isEmpty() && i + 1 < arguments.size())
            options.append(arguments.at(++i));
    }
    return options + QStringList{u"--"_s} + operands;
}

// An error message where more words belong to the command.
QString CommandLine::unfinishedCommand(const QList<CommandSyntax> &commands, const QStringList &words) const
{
    const CommandSyntax &command = commands.at(m_command);
    const qsizetype known = wordsInCommon(command, words);
    if (known == command.words.size())
        return {};
    QStringList next;
    for (const CommandSyntax &other : commands) {
        if (wordsInCommon(other, words) == known)
            //: %1 is a word of the command line
            next.append(tr("“%1”").arg(other.words.at(known)));
    }
    //: %1 is a word of the command line, %2 a list of words that may follow it
    return tr("“%1” needs to know what: %2.").arg(command.words.at(known - 1), oneOf(next));
}

// An error message where there is a word too many.
QString CommandLine::surplusOperand(const QList<CommandSyntax> &commands) const
{
    const CommandSyntax &command = commands.at(m_command);
    if (command.mostOperands == CommandSyntax::anyNumber || m_operands.size() <= command.mostOperands)
        return {};
    if (!command.words.isEmpty())
        return wordTooMany(m_operands.at(command.mostOperands));
    //: %1 is a word of the command line, %2 a list of the commands
    return tr("There is no command “%1”. Commands are: %2.").arg(m_operands.first(), listOf(namesOf(commands)));
}

QString CommandLine::helpText() const
{
    return m_parser.helpText();
}
