// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Edition;

/// Hashtags of the Humanitarian Exchange Language, version 1.1 (hxlstandard.org), for amounts: a row of hashtags below
/// the header tells other tools what a table's columns hold.
namespace Hxl
{
/// For each theme the attribute that tells it apart: its id in letters, digits and underscores, never the same for
/// two, and none that the hashtags have for something else.
QStringList themeAttributes(const Edition &edition);
/// US dollars required under the theme of this attribute, or `total`.
QString amount(const QString &attribute);
/// The same in per cent of a total.
QString share(const QString &attribute);
} // namespace Hxl
