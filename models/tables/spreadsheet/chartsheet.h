// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/spreadsheet/workbook.h"

class FigureSheet;
class TableLayout;
struct lxw_chart;
struct lxw_chart_series;

/// A sheet with a native chart of the figures, which follows when they are edited: stacked bars, or a bar for each
/// theme where there is one place alone.
class ChartSheet
{
    Q_DECLARE_TR_FUNCTIONS(ChartSheet)

public:
    /// Of the themes that have columns. `themeColors` are 0xRRGGBB, by the theme's index.
    static void write(Workbook &workbook, const TableLayout &layout, const FigureSheet &figures,
                      const QList<quint32> &themeColors);

private:
    static lxw_chart_series *addColumn(lxw_chart *chart, const FigureSheet &figures, quint16 column);
    static void addStacks(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures,
                          const QList<quint32> &colors);
    static void addThemes(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures,
                          const QList<quint32> &colors);
    static void addTotals(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures);
    static void setUpAxes(lxw_chart *chart, const TableLayout &layout);
};
