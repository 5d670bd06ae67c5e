// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Something wrong in a file that was read: where, and what was expected. An error means that nothing could be
/// made of the file; a warning, that a part of it was left out.
struct Fault {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString file;
    qint64 line = 0; ///< 1-based; 0 where the fault is the file's as a whole
    int column =
        0; ///< 1-based: the field within its record, or the character where the record can't be read; 0 unknown
    QString message;

    /// `file:line:column: message`, as compilers print it; unknown parts are left out.
    QString toString() const;

    friend bool operator==(const Fault &, const Fault &) = default;
};

bool hasErrors(const QList<Fault> &faults);
