// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>
#include <QSize>

class CommandLine;
class Translations;

/// `screenshot`: the window, or one of its dialogs, as people see it, without a display.
class ScreenshotCommand
{
    Q_DECLARE_TR_FUNCTIONS(ScreenshotCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    static int draw(const CommandLine &line, QSize size);
};
