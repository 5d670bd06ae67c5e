// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A menu's text as a tool button and its tip say it: without an ellipsis, and without the letter that the menu answers
/// to, whether it is marked in a word or, in scripts without such letters, stands in parentheses at the end.
QString buttonText(const QString &menuText);

/// Data, such as a name or a path, as the text of a menu or button: an "&" in it marks no letter.
QString menuText(QString data);
