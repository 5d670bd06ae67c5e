// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdf/pdfmetadata.h"

#include <poppler-qt6.h>

QByteArray PdfMetadata::xmp(const QByteArray &pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    return document && !document->isLocked() ? document->metadata().toUtf8() : QByteArray();
}
