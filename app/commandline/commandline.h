// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

/// The command line: which command it names, and the options of each. Parsing never ends the program.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Command {
        Window,
        Check,
        CheckTranslations,
        ExportChart,
        ExportTable,
        ExportProfile,
        Import,
        Search,
        Screenshot
    };
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

    /// Finds the command without parsing its options: what kind of application object is needed depends on it.
    static Command commandOf(const QStringList &arguments);
    /// The value of `--option VALUE` or `--option=VALUE`, before anything is parsed.
    static QString valueOf(const QString &option, const QStringList &arguments);

    explicit CommandLine(const QStringList &arguments);

    Command command() const { return m_command; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Positional arguments after the command.
    QStringList operands() const { return m_operands; }
    /// What is wrong with the command line, or an empty string.
    const QString &error() const { return m_error; }
    QString helpText() const;

private:
    void addCommonOptions();
    void addCommandOptions();
    void addExportOptions();
    void addLookOptions();
    void addSearchOptions();
    void checkOperands(qsizetype most);

    Command m_command;
    QCommandLineParser m_parser;
    QStringList m_operands;
    QString m_error;
};
