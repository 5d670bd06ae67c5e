// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCommandLineParser>
#include <QCoreApplication>

/// The command line, read by a table of commands: which of them it names, and the options of that one. Parsing never
/// ends the program.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

    /// What the program is, in a sentence.
    static QString description();
    /// Says that this word has no place on the command line.
    static QString wordTooMany(const QString &word);
    /// The options that every command takes.
    static QList<CommandOption> commonOptions();
    /// The row of the command, found without parsing its options: what kind of application object is needed depends on
    /// it. Where no command is named, the first row.
    static qsizetype commandOf(const QList<CommandSyntax> &commands, const QStringList &arguments);
    /// The value of `--option VALUE` or `--option=VALUE`, before anything is parsed.
    static QString valueOf(const QString &option, const QStringList &arguments);

    /// The first of the arguments is the program.
    CommandLine(const QList<CommandSyntax> &commands, const QStringList &arguments);

    /// The command's row in the table.
    qsizetype command() const { return m_command; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Positional arguments after the command.
    QStringList operands() const { return m_operands; }
    /// What is wrong with the command line, or an empty string.
    const QString &error() const { return m_error; }
    QString helpText() const;

private:
    void addCommand(const QList<CommandSyntax> &commands);
    void addOptions(const QList<CommandOption> &options);
    QStringList operandsLast(const QList<CommandSyntax> &commands, const QStringList &arguments) const;
    QString unfinishedCommand(const QList<CommandSyntax> &commands, const QStringList &words) const;
    QString surplusOperand(const QList<CommandSyntax> &commands) const;

    qsizetype m_command = 0;
    QCommandLineParser m_parser;
    QStringList m_operands;
    QString m_error;
};
