// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spreadsheet/chartsheet.h"

#include "models/figures/breakdownquery.h"
#include "models/figures/chartdescription.h"
#include "models/figures/charttitles.h"
#include "models/tables/spreadsheet/figuresheet.h"
#include "models/tables/tablelayout.h"
#include "models/words/citation.h"

#include <QLocale>
#include <xlsxwriter.h>

namespace
{

// Pixels at 96 to the inch.
constexpr quint32 chartWidth = 1120;
constexpr quint32 rowHeight = 26;
constexpr quint32 aroundBars = 260; // title, axis and legend
constexpr quint32 lowestChart = 480;
constexpr quint32 highestChart = 6000;

constexpr qsizetype mostSeries = 255; // of a chart; Excel refuses files with more

constexpr lxw_color_t textColor = 0x22262b;
constexpr lxw_color_t mutedColor = 0x5b6470;
constexpr lxw_color_t gridColor = 0xdfe3e8;

constexpr qint64 million = 1'000'000;

qint64 largestTotal(const TableLayout &layout)
{
    qint64 largest = 0;
    for (const Scope row : layout.table().rows())
        largest = qMax(largest, layout.table().amount(row, -1).amount);
    return largest;
}

// Of numbers beside bars: in the axis' unit.
const char *labelFormat(const TableLayout &layout)
{
    return largestTotal(layout) >= 2 * million ? "#,##0.0,," : "#,##0";
}

lxw_color_t colorOf(int theme, const QList<quint32> &colors)
{
    return colors.isEmpty() ? mutedColor : colors.at(theme % colors.size());
}

lxw_chart_font fontOf(double size, lxw_color_t color, bool bold = false)
{
    lxw_chart_font font{};
    font.size = size;
    font.color = color;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE; // titles are bold unless told otherwise
    return font;
}

} // namespace

void ChartSheet::write(Workbook &workbook, const TableLayout &layout, const FigureSheet &figures,
                       const QList<quint32> &themeColors)
{
    //: name of a sheet in a spreadsheet
    const Workbook::Sheet sheet = workbook.addSheet(tr("Chart"));
    const FigureTable &table = layout.table();
    const bool onePlace = table.rows().size() == 1;
    lxw_chart *chart = workbook_add_chart(workbook.handle(), onePlace ? LXW_CHART_BAR : LXW_CHART_BAR_STACKED);
    if (onePlace)
        addThemes(chart, layout, figures, themeColors);
    else
        addStacks(chart, layout, figures, themeColors);
    setUpAxes(chart, layout);
    if (!onePlace && figures.hasTotalColumn() && layout.themes().size() < mostSeries)
        addTotals(chart, layout, figures);

    BreakdownQuery query;
    query.scopes = table.scopes();
    chart_title_set_name(chart, Workbook::utf8(ChartTitles::title(*table.edition(), query)).constData());
    lxw_chart_font titleFont = fontOf(18, textColor, true);
    chart_title_set_name_font(chart, &titleFont);

    const auto bars = static_cast<quint32>(onePlace ? layout.themes().size() : table.rows().size());
    const quint32 height = qBound(lowestChart, aroundBars + bars * rowHeight, highestChart);
    lxw_chart_options options{};
    // The default size of a chart is 480 × 288.
    options.x_scale = chartWidth / 480.0;
    options.y_scale = height / 288.0;
    QByteArray description = Workbook::utf8(ChartDescription::sentence(*table.edition(), query));
    options.description = description.data();
    workbook.check(worksheet_insert_chart_opt(sheet.sheet, 0, 0, chart, &options));
    constexpr quint32 sheetRow = 20; // pixels
    const quint32 below = height / sheetRow + 2;
    workbook.write(sheet, below, 0, Citation::source(*table.edition()));
    if (!onePlace && layout.themes().size() > mostSeries) {
        const QLocale locale;
        //: below a chart in a spreadsheet; %1 and %2 are numbers of themes
        workbook.write(sheet, below + 1, 0,
                       tr("The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.")
                           .arg(locale.toString(mostSeries), locale.toString(layout.themes().size())));
    }
    worksheet_gridlines(sheet.sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(sheet.sheet);
    worksheet_fit_to_pages(sheet.sheet, 1, 1);
    if (QLocale().textDirection() == Qt::RightToLeft)
        worksheet_right_to_left(sheet.sheet);
}

// A column of the figures, for the bars of all rows.
lxw_chart_series *ChartSheet::addColumn(lxw_chart *chart, const FigureSheet &figures, quint16 column)
{
    const char *name = figures.sheet().name.constData();
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_name_range(series, name, FigureSheet::headerRow, column);
    chart_series_set_categories(series, name, figures.firstRow(), figures.labelColumn(), figures.lastRow(),
                                figures.labelColumn());
    chart_series_set_values(series, name, figures.firstRow(), column, figures.lastRow(), column);
    return series;
}

void ChartSheet::addStacks(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures,
                           const QList<quint32> &colors)
{
    const auto count = static_cast<int>(qMin<qsizetype>(layout.themes().size(), mostSeries));
    for (int position = 0; position < count; ++position) {
        lxw_chart_series *series = addColumn(chart, figures, figures.themeColumn(position));
        lxw_chart_fill fill{};
        fill.color = colorOf(layout.themes().at(position), colors);
        chart_series_set_fill(series, &fill);
    }
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_font font = fontOf(10, textColor);
    chart_legend_set_font(chart, &font);
}

// One series with a colour for each of its bars.
void ChartSheet::addThemes(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures,
                           const QList<quint32> &colors)
{
    const char *name = figures.sheet().name.constData();
    const auto count = static_cast<int>(layout.themes().size());
    const quint16 first = figures.themeColumn(0);
    const quint16 last = figures.themeColumn(count - 1);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_name_range(series, name, figures.firstRow(), figures.labelColumn());
    chart_series_set_categories(series, name, FigureSheet::headerRow, first, FigureSheet::headerRow, last);
    chart_series_set_values(series, name, figures.firstRow(), first, figures.firstRow(), last);

    QList<lxw_chart_fill> fills(count);
    QList<lxw_chart_point> points(count);
    QList<lxw_chart_point *> pointers;
    for (int position = 0; position < count; ++position) {
        fills[position].color = colorOf(layout.themes().at(position), colors);
        points[position].fill = &fills[position];
        pointers.append(&points[position]);
    }
    pointers.append(nullptr);
    chart_series_set_points(series, pointers.data());
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, labelFormat(layout));
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
}

// Stacked bars have no labels at their ends: a last series without a fill carries them at its beginning. Its own length
// is cut off by the axis. It stays in the legend: LibreOffice takes another out in its place.
void ChartSheet::addTotals(lxw_chart *chart, const TableLayout &layout, const FigureSheet &figures)
{
    lxw_chart_series *series = addColumn(chart, figures, figures.totalColumn());
    lxw_chart_fill fill{};
    fill.none = LXW_TRUE;
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_INSIDE_BASE);
    chart_series_set_labels_num_format(series, labelFormat(layout));
    lxw_chart_font font = fontOf(10, textColor, true);
    chart_series_set_labels_font(series, &font);
    constexpr double roomForLabels = 1.1;
    chart_axis_set_min(chart->x_axis, 0);
    if (const qint64 largest = largestTotal(layout); largest > 0)
        chart_axis_set_max(chart->x_axis, static_cast<double>(largest) * roomForLabels);
}

void ChartSheet::setUpAxes(lxw_chart *chart, const TableLayout &layout)
{
    // The first category is at the bottom unless the axis is turned round, which takes the amounts to the top unless
    // they are told to cross at the last category.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis);
    chart_axis_set_major_tick_mark(chart->y_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_interval_unit(chart->y_axis, 1); // no name left out
    if (QLocale().textDirection() == Qt::RightToLeft)
        chart_axis_set_reverse(chart->x_axis);
    constexpr quint16 gap = 45; // per cent of a bar
    chart_set_series_gap(chart, gap);

    const qint64 largest = largestTotal(layout);
    const bool millions = largest >= 2 * million;
    chart_axis_set_num_format(chart->x_axis, !millions ? "#,##0" : largest >= 10 * million ? "#,##0,," : "#,##0.0,,");
    const QString year = QString::number(layout.table().edition()->year());
    const QString name = (millions
                              //: axis of a chart; %1 is a year
                              ? tr("US$ million required in %1")
                              : /*: axis of a chart; %1 is a year */ tr("US$ required in %1"))
                             .arg(year);
    chart_axis_set_name(chart->x_axis, Workbook::utf8(name).constData());

    lxw_chart_font nameFont = fontOf(10, mutedColor);
    lxw_chart_font font = fontOf(10, textColor);
    chart_axis_set_name_font(chart->x_axis, &nameFont);
    chart_axis_set_num_font(chart->x_axis, &font);
    chart_axis_set_num_font(chart->y_axis, &font);
    lxw_chart_line grid{};
    grid.color = gridColor;
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_TRUE);
    chart_axis_major_gridlines_set_line(chart->x_axis, &grid);
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
    chart_axis_set_line(chart->x_axis, &grid);
}
