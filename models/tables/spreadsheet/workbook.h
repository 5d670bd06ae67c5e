// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <QTemporaryFile>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// A spreadsheet while it is written by libxlsxwriter: owns it, gives sheets valid names, and remembers the first
/// error, so that callers write cell after cell and ask once at the end.
class Workbook
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)

public:
    struct Sheet {
        lxw_worksheet *sheet = nullptr;
        QByteArray name; ///< UTF-8, for references from charts
    };

    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Null where no temporary file could be made; finish() tells why.
    lxw_workbook *handle() const { return m_workbook; }
    Sheet addSheet(const QString &name);
    /// The text as a spreadsheet takes it for a sheet's name: at most 31 characters, none of []:*?/\, never empty.
    static QString sheetName(const QString &text);

    /// A text as the library is handed it, which escapes no control characters in charts and properties.
    static QByteArray utf8(const QString &text);
    /// A text in which nothing looks like the name of a character, `_xHHHH_`, for cells, headers and footers.
    static QString escaped(const QString &text);

    /// Text is written as text: a formula in it is never run.
    void write(const Sheet &sheet, quint32 row, quint16 column, const QString &text, lxw_format *format = nullptr);
    /// A formula with the value that it has now, for programs that do not compute; the number alone without a formula.
    /// Amounts stay exact: editions hold none, and no sum, beyond 2^53.
    void write(const Sheet &sheet, quint32 row, quint16 column, const QByteArray &formula, double value,
               lxw_format *format);
    void writeEmpty(const Sheet &sheet, quint32 row, quint16 column, lxw_format *format);
    /// Remembers a code of libxlsxwriter if it is the first error.
    void check(int error);

    /// Closes the workbook. The file's bytes.
    Result<QByteArray> finish();

private:
    QTemporaryFile m_file; // the library writes to files alone
    lxw_workbook *m_workbook = nullptr;
    QStringList m_sheetNames;
    int m_error = 0;
};
