// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakdownmodel.h"
#include "chartlook.h"

#include <QCoreApplication>
#include <QSize>

class ChartScene;

/// What an exported chart looks like.
struct ChartExportSettings {
    enum class Format { Png, Pdf, Svg };

    Format format = Format::Png;
    QSize size{1920, 1080}; ///< pixels; in PDF and SVG 1/96 inch each
    ChartLook look;         ///< fontSize follows from the size
    QString title;          ///< empty: the default
    QString subtitle;       ///< empty: the default
};

/// Draws a chart for a file: the same scene as on the screen, laid out for the page. No window needed.
class ChartExporter
{
    Q_DECLARE_TR_FUNCTIONS(ChartExporter)

public:
    static constexpr int smallestSide = 160;  ///< pixels
    static constexpr int largestSide = 16384; ///< pixels

    /// The format that a file name's ending stands for (any case), if it is one of ours.
    static std::optional<ChartExportSettings::Format> formatFor(const QString &fileName);
    /// "1920x1080", "a4-landscape", "a4-portrait"; nothing for anything else or sizes out of range.
    static std::optional<QSize> sizeFrom(const QString &text);

    ChartExporter(EditionPtr edition, const BreakdownQuery &query);

    /// The file's bytes.
    QByteArray render(const ChartExportSettings &settings) const;
    /// Renders and writes in one step; an error message that names the file, or an empty string.
    QString save(const ChartExportSettings &settings, const QString &path) const;
    QImage image(const ChartExportSettings &settings) const;

private:
    void prepare(ChartScene &scene, const ChartExportSettings &settings) const;
    QByteArray pdf(ChartScene &scene, const ChartExportSettings &settings) const;
    QByteArray svg(ChartScene &scene, const ChartExportSettings &settings) const;
    QString title(const ChartExportSettings &settings) const;

    BreakdownModel m_model;
};
