// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"
#include "models/files/fault.h"
#include "widgets/inspection/mnemoniccheck.h"

#include <QCoreApplication>

class CommandLine;
class Translations;

/// `check-translations FILE…`: everything that can be told to be wrong in .ts files of the program, as file:line:
/// message, among it keys that clash in the window or a dialog once it is in that language.
class TranslationCommand
{
    Q_DECLARE_TR_FUNCTIONS(TranslationCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    /// Prints what it finds.
    static QList<Fault> checkFile(const QString &path, Translations &translations);
    static QList<Fault> clashesOf(const QString &path, Translations &translations);
    static QString describe(const MnemonicCheck::Clash &clash);
};
