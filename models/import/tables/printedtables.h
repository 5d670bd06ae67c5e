// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/fault.h"
#include "models/import/lines/bookblock.h"
#include "models/import/tables/fundingtable.h"

#include <QCoreApplication>
#include <QSet>

/// Makes sense of a book's printed tables together: names that stand around their figures or carry a footnote's number
/// are set right by the book's headings, and a region's second table does not count twice.
class PrintedTables
{
    Q_DECLARE_TR_FUNCTIONS(PrintedTables)

public:
    /// `blocks` are the book's, whose short ones may be headings; `file` is the name for messages.
    PrintedTables(const QList<BookBlock> &blocks, const QString &file);

    /// No tables, and an error among the faults, where they contradict each other.
    QList<FundingTable> settled(QList<PrintedTable> tables);
    const QList<Fault> &faults() const { return m_faults; }

private:
    bool isHeading(const QString &name) const;
    void mendNames(PrintedTable &table) const;
    QString withoutFootnote(const QString &name) const;
    bool leaveOutRepeated(QList<PrintedTable> &tables);
    FundingTable settled(const PrintedTable &printed);

    QSet<QString> m_headings; ///< folded
    QString m_file;
    QList<Fault> m_faults;
};
