// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/completion.h"

#include "app/commandline/commandline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

const CommandOption *findOption(const QList<CommandOption> &options, const QString &word)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&](const CommandOption &option) { return word == u"--"_s + option.name; });
    return found == options.cend() ? nullptr : &*found;
}

// Words that are neither options nor their values.
QStringList plainWords(const QStringList &words, const QList<CommandOption> &options)
{
    QStringList plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const CommandOption *option = findOption(options, words.at(i));
        if (option && !option->value.isEmpty())
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            plain.append(words.at(i));
    }
    return plain;
}

// The words that may follow these in the name of a command.
QStringList commandWords(const QList<CommandSyntax> &commands, const QStringList &before)
{
    QStringList next;
    for (const CommandSyntax &command : commands) {
        if (command.listed && command.words.size() > before.size() && command.words.first(before.size()) == before)
            next.append(command.words.at(before.size()));
    }
    next.removeDuplicates();
    return next;
}

QStringList optionNames(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

} // namespace

QStringList Completion::candidates(const QList<CommandSyntax> &commands, const QStringList &words)
{
    // A shell's words end at the sign in --option=value, and it is one itself.
    QStringList before = words;
    const QString typed = before.isEmpty() || before.last() == "="_L1 ? QString() : before.takeLast();
    before.removeAll(u"="_s);

    const qsizetype row = CommandLine::commandOf(commands, QStringList{QString()} + before);
    const QList<CommandOption> options = CommandLine::commonOptions() + commands.at(row).options;
    const CommandOption *option = before.isEmpty() ? nullptr : findOption(options, before.last());
    QStringList candidates;
    if (option && !option->value.isEmpty())
        candidates = option->choices;
    else if (typed.startsWith(u'-'))
        candidates = optionNames(options);
    else
        candidates = commandWords(commands, plainWords(before, options));
    const auto differs = [&](const QString &candidate) { return !candidate.startsWith(typed); };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), differs), candidates.end());
    return candidates;
}
