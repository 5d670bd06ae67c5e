// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program left behind.
struct ProgramRun {
    int exitCode = -1; ///< -1 where it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// Runs the real executable, as a shell without a display starts it.
ProgramRun runProgram(const QStringList &arguments);

/// A folder of a test's own, for the files that the program writes and reads.
class WorkFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file there; its path.
    QString write(const QString &name, const QByteArray &content) const;
    static QByteArray contentOf(const QString &path);

private:
    QTemporaryDir m_folder;
};
