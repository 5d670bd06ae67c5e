// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text from data as it may leave the program for a terminal, a drawing, a document or another program: what would
/// be taken for an order instead of a letter is replaced by U+FFFD. That is control characters (but tabs and line ends,
/// which become line feeds), the characters that turn the direction of what follows, halves of characters, and what XML
/// forbids. Marks that only say which direction a blank has stay, and isolates that are closed in their line.
QString printableText(const QString &text);

/// The same in one line: tabs and line ends become blanks.
QString printableLine(const QString &text);

/// A text cut to at most so many characters, the last of them "…" then, between words where they are short enough.
QString shortened(const QString &text, qsizetype most);
