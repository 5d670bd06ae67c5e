// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Something that went wrong, mostly in a file: where, and what was expected. An error means that nothing came of the
/// work; a warning, that a part was left out. The one kind of error there is; see Result for what comes with it.
struct Fault {
    enum class Severity { Warning, Error };

    /// An error in this file as a whole, or one whose message says where.
    static Fault error(const QString &message, const QString &file = {})
    {
        Fault fault;
        fault.file = file;
        fault.message = message;
        return fault;
    }

    Severity severity = Severity::Error;
    QString file;
    qint64 line = 0; ///< 1-based; 0 where the fault is the file's as a whole
    int column =
        0; ///< 1-based: the field within its record, or the character where the record can't be read; 0 unknown
    QString message;
    int page = 0; ///< 1-based, of a PDF, which has no lines; 0 elsewhere

    /// `file:line:column: message`, as compilers print it, or `file, page 12: message`; unknown parts are left out.
    QString toString() const;

    friend bool operator==(const Fault &, const Fault &) = default;
};

bool hasErrors(const QList<Fault> &faults);
