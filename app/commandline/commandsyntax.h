// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// An option of the command line: `--name`, or `--name VALUE`.
struct CommandOption {
    QString name;
    QString description;
    QString value = {};       ///< what the help calls its value; an option without one takes none
    QStringList choices = {}; ///< the values, where they can be listed
    QString letter = {};      ///< its short form, e.g. `h` for -h
};

/// How a command is written: the row of the table that commands are told apart by, parsed, explained and completed
/// from. Its texts are in the language in use.
struct CommandSyntax {
    /// A word that follows the command.
    struct Operand {
        QString name;
        QString description;
        QString usage; ///< as the line of usage has it, e.g. `[package]`
    };
    static constexpr qsizetype anyNumber = -1;

    QStringList words; ///< what it is called, e.g. `export` and `chart`; none for what happens without a command
    QString description;
    QList<Operand> operands = {};
    qsizetype mostOperands = 0;
    QList<CommandOption> options = {}; ///< beside those of every command
    bool listed = true;                ///< whether lists of commands name it
    /// Whether a word with one hyphen in front that is no option belongs to the operands, as `-kenya` does to a query.
    bool hyphenedOperands = false;
};
