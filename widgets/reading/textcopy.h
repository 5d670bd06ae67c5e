// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;
class QTextCursor;

/// What is copied from a text: plain and as HTML, without the colours of the window.
namespace TextCopy
{
enum class Citations { With, Without };

/// The selected text, and below it what its paragraphs cite (SourceBlock). A lone figure or name goes without: it is to
/// be put into somebody's own sentence or cell. The caller owns it.
QMimeData *selected(const QTextCursor &selection, Citations citations);
} // namespace TextCopy
