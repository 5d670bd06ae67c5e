// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class Translations;

/// `--language` and `--translation`, which count before anything else of the command line is read: its messages are in
/// that language.
class LanguageOption
{
    Q_DECLARE_TR_FUNCTIONS(LanguageOption)

public:
    /// The options' exit code: Done, or another after a message.
    static int use(Translations &translations, const QStringList &arguments);
};
