// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/figuretable.h"

#include <QCoreApplication>

class QIODevice;

/// The funding table of a scope or of several, for files and the clipboard: a row for each region or place, a column
/// for each theme, the computed totals. Numbers are in the C locale; a cell that is not reported is empty (null in
/// JSON), a printed zero is 0. A text that a spreadsheet would run as a formula gets an apostrophe in front.
class TableExport
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)

public:
    /// What CSV may have besides the figures.
    struct Options {
        bool hxl = false;           ///< a row of HXL hashtags below the header
        bool byteOrderMark = false; ///< Excel takes CSV for UTF-8 only with one
    };

    /// One scope stands for what lies below it; several stand for themselves.
    TableExport(EditionPtr edition, QList<Scope> scopes);

    // False where the device did not take it all; its errorString() tells why.
    bool writeCsv(QIODevice &device) const { return writeCsv(device, Options()); }
    bool writeCsv(QIODevice &device, const Options &options) const;
    bool writeJson(QIODevice &device) const;
    /// With tabs, for pasting into a spreadsheet; headings in the program's language.
    QString toTabSeparated() const;

private:
    QStringList amounts(Scope scope) const;
    QStringList totalAmounts() const;
    QStringList hashtags() const;

    FigureTable m_table;
};
