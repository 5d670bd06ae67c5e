// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <functional>

class QIODevice;

/// One record of a CSV file.
struct CsvRecord {
    qint64 line = 0; ///< 1-based line on which the record begins
    QStringList fields;
};

/// How a CSV file is set. What stands here is RFC 4180 in UTF-8.
struct CsvFormat {
    char delimiter = ',';
    char quote = '"';          ///< 0 for none: quotation marks are letters then
    bool doublesQuotes = true; ///< two quotes inside a quoted field are one; else there is none without an escape
    char escape = 0;           ///< what follows it is a letter of its field, whatever it is; 0 for none
    char comment = 0;          ///< lines that begin with it are left out; 0 for none
    bool trimsBlanks = false;  ///< blanks around fields do not belong to them
    QByteArray encoding = {};  ///< a name that QStringDecoder knows, with ASCII as its lower half; empty for UTF-8
    qint64 firstLine = 1;      ///< the number of the first line, where some were read before
};

/// Reads CSV after RFC 4180, in UTF-8 unless its format says otherwise, through libcsv in its strict mode: a byte order
/// mark and any line end are accepted, blanks belong to their field, empty lines are skipped. Memory is bounded by the
/// longest record.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    static constexpr qint64 maximumFieldSize = qint64(16) * 1024 * 1024; ///< bytes; a longer field is a fault
    static constexpr int maximumFields = 1000;                           ///< in a record; one more is a fault

    /// Takes a record; returning false ends the reading early without a fault.
    using Handler = std::function<bool(const CsvRecord &)>;

    /// Reads `device` to its end. Returns the first fault (an error), or nothing. `file` names it in faults.
    static std::optional<Fault> read(QIODevice &device, const QString &file, const Handler &handler,
                                     const CsvFormat &format = {});
};
