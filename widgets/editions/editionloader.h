// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/progress.h"
#include "models/package/editionresult.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>

class QProgressDialog;
class QWidget;

/// Reads an edition in the background, from a data package or a book, with progress and cancel once it takes long
/// enough to be noticed.
class EditionLoader : public QObject
{
    Q_OBJECT

public:
    /// Runs in another thread; synchronous, and stops soon after `progress` returns false.
    using Work = std::function<EditionResult(const Progress &progress)>;

    /// `window` is the parent of the progress dialog.
    explicit EditionLoader(QWidget *window);
    ~EditionLoader() override;

    /// Ignored while something else is being read. `path` is handed back with the result.
    void start(const QString &path, const Work &work);

signals:
    /// The reading ended; result.edition is null where it failed or was cancelled.
    void finished(const QString &path, const EditionResult &result);

private:
    void finish();

    QWidget *m_window;
    QProgressDialog *m_dialog = nullptr;
    QFutureWatcher<EditionResult> m_watcher;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
};
