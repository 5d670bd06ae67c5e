// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>

/// How texts of a chart take the room that they get: wrapped into lines of about the same length, and elided where they
/// would take more lines than a reader of bars has patience for.
namespace TextFit
{
/// As wide and as high as the text is when it is wrapped at this width.
QSizeF wrapped(const QString &text, const QFont &font, qreal width);
/// The narrowest width at which the text takes no more lines than at `most`.
qreal balancedWidth(const QString &text, const QFont &font, qreal most);
/// The text in no more than so many lines of this width, with an ellipsis for what is left out.
QString inLines(const QString &text, const QFont &font, qreal width, int lines);
/// The narrowest room in which entries of these widths that run on take no more lines than in `room`: the last line is
/// then not left with one entry alone.
qreal balancedRoom(const QList<qreal> &widths, qreal gap, qreal room);
} // namespace TextFit
