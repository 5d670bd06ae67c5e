// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Texts within texts of another direction of reading: English sentences of a book in an Arabic window.
namespace TextDirection
{
/// Numbers stand with their ones below one another, in tables from right to left too: their digits always run from left
/// to right.
constexpr Qt::Alignment numbers = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

/// The direction of the text's first letter; none where it has no letters.
enum class Direction { None, LeftToRight, RightToLeft };
Direction of(QStringView text);

/// The text as it is drawn among others of this direction: in an isolate where its own direction is another, so that
/// its full stop stays at its end.
QString within(const QString &text, Qt::LayoutDirection around);
} // namespace TextDirection
