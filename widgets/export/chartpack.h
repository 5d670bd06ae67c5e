// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "models/files/fault.h"
#include "models/files/progress.h"
#include "widgets/export/chartexporter.h"

/// A set of charts that look alike: the pages of a PDF with a cover, contents and bookmarks, or numbered files.
class ChartPack
{
    Q_DECLARE_TR_FUNCTIONS(ChartPack)

public:
    enum class Scale { Own, Same };

    /// A chart for each of `scopes`, with measure, order and, where they have places, bars of `query`. With the same
    /// scale, all have that of the largest, but for the world, beside which no region would be seen.
    ChartPack(EditionPtr edition, QList<Scope> scopes, const BreakdownQuery &query, const ChartExportSettings &settings,
              Scale scale = Scale::Own);

    /// Whether the settings' format is one file, and not a folder of files.
    bool isOneFile() const { return m_settings.format == ChartExportSettings::Format::Pdf; }
    /// Writes one PDF, nothing of it where `progress` cancels; or files of another format into a folder, which is made,
    /// and where what was written stays.
    std::optional<Fault> write(const QString &path, const Progress &progress = {});
    /// What readers of the charts that were written would stumble over, each with the name of its chart.
    const QStringList &warnings() const { return m_warnings; }
    /// The files that write() makes in a folder.
    QStringList picturesIn(const QString &folder);
    int size() const { return static_cast<int>(m_scopes.size()); }
    /// Of all its charts; of those with bars for themes, their scope's.
    BarTotals totals() const;
    /// One of the charts, …
    ChartExporter exporter(int chart) const;
    /// … and how it is laid out so that title, axis and scale stand still from chart to chart.
    ChartExportSettings settings(int chart);

private:
    std::optional<Fault> writePictures(const QString &folder, const Progress &progress);
    ChartMetadata metadata() const;
    QByteArray pdf(const Progress &progress);
    /// Of a chart's page, or of a chart that has only one.
    QString fileName(int chart, int page, int pages) const;
    int pageCount(int chart) { return exporter(chart).pageCount(settings(chart)); }
    BreakdownQuery queryOf(Scope scope) const;
    double axisEnd(Scope scope) const;
    void addWarnings(int chart, const QList<ChartFinding> &findings);

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    BreakdownQuery m_query;
    ChartExportSettings m_settings;
    Scale m_scale;
    double m_sharedEnd = 0;            // of the axes; 0: each has its own
    std::optional<ChartFrame> m_frame; // of all charts, once it was needed
    QStringList m_warnings;
};
