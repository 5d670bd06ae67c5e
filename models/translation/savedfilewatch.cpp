// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translation/savedfilewatch.h"

#include <QFileInfo>

SavedFileWatch::SavedFileWatch(QObject *parent)
    : QObject(parent)
{
    constexpr int settledAfter = 100; // ms: an editor truncates, writes and renames in several steps
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_written = true;
        m_settled.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settled.start(); });
    connect(&m_settled, &QTimer::timeout, this, &SavedFileWatch::look);
}

void SavedFileWatch::watch(const QString &path)
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_settled.stop();
    m_written = false;
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_known = stamp();
    addPaths();
}

SavedFileWatch::Stamp SavedFileWatch::stamp() const
{
    const QFileInfo info(m_path);
    return m_path.isEmpty() || !info.exists() ? Stamp() : Stamp{info.lastModified(), info.size()};
}

// A file that was replaced is another file, which the watcher does not know; its folder tells of a new one.
void SavedFileWatch::addPaths()
{
    if (m_path.isEmpty())
        return;
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(m_path).absolutePath());
}

void SavedFileWatch::look()
{
    addPaths();
    const Stamp now = stamp();
    if (now.size < 0)
        return; // gone for a moment, or for good: the folder will tell when it is back
    const bool changed = m_written || now != m_known;
    m_known = now;
    m_written = false;
    if (changed)
        emit saved();
}
