// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"
#include "models/figures/breakdownquery.h"
#include "widgets/export/chartpack.h"
#include "widgets/export/chartpresets.h"

#include <QDialog>
#include <QTimer>

class ChartExportPreview;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class ScopeCheckList;
class Settings;

/// Chooses the charts of a chart pack and writes it, with progress and cancel.
class ChartPackDialog : public QDialog
{
    Q_OBJECT

public:
    /// Measure and order of the charts are those of `query`; its places are checked at first, or all regions.
    ChartPackDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                    const ChartPresets &presets, QWidget *parent = nullptr);

    /// The file or folder that was written, once the dialog was accepted.
    const QString &path() const { return m_path; }

private:
    void setUpLayout();
    void setUpPreview();
    void retranslate();
    void updateCount();
    std::optional<Fault> makePack();
    void updatePreview();
    void showChart();
    void save();
    bool write(const QString &path);

    EditionPtr m_edition;
    BreakdownQuery m_query;
    Settings &m_settings;
    ChartPresets m_presets;
    QLabel *m_heading;
    ScopeCheckList *m_tree;
    QPushButton *m_regions;
    QPushButton *m_none;
    QLabel *m_count;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_lookLabel;
    QComboBox *m_look;
    QCheckBox *m_sameScale;
    ChartExportPreview *m_preview;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
    std::optional<ChartPack> m_pack; // what the fields ask for
    QTimer m_timer;                  // several changes at once are drawn once
    QString m_path;
};
