// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/breakdown.h"
#include "models/files/fault.h"
#include "widgets/export/chartexportsettings.h"
#include "widgets/export/chartfile.h"
#include "widgets/export/chartpreflight.h"

class ChartScene;
class QPdfWriter;

/// Draws a chart for a file: the same scene as on the screen, laid out for the page. No window needed.
class ChartExporter
{
    Q_DECLARE_TR_FUNCTIONS(ChartExporter)

public:
    static constexpr int unitsPerInch = 96; ///< of a layout for PDF and SVG; a PNG is laid out in its own pixels

    /// The format that a file name's ending stands for (any case), if it is one of ours.
    static std::optional<ChartExportSettings::Format> formatFor(const QString &fileName);

    ChartExporter(EditionPtr edition, const BreakdownQuery &query);

    const Breakdown &breakdown() const { return m_breakdown; }

    /// More than one where the settings let a chart go on on further pages, and it needs them.
    int pageCount(const ChartExportSettings &settings) const;
    /// The file's bytes: a PDF holds all pages, the other formats `page`. With `findings`, looks the drawing over as
    /// well.
    QByteArray render(const ChartExportSettings &settings, QList<ChartFinding> *findings = nullptr, int page = 0) const;
    /// The files that save() writes: `path`, or where a format has files of one page and there are several, one for
    /// each: chart-1.png and so on.
    QStringList files(const ChartExportSettings &settings, const QString &path) const;
    /// Renders and writes in one step; the fault, if any, names the file. With `findings`, looks the first page over as
    /// well.
    std::optional<Fault> save(const ChartExportSettings &settings, const QString &path,
                              QList<ChartFinding> *findings = nullptr) const;
    /// The picture of the first page, with as many pixels as the size asks for.
    QImage image(const ChartExportSettings &settings) const;
    /// Lays a scene out as render() does.
    void prepare(ChartScene &scene, const ChartExportSettings &settings, int page = 0) const;
    /// The frame that the chart needs; see ChartLayout::sharedFrame().
    ChartFrame frame(const ChartExportSettings &settings) const;
    ChartMetadata metadata(const ChartExportSettings &settings, int page = 0) const;
    /// Makes a PDF of pages of this size, with unitsPerInch, no margins, and these words about it.
    static void setUp(QPdfWriter &writer, const ChartSize &page, const ChartMetadata &about);

private:
    /// Returns the size to lay it out for.
    QSizeF setUp(ChartScene &scene, const ChartExportSettings &settings) const;
    static QImage draw(ChartScene &scene, const ChartExportSettings &settings, QSize size);
    static QByteArray png(ChartScene &scene, const ChartExportSettings &settings, const ChartMetadata &about);
    QByteArray pdf(ChartScene &scene, const ChartExportSettings &settings) const;

    Breakdown m_breakdown;
};
