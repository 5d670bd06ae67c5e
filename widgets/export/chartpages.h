// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "widgets/export/chartexportsettings.h"

class QPainter;
class QRectF;
struct PdfAdditions;

/// The pages of a chart pack that hold no chart: its cover and its contents, which lead to the charts behind them.
class ChartPages
{
    Q_DECLARE_TR_FUNCTIONS(ChartPages)

public:
    /// `pages`: how many the chart of each scope takes.
    ChartPages(EditionPtr edition, QList<Scope> scopes, QList<int> pages, const ChartExportSettings &settings);

    static QString contentsTitle();
    int contentsPages() const;
    /// The page on which a chart begins, from 0 for the cover; of the number of charts, the one behind them all.
    int firstPage(int chart) const;
    void paintCover(QPainter &painter) const;
    /// Adds the links of the page to the outline.
    void paintContents(QPainter &painter, int page, PdfAdditions &additions) const;

private:
    QSizeF pageSize() const;
    void paintThemes(QPainter &painter, const QRectF &bar) const;
    int linesPerPage() const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    QList<int> m_pages;
    ChartExportSettings m_settings;
};
