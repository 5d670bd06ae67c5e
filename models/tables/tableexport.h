// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablelayout.h"

class QIODevice;

/// The funding table of a scope or of several, for files and the clipboard: a row for each region or place, a column
/// for each theme, the computed totals, and what is asked for besides. A cell that is not reported is empty (null in
/// JSON), a printed zero is 0. A text that a spreadsheet would run as a formula gets an apostrophe in front.
///
/// Numbers are in the C locale. Only shares have decimals; between semicolons, which are for the spreadsheets of
/// countries with a decimal comma, they have that comma.
class TableExport
{
public:
    /// One scope stands for what lies below it; several stand for themselves.
    TableExport(EditionPtr edition, QList<Scope> scopes, TableOptions options = {});

    // False where the device did not take it all; its errorString() tells why.
    bool writeCsv(QIODevice &device) const;
    bool writeJson(QIODevice &device) const;
    /// With tabs, for pasting into a spreadsheet; headings in the program's language.
    static QString toTabSeparated(const EditionPtr &edition, const QList<Scope> &scopes);
    /// The same as a table of HTML, for pasting into a document.
    static QString toHtml(const EditionPtr &edition, const QList<Scope> &scopes);

    /// A cell's value as CSV has it.
    static QString fieldOf(const QVariant &value, TableOptions::Separator separator);

private:
    TableLayout m_layout;
};
