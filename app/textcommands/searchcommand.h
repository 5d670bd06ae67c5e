// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

#include <QCoreApplication>

class CommandLine;
class Translations;
struct SearchHit;
struct SearchResult;

/// `search QUERY`: one line for each hit, best first, with scope, theme, score and snippet between tabs, or a JSON
/// array. Explanations of acronyms, and the nearest words where nothing was found, go to standard error.
class SearchCommand
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    static CommandSyntax syntax();
    static int run(const CommandLine &line, Translations &translations);

private:
    static QString lines(const SearchResult &result);
    static QString json(const SearchResult &result);
    static int nothingFound(const SearchResult &result);
};
