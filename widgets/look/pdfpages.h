// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPageSize;
class QPdfWriter;

/// The pages of every PDF that the program writes.
namespace PdfPages
{
/// What a PDF says of itself.
struct About {
    QString title;
    QByteArray xmp;
};

/// Pages to the paper's edges, drawn in units of which an inch has so many. To be called before the first is drawn.
void setUp(QPdfWriter &writer, const QPageSize &paper, int unitsPerInch, const About &about);
} // namespace PdfPages
