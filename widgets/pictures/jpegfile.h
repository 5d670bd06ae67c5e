// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QImage;

/// JPEG pictures with an XMP packet, which Qt's writer does not know.
namespace JpegFile
{
/// Resolution and packet go along; a packet beyond what the format holds (64 KB) does not.
QByteArray write(const QImage &image, const QByteArray &xmp);
/// The packet; empty where there is none.
QByteArray xmp(const QByteArray &file);
} // namespace JpegFile
