// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

/// Offers to import a book again whose kept edition an older importer made. Deletes itself when it is closed.
class ImportOffer : public QMessageBox
{
    Q_OBJECT

public:
    /// `book` is the file it came from; empty where that is not known.
    ImportOffer(const QString &title, const QString &book, QWidget *window);

signals:
    void wanted();
    /// Not now, and not for this importer again.
    void declined();

private:
    void retranslate(const QString &title, const QString &book);

    QPushButton *m_import;
    QPushButton *m_keep;
};
