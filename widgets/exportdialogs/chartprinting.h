// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexporter.h"

class QPrinter;
class QWidget;
class Settings;

/// The chart on paper, a page of its own: a preview with the printer's own paper, and printing, in a look of exports.
class ChartPrinting
{
public:
    ChartPrinting(const EditionPtr &edition, const BreakdownQuery &query, const ChartExportSettings &look);

    /// Lets the reader see the page, set it up and print it. How it was set up is remembered.
    void preview(Settings &settings, QWidget *parent) const;
    /// Within the margins of the printer's page.
    void print(QPrinter &printer) const;

private:
    ChartExporter m_exporter;
    ChartExportSettings m_look;
};
