// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowpreferences.h"

#include "models/viewing/settings.h"
#include "widgets/chartpane/chartpane.h"
#include "widgets/preferences/keybindings.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowreading.h"

#include <QMainWindow>

WindowPreferences::WindowPreferences(Settings &settings, WindowActions *actions, LanguageMenu *languages,
                                     ChartPane *chart, WindowReading *reading, QMainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_actions(actions)
    , m_languages(languages)
    , m_chart(chart)
    , m_reading(reading)
    , m_window(window)
{
    for (QAction *action : m_chart->choices())
        m_actions->keys->add(action);
    connect(m_actions->preferences, &QAction::triggered, this, &WindowPreferences::show);
}

void WindowPreferences::show()
{
    PreferencesDialog::Parts parts;
    parts.appearances = [this] { return m_actions->appearances->actions(); };
    parts.languages = [this] { return m_languages->languageActions(); };
    parts.orders = [this] { return m_chart->orders(); };
    parts.switches = m_chart->switches();
    parts.keys = m_actions->keys;
    parts.setTextSize = [this](int percent) { m_reading->setZoom(percent); };
    parts.restore = [this] { restore(); };
    auto *dialog = new PreferencesDialog(m_settings, parts, m_window);
    dialog->open();
}

void WindowPreferences::restore()
{
    m_actions->systemAppearance->trigger();
    emit m_languages->languageChosen({}); // that of the system
    m_chart->setOptions({});
    m_settings.setChartOptions(m_chart->options());
}
