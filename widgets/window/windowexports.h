// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "widgets/export/chartexportsettings.h"
#include "widgets/export/chartpresets.h"

#include <QObject>
#include <optional>

class QMimeData;
class QWidget;
class Settings;

/// What leaves the main window: exported and copied charts and tables. Knows what is shown, and says what was done.
class WindowExports : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `window`, the parent of the dialogs, must outlive the object.
    WindowExports(Settings &settings, ChartPresets presets, QWidget *window);

    /// What is exported from now on.
    void setShown(const EditionPtr &edition, const BreakdownQuery &query);

    void exportChart();
    void exportChartPack();
    /// Asks for an exported chart and shows it again.
    void chooseChart();
    /// Shows an exported chart again; false, and no message, where the file is none of ours.
    bool openChart(const QString &path);
    void exportTable();
    // Of what is read, which may be a bar of the chart.
    void exportProfile(const QList<Scope> &scopes);
    void print(const QList<Scope> &scopes);
    /// The chart itself.
    void printChart();
    void copyChart();
    /// What is dragged out of the window; the caller owns it.
    QMimeData *dragData() const;
    void copyTable();

signals:
    /// An exported chart was opened.
    void chartRequested(const BreakdownQuery &query);
    /// For the status bar.
    void done(const QString &message);

private:
    /// An exported chart that was opened: exporting it again gives the same.
    struct Opened {
        BreakdownQuery query;
        ChartExportSettings look;
    };
    ChartExportSettings look() const;
    bool wantsOtherFigures(const QString &edition);

    Settings &m_settings;
    ChartPresets m_presets;
    QWidget *m_window;
    EditionPtr m_edition;
    BreakdownQuery m_query;
    std::optional<Opened> m_opened;
    QString m_error; // why a file could not be opened
};
