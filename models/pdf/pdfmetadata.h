// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a PDF says of itself.
namespace PdfMetadata
{
/// The XMP packet of a document; empty where there is none, or where the bytes are no PDF that can be opened.
QByteArray xmp(const QByteArray &pdf);
} // namespace PdfMetadata
