// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>

class EditionDraft;
class TableReader;
class TableRow;

/// Puts the rows of the tables of texts into an edition: narratives, acronyms, examples and notes.
class TextTables
{
    Q_DECLARE_TR_FUNCTIONS(TextTables)

public:
    /// `draft` must outlive the tables.
    explicit TextTables(EditionDraft &draft);

    void readNarrative(TableReader &table, const TableRow &row);
    void readAcronym(TableReader &table, const TableRow &row);
    void readSdgExample(TableReader &table, const TableRow &row);
    void readNote(TableReader &table, const TableRow &row);

private:
    EditionDraft &m_draft;
    QHash<QString, qint64> m_textLines; // by scope and theme
    QHash<QString, qint64> m_acronymLines;
};
