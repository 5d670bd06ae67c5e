// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

/// Tells when a file was saved, whichever way an editor does that: writing into it, or putting another file in its
/// place. A file that is gone for a moment is waited for; what comes in quick succession is told once.
class SavedFileWatch : public QObject
{
    Q_OBJECT

public:
    explicit SavedFileWatch(QObject *parent = nullptr);

    /// Watches this file in place of the one before; an empty path watches none.
    void watch(const QString &path);
    const QString &path() const { return m_path; }

signals:
    void saved();

private:
    struct Stamp {
        QDateTime time;
        qint64 size = -1; // -1: there is no such file
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Stamp stamp() const;
    void addPaths();
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QString m_path;
    Stamp m_known;
    bool m_written = false; // the file itself was touched since the last look
};
