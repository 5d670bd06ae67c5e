// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ChartPane;
class LanguageMenu;
class QMainWindow;
class Settings;
class WindowActions;
class WindowReading;

/// Edit › Preferences: hands the dialog what menus and panes of the window let one choose.
class WindowPreferences : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object; `window` is the dialog's parent.
    WindowPreferences(Settings &settings, WindowActions *actions, LanguageMenu *languages, ChartPane *chart,
                      WindowReading *reading, QMainWindow *window);

private:
    void show();
    void restore();

    Settings &m_settings;
    WindowActions *m_actions;
    LanguageMenu *m_languages;
    ChartPane *m_chart;
    WindowReading *m_reading;
    QMainWindow *m_window;
};
