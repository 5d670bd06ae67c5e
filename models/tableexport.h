// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"

#include <QCoreApplication>

class QIODevice;

/// The funding table of a scope or of several, for files and the clipboard: a row for each region or place, a column
/// for each theme, the computed totals. Numbers are in the C locale; a cell that is not reported is empty (null in
/// JSON), a printed zero is 0.
class TableExport
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)

public:
    /// One scope stands for what lies below it; several stand for themselves.
    TableExport(EditionPtr edition, QList<Scope> scopes);

    bool writeCsv(QIODevice &device) const;
    bool writeJson(QIODevice &device) const;
    /// With tabs, for pasting into a spreadsheet; headings in the program's language.
    QString toTabSeparated() const;

private:
    QList<Scope> rows() const;
    FundingSum sumOfRows(int theme) const;
    QStringList amounts(Scope scope) const;
    QStringList totalAmounts() const;

    EditionPtr m_edition;
    QList<Scope> m_scopes;
};
