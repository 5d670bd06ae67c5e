// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breakdownmodel.h"

#include <QObject>

class QWidget;
class Settings;

/// What leaves the main window: exported and copied charts and tables. Knows what is shown, and says what was done.
class WindowExports : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `window`, the parent of the dialogs, must outlive the object.
    WindowExports(Settings &settings, QWidget *window);

    /// What is exported from now on.
    void setShown(const EditionPtr &edition, const BreakdownQuery &query);

    void exportChart();
    void exportTable();
    // Of what is read, which may be a bar of the chart.
    void exportProfile(const QList<Scope> &scopes);
    void print(const QList<Scope> &scopes);
    void copyChart();
    void copyTable();

signals:
    /// For the status bar.
    void done(const QString &message);

private:
    Settings &m_settings;
    QWidget *m_window;
    EditionPtr m_edition;
    BreakdownQuery m_query;
};
