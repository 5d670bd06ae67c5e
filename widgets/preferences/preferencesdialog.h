// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/actionmirrors.h"

#include <QDialog>

class KeyBindings;
class KeysPage;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class Settings;

/// Edit › Preferences: what menus and panes let one choose, in one place. Each choice applies at once, and is
/// remembered by what it belongs to.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the window has. All must outlive the dialog.
    struct Parts {
        ActionCombo::Actions appearances;
        ActionCombo::Actions languages;
        ActionCombo::Actions orders; ///< of the bars
        QList<QAction *> switches;   ///< of the chart
        KeyBindings *keys;
        std::function<void(int percent)> setTextSize;
        std::function<void()> restore; ///< everything else as at first
    };

    PreferencesDialog(Settings &settings, const Parts &parts, QWidget *parent);

private:
    QWidget *makeGeneral();
    QWidget *makeCharts();
    void readSettings();
    void restoreDefaults();
    void retranslate();

    Settings &m_settings;
    Parts m_parts;
    QTabWidget *m_tabs;
    ActionCombo *m_appearance;
    ActionCombo *m_language;
    ActionCombo *m_order;
    QSpinBox *m_textSize;
    QComboBox *m_start;
    KeysPage *m_keys;
    QLabel *m_appearanceLabel, *m_languageLabel, *m_textSizeLabel, *m_startLabel, *m_orderLabel;
};
