// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "models/files/fault.h"
#include "models/files/progress.h"
#include "widgets/export/chartexportsettings.h"

class ChartScene;

/// A set of charts that look alike: the pages of a PDF with a cover, contents and bookmarks, or numbered files.
class ChartPack
{
    Q_DECLARE_TR_FUNCTIONS(ChartPack)

public:
    /// A chart for each of `scopes`, with measure, order and, where they have places, bars of `query`.
    ChartPack(EditionPtr edition, QList<Scope> scopes, const BreakdownQuery &query,
              const ChartExportSettings &settings);

    /// Gives all charts the scale of the largest, but for the world, beside which no region would be seen.
    void useSameScale();
    /// Writes one PDF; nothing of it where `progress` cancels.
    std::optional<Fault> writePdf(const QString &path, const Progress &progress = {}) const;
    /// Writes 01-….png and so on, in the settings' format; the folder is made. What was written stays where `progress`
    /// cancels.
    std::optional<Fault> writePictures(const QString &folder, const Progress &progress = {}) const;
    /// What readers of its charts would stumble over, each with the name of its chart.
    QStringList warnings() const;
    /// The files that writePictures() makes.
    QStringList picturesIn(const QString &folder) const;
    /// The name of one of them.
    QString fileName(int chart) const;
    int size() const { return static_cast<int>(m_scopes.size()); }
    /// Lays out one of the charts as it stands on its page of the PDF.
    void prepare(ChartScene &scene, int chart) const;

private:
    QByteArray pdf(const Progress &progress) const;
    BreakdownQuery queryOf(Scope scope) const;
    ChartExportSettings settingsOf(Scope scope, const ChartExportSettings &settings) const;
    ChartExportSettings inOneFrame(ChartExportSettings settings) const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    BreakdownQuery m_query;
    ChartExportSettings m_settings;
    double m_sharedEnd = 0; // of the axes; 0: each has its own
};
