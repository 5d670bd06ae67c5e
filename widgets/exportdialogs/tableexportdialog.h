// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class Settings;
class TableOptionsForm;
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
    void retranslate();
    void updatePreview();
    void save();
    bool write(const QString &path);
    void remember(const QString &path);

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    Settings &m_settings;
    TablePreviewModel *m_model;
    QLabel *m_covers;
    TableOptionsForm *m_form;
    QLabel *m_previewLabel;
    QTableView *m_preview;
    QLabel *m_hidden;
    QPushButton *m_export;
    QString m_path;
};
