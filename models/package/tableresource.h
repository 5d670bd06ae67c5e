// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <optional>

/// How numbers are written in a field: `groupChar`, `decimalChar` and `bareNumber` of a table schema.
struct NumberFormat {
    QString group;
    QString decimal; ///< empty where the schema names none
    bool bare = true;
};

/// What a descriptor says of one table, in the terms of Frictionless: where it stands and how it is written. Of
/// what is said and cannot be followed, a fault tells: nothing is read otherwise than its publisher meant it.
struct TableResource {
    Q_DECLARE_TR_FUNCTIONS(TableResource)

public:
    QStringList paths;              ///< in the package, of the parts, which follow one another
    std::optional<QJsonArray> data; ///< the rows, where they stand in the descriptor itself
    CsvFormat format;
    QList<qint64> headerRows{1}; ///< numbers of the rows that make the header together; empty where there is none
    QString headerJoin = QStringLiteral(" "); ///< what their names are joined with
    QSet<qint64> commentRows;                 ///< numbers of rows that are left out
    QStringList fieldNames;                   ///< of the columns, in their order, where the schema names them
    QHash<QString, NumberFormat> numbers;     ///< by the field's name

    bool isEmpty() const { return paths.isEmpty() && !data; }
    bool hasPlainHeader() const { return headerRows == QList<qint64>{1}; }
    /// Whether this one of its files is packed with gzip.
    bool isGzipped(const QString &path) const;
    /// The texts that stand for nothing in this field, besides an empty one.
    QStringList missingValues(const QString &field) const { return m_fieldMissing.value(field, m_missing); }

    using Fail = std::function<void(const QString &message)>;
    /// Reads everything but the paths. `schema` and `dialect` are the resource's own, wherever they stand.
    void readFormat(const QJsonObject &resource, const QJsonObject &schema, const QJsonObject &dialect,
                    const Fail &fail);

private:
    void readCompression(const QJsonObject &resource, const Fail &refuse);
    void readDialect(const QJsonObject &dialect, const Fail &refuse);
    void readCharacters(const QJsonObject &dialect, const Fail &refuse);
    void readHeader(const QJsonObject &dialect, const Fail &refuse);
    void readEncoding(const QString &name, const Fail &refuse);
    void readSchema(const QJsonObject &schema);

    std::optional<bool> m_gzipped; // nothing where the file's name tells
    QStringList m_missing;
    QHash<QString, QStringList> m_fieldMissing;
};
