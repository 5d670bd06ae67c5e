// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/tables/fundingtable.h"

#include <QCoreApplication>

/// Makes rows of cells out of printed rows, some of which may have a value too few or too many. A missing cell
/// is put where the column totals and the row's own total fit best, with a warning; where they don't tell, the
/// whole row counts as not reported. Where it is known which cells are blank, they count as zero if the row's total
/// leaves nothing for them, else as not reported, with a warning either way.
class FundingRowSettler
{
    Q_DECLARE_TR_FUNCTIONS(FundingRowSettler)

public:
    /// `totals` is the table's last row.
    FundingRowSettler(const QList<Theme> &themes, const PrintedRow &totals, const QString &file);

    QList<FundingRow> settle(const QList<PrintedRow> &rows);
    /// The last row itself.
    FundingRow settledTotals() const;
    const QList<Fault> &faults() const { return m_faults; }

private:
    struct Guess {
        int theme = -1;
        qint64 amount = 0;
    };

    static FundingRow asFundingRow(const PrintedRow &row, const QList<Funding> &values);
    FundingRow notReported(const PrintedRow &row);
    FundingRow settleBlanks(const PrintedRow &row);
    FundingRow settleShort(const PrintedRow &row, const QList<FundingRow> &complete);
    QList<Guess> fittingGuesses(const PrintedRow &row, const QList<qint64> &columnSums) const;
    bool complete(const PrintedRow &row) const { return row.values.size() == m_themes.size() + 1; }
    void warn(const PrintedRow &row, const QString &message);

    const QList<Theme> &m_themes;
    const PrintedRow &m_totals;
    QString m_file;
    QList<Fault> m_faults;
};
