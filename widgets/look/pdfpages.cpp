// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/pdfpages.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

void PdfPages::setUp(QPdfWriter &writer, const QPageSize &paper, int unitsPerInch, const About &about)
{
    writer.setResolution(unitsPerInch);
    writer.setTitle(about.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setDocumentXmpMetadata(about.xmp);
    writer.setPageSize(paper);
    writer.setPageMargins({});
}
