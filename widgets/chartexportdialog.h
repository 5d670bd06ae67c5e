// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartexporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Settings;

/// Format, size and what stands around the chart, with a preview of exactly what will be written.
class ChartExportDialog : public QDialog
{
    Q_OBJECT

public:
    ChartExportDialog(const EditionPtr &edition, const BreakdownQuery &query, Settings &settings,
                      QWidget *parent = nullptr);

    /// The file that was written, once the dialog was accepted.
    const QString &path() const { return m_path; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpFields();
    void setUpLayout();
    void retranslate();
    void restoreChoices();
    void chooseSize();
    void updatePreview();
    void save();
    QSize size() const;
    ChartExportSettings exportSettings() const;

    EditionPtr m_edition;
    BreakdownQuery m_query;
    Settings &m_settings;
    ChartExporter m_exporter;
    QComboBox *m_format;
    QComboBox *m_sizePreset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QLineEdit *m_title;
    QCheckBox *m_showTitle;
    QCheckBox *m_showValues;
    QCheckBox *m_showNotes;
    QCheckBox *m_transparent;
    QLabel *m_preview;
    QLabel *m_formatLabel;
    QLabel *m_sizeLabel;
    QLabel *m_titleLabel;
    QPushButton *m_export;
    QString m_path;
};
