// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandsyntax.h"

/// The page that `man migof-explorer` shows, in roff with the man macros (man(7)), made from the table of commands so
/// that neither can forget what the other tells. The texts are in the language in use; the headings are man's own.
namespace ManualPage
{
/// `examples` are what may follow the program's name.
QString text(const QList<CommandSyntax> &commands, const QStringList &examples, const QString &version);
/// Text as roff has to be given it, so that it is shown letter by letter and no line of it is taken for an order.
QString escaped(const QString &text);
} // namespace ManualPage
