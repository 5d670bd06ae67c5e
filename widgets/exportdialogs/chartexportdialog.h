// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/chartexporter.h"
#include "widgets/export/chartpresets.h"

#include <QDialog>

class ChartExportForm;
class ChartExportPreview;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class Settings;

/// Format, size and look of an exported chart, with named presets and a preview of exactly what will be written.
class ChartExportDialog : public QDialog
{
    Q_OBJECT

public:
    ChartExportDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                      const ChartPresets &presets, QWidget *parent = nullptr);
    ~ChartExportDialog() override;

    /// Begins with this look and these titles, not with those of the last export.
    void setLook(const ChartExportSettings &look);
    /// The file that was written, once the dialog was accepted.
    const QString &path() const { return m_path; }

private:
    void setUpPresets();
    void setUpLayout();
    void showBars();
    void retranslate();
    void fillPresets(const QString &chosen);
    void usePreset();
    void savePreset();
    void deletePreset();
    void update();
    void save();
    ChartExportSettings exportSettings() const;

    EditionPtr m_edition;
    BreakdownQuery m_query;
    Settings &m_settings;
    ChartPresets m_presets;
    ChartExporter m_exporter;
    ChartExportForm *m_form;
    ChartExportPreview *m_preview;
    QLabel *m_presetLabel;
    QComboBox *m_preset;
    QPushButton *m_savePreset;
    QPushButton *m_deletePreset;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    QString m_path;
};
