// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

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
    QStringList paths; ///< in the package, of the parts, which follow one another
    CsvFormat format;
    QHash<QString, NumberFormat> numbers; ///< by the field's name

    /// The texts that stand for nothing in this field, besides an empty one.
    QStringList missingValues(const QString &field) const { return m_fieldMissing.value(field, m_missing); }

    using Fail = std::function<void(const QString &message)>;
    /// Reads everything but the paths. `schema` is the resource's own, wherever it stands.
    void readFormat(const QJsonObject &resource, const QJsonObject &schema, const Fail &fail);

private:
    void readDialect(const QJsonObject &dialect, const Fail &refuse);
    void readEncoding(const QString &name, const Fail &refuse);
    void readSchema(const QJsonObject &schema);

    QStringList m_missing;
    QHash<QString, QStringList> m_fieldMissing;
};
