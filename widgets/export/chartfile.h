// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/exportedview.h"

class QXmlStreamWriter;

/// What stands in an exported file beside its drawing: for people who look at its properties, for screen readers, and
/// for this program, which opens the same view again from it.
struct ChartMetadata {
    QString title;
    QString description; ///< the chart in a sentence: the alternative text
    QString source;
    QByteArray view; ///< ExportedView as JSON
};

/// The metadata in files of each format: text chunks of PNG, XMP in PDF, a metadata element in SVG.
class ChartFile
{
    Q_DECLARE_TR_FUNCTIONS(ChartFile)

public:
    /// The keyword of the PNG chunk that holds the view; without blanks, which Qt takes for a text without a keyword.
    static QByteArray viewKeyword();
    /// An XMP packet for a PDF.
    static QByteArray xmp(const ChartMetadata &metadata);
    /// The element of an SVG drawing that holds source and view.
    static void writeElement(QXmlStreamWriter &svg, const ChartMetadata &metadata);

    /// Whether a file name's ending is one of charts.
    static bool isChart(const QString &path);
    /// The view that an exported file remembers; a fault that names the file where it cannot be read or was not written
    /// by this program.
    static Result<ExportedView> read(const QString &path);

private:
    static QByteArray viewIn(const QByteArray &file);
};
