// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewing/chartoptions.h"
#include "models/viewing/presentationoptions.h"

#include <QObject>
#include <QPointer>

class PresentationWindow;
class QWidget;
class Settings;

/// Presentations from the main window: knows what is shown there, begins them and remembers what a speaker chose.
class WindowPresentation : public QObject
{
    Q_OBJECT

public:
    /// `settings` and `window` must outlive the object.
    WindowPresentation(Settings &settings, QWidget *window);

    /// Where the next presentation begins: the chart's scopes.
    void setShown(const EditionPtr &edition, const QList<Scope> &scopes, const ChartOptions &chart);

    /// Several selected: those, one after the other; otherwise the charts last chosen, beginning with what is shown.
    void start();
    /// Asks what to show and how, then starts.
    void choose();

signals:
    /// A presentation is over: show where it ended.
    void ended(Scope scope);

private:
    PresentationOptions options() const;
    void begin(const PresentationOptions &options, const QList<Scope> &steps);

    Settings &m_settings;
    QWidget *m_window;
    EditionPtr m_edition;
    QList<Scope> m_scopes;
    ChartOptions m_chart;
    QPointer<PresentationWindow> m_presentation;
};
