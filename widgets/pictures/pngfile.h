// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

/// Writes pictures of charts as PNG, with libpng itself: for large areas of one colour Qt's writer, which tries every
/// row filter and has no setting for it, takes three times as long for the same size.
namespace PngFile
{
struct Text {
    QByteArray keyword; ///< 1 to 79 Latin letters
    QString text;
};

/// The bytes of a file; empty where there is no memory for it. The picture's resolution goes along, and that its
/// colours are sRGB.
QByteArray write(const QImage &image, const QList<Text> &texts);
} // namespace PngFile
