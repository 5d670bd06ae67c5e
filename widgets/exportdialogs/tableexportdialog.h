// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportdialogs/tablefile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class Settings;
class TablePreviewModel;

/// Writes the figures of some scopes to a file: the format and what it may have besides, with the first rows as they
/// will be written.
class TableExportDialog : public QDialog
{
    Q_OBJECT

public:
    TableExportDialog(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings,
                      QWidget *parent = nullptr);

    /// The file that was written, once the dialog was accepted.
    const QString &path() const { return m_path; }

private:
    void setUpFields();
    void setUpLayout();
    void restoreChoices();
    void retranslate();
    void updatePreview();
    void save();
    bool write(const QString &path);
    void remember(const QString &path);
    TableFile::Options options() const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    Settings &m_settings;
    TablePreviewModel *m_model;
    QLabel *m_covers;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QCheckBox *m_hxl;
    QCheckBox *m_byteOrderMark;
    QLabel *m_previewLabel;
    QTableView *m_preview;
    QLabel *m_hidden;
    QPushButton *m_export;
    QString m_path;
};
