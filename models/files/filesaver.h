// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// Writes whole files, or nothing of them.
class FileSaver
{
    Q_DECLARE_TR_FUNCTIONS(FileSaver)

public:
    /// Replaces the file at `path` in one step; `-` is standard output. Returns an error message that names the file
    /// and the cause, or an empty string. After an error an existing file is as it was.
    static QString save(const QString &path, const QByteArray &bytes);
};
