// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QCoreApplication>
#include <optional>

class QFileDevice;

/// Writes whole files, or nothing of them.
class FileSaver
{
    Q_DECLARE_TR_FUNCTIONS(FileSaver)

public:
    /// Replaces the file at `path` in one step; `-` is standard output. The fault, if any, names the file and the
    /// cause, and an existing file is then as it was.
    static std::optional<Fault> save(const QString &path, const QByteArray &bytes);

    /// Why a write to this file failed just now, in the system's words: QFile's own are “Unknown error” where a part
    /// was written before the disk was full.
    static QString causeOfFailedWrite(const QFileDevice &file);
};
