// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

/// Steps through a text for readers without a mouse. Each returns a cursor that selects what was found, or one without
/// a document where there is nothing.
namespace TextWalk
{
/// The link after (1) or before (-1) a position.
QTextCursor link(const QTextDocument &document, int position, int direction);
/// The paragraph with words after (1) or before (-1) the one of a position; the same for 0.
QTextCursor paragraph(const QTextDocument &document, int position, int direction);
/// The number that a selection is part of, with its thousands: "12,513,000" for the "513" that a double click finds.
QTextCursor wholeNumber(const QTextCursor &selection);
} // namespace TextWalk
