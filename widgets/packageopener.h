// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackagereader.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>

class QProgressDialog;
class QWidget;

/// Opens a data package in the background, with progress and cancel once it takes long enough to be noticed.
class PackageOpener : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the progress dialog.
    explicit PackageOpener(QWidget *window);
    ~PackageOpener() override;

    /// Ignored while another package is being opened.
    void open(const QString &path);

signals:
    /// The reading ended; result.edition is null where it failed or was cancelled.
    void finished(const QString &path, const DataPackageReader::Result &result);

private:
    void finish();

    QWidget *m_window;
    QProgressDialog *m_dialog = nullptr;
    QFutureWatcher<DataPackageReader::Result> m_watcher;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
};
