// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvreader.h"

#include <QCoreApplication>
#include <QJsonArray>

/// A table that stands in the descriptor itself, as Frictionless has it: a list of rows, each a list of values or an
/// object of values by column. Gives what CsvReader gives, with the position in the list in place of a line. The first
/// record is the header; of lists it is the first list.
class InlineTable
{
    Q_DECLARE_TR_FUNCTIONS(InlineTable)

public:
    /// `known` are the columns that an object must not lack where others have them.
    InlineTable(const QJsonArray &data, const QStringList &known);

    /// Reads all of it. Returns the first fault, or nothing.
    std::optional<Fault> read(const CsvReader::Handler &handler) const;

private:
    std::optional<Fault> readObject(qint64 position, const QJsonObject &object, const QStringList &columns,
                                    CsvRecord &record) const;
    static std::optional<Fault> readValue(qint64 position, const QJsonValue &value, CsvRecord &record);
    QStringList columnsOfObjects() const;

    QJsonArray m_data;
    QStringList m_known;
};
