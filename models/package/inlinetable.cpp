// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/package/inlinetable.h"

#include <QJsonObject>
#include <QLocale>
#include <QMetaType>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

Fault faultAt(qint64 position, const QString &message, int column = 0)
{
    return {Fault::Severity::Error, {}, position, column, message};
}

// As CSV writes it. Whole numbers have no decimal point there, however JSON wrote them.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    const double real = number.toDouble();
    constexpr double exact = 9007199254740992.0; // from here on doubles skip numbers
    if (std::floor(real) == real && std::abs(real) < exact)
        return QString::number(static_cast<qint64>(real));
    return QString::number(real, 'g', QLocale::FloatingPointShortest);
}

} // namespace

InlineTable::InlineTable(const QJsonArray &data, const QStringList &known)
    : m_data(data)
    , m_known(known)
{
}

// JSON has no order among them.
QStringList InlineTable::columnsOfObjects() const
{
    QStringList columns;
    for (const auto &item : m_data) {
        const QStringList keys = item.toObject().keys();
        for (const QString &key : keys) {
            if (!columns.contains(key))
                columns.append(key);
        }
        if (columns.size() > CsvReader::maximumFields)
            break;
    }
    return columns;
}

std::optional<Fault> InlineTable::read(const CsvReader::Handler &handler) const
{
    const bool objects = m_data.first().isObject();
    const QStringList columns = objects ? columnsOfObjects() : QStringList();
    if (columns.size() > CsvReader::maximumFields)
        //: %1 is a number
        return faultAt(1, tr("more than %1 columns").arg(CsvReader::maximumFields));
    if (objects && !handler({0, columns}))
        return std::nullopt;
    qint64 position = 0;
    for (const auto &item : m_data) {
        CsvRecord record{++position, {}};
        if (item.isObject() != objects || (!objects && !item.isArray()))
            return faultAt(position, objects ? tr("expected an object of values by column, as the first item is")
                                             : tr("expected a list of values, one for each column"));
        if (objects) {
            if (const auto fault = readObject(position, item.toObject(), columns, record))
                return fault;
        } else {
            const QJsonArray values = item.toArray();
            if (values.size() > CsvReader::maximumFields)
                return faultAt(position, tr("more than %1 columns").arg(CsvReader::maximumFields));
            for (const auto &value : values) {
                if (const auto fault = readValue(position, value, record))
                    return fault;
            }
        }
        if (!handler(record))
            break;
    }
    return std::nullopt;
}

// A name that one object lacks may be misspelt in it, so that its absence means nothing by itself.
std::optional<Fault> InlineTable::readObject(qint64 position, const QJsonObject &object, const QStringList &columns,
                                             CsvRecord &record) const
{
    for (const QString &column : columns) {
        if (m_known.contains(column) && !object.contains(column))
            //: %1 is the name of a column; null is a word of JSON
            return faultAt(
                position,
                tr("no “%1”, which other items have; expected null where there is nothing").arg(column.left(80)));
        if (const auto fault = readValue(position, object.value(column), record))
            return fault;
    }
    return std::nullopt;
}

std::optional<Fault> InlineTable::readValue(qint64 position, const QJsonValue &value, CsvRecord &record)
{
    if (value.isArray() || value.isObject())
        return faultAt(position, tr("a list or an object in place of a value; expected text, a number or null"),
                       static_cast<int>(record.fields.size()) + 1);
    record.fields.append(value.isNull() || value.isUndefined() ? QString() : textOf(value));
    return std::nullopt;
}
