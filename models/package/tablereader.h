// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvreader.h"
#include "models/package/tableresource.h"
#include "models/package/tableschema.h"

#include <QSet>

/// A row of a table, with its fields in the order of the schema, whatever their order in the file.
class TableRow
{
public:
    TableRow(const CsvRecord &record, const QList<int> &positions)
        : m_record(record)
        , m_positions(positions)
    {
    }

    qint64 line() const { return m_record.line; }
    /// The field of the schema's column `column`; empty where the file lacks a column that may be missing.
    const QString &field(int column) const;
    /// Its items, which semicolons part.
    QStringList list(int column) const;
    /// Its paragraphs, each ended by a newline, also in files that were saved on Windows.
    QString paragraphs(int column) const;
    /// 1-based position of that field in the file; 0 where it has none.
    int position(int column) const { return m_positions.at(column) + 1; }

private:
    const CsvRecord &m_record;
    const QList<int> &m_positions;
};

/// Reads one table of a data package: maps the header to the schema's columns, checks each record's length and
/// hands on its rows. Errors are collected up to a limit, so that a hopeless file ends early.
class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    static constexpr int maximumFaults = 200;

    /// `resource` says how the file is written.
    TableReader(const TableSchema &schema, const QString &file, const TableResource &resource);

    /// Before read(): this file goes on where `first` ended, by the same header; its own may be repeated.
    void follow(const TableReader &first);

    using RowHandler = std::function<void(const TableRow &)>;
    /// Reads the device to its end or until `stop` returns true.
    void read(QIODevice &device, const RowHandler &handler, const std::function<bool()> &stop = {});
    /// Reads rows that stand in the descriptor itself; faults tell of an item in place of a line.
    void read(const QJsonArray &data, const RowHandler &handler, const std::function<bool()> &stop = {});

    const QList<Fault> &faults() const { return m_faults; }
    bool failed() const { return hasErrors(m_faults); }

    // Checks of a row's fields; each adds a fault that names the column and returns false or nothing.
    void fail(const TableRow &row, int column, const QString &message);
    bool requireText(const TableRow &row, int column);
    /// A slug: lower-case ASCII letters, digits and hyphens.
    bool requireId(const TableRow &row, int column);
    /// An amount in whole US dollars from 0 to 2^53 - 1, written as digits, with a decimal part
    /// of zeros at most, and as the schema says.
    std::optional<qint64> amount(const TableRow &row, int column);

private:
    CsvFormat skipSeparatorLine(QIODevice &device);
    static QString withoutGroups(const QString &number, const QString &group, const QString &decimal);
    QString plainNumber(const QString &field, int column) const;
    using Records = std::function<std::optional<Fault>(const CsvReader::Handler &)>;
    void readRecords(const Records &records, const RowHandler &handler, const std::function<bool()> &stop);
    bool nameColumns();
    bool isLeftOut(const CsvRecord &record);
    bool takeHeader(const CsvRecord &record);
    bool readHeader(const CsvRecord &record);
    void readRecord(const CsvRecord &record, const RowHandler &handler);
    void add(Fault::Severity severity, qint64 line, int column, const QString &message);

    const TableSchema &m_schema;
    QString m_file;
    const TableResource &m_resource;
    bool m_isInline = false; // rows of the descriptor
    QStringList m_header;
    qint64 m_row = 0;             // number of the record in the file, comments included; only kept where it matters
    qint64 m_lineBreaks = 0;      // inside fields so far
    QList<QStringList> m_missing; // what stands for nothing, by column; empty where only nothing does
    bool m_begun = false;         // a record was read
    bool m_toldOfBlanks = false;
    QList<int> m_positions; // of the schema's columns in the file; -1 where a column is missing
    qsizetype m_width = -1; // fields in the header; -1 before it was read
    QList<Fault> m_faults;
    int m_errors = 0; // of the faults; warnings never end the reading
};
