// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profile/profiledocument.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class Settings;

/// Writes the profiles of some scopes to a PDF: the paper, and a look at every page.
class ProfileExportDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileExportDialog(const EditionPtr &edition, const QList<Scope> &scopes, Settings &settings,
                        QWidget *parent = nullptr);
    ~ProfileExportDialog() override;

    /// The file that was written, once the dialog was accepted.
    const QString &path() const { return m_path; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    void retranslate();
    void layOut();
    void showPage();
    void save();
    bool write(const QString &path);
    QPageSize::PageSizeId paper() const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
    Settings &m_settings;
    std::unique_ptr<ProfileDocument> m_document;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QLabel *m_pageLabel;
    QSpinBox *m_page;
    QLabel *m_preview;
    QPushButton *m_export;
    QString m_path;
};
