// SPDX-License-Identifier: GPL-3.0-or-later
// A table and how it is written: a resource of a descriptor as JSON, a zero byte, and the bytes of its file. Without
// the zero byte the resource's own data are read.

#include "models/package/inlinetable.h"
#include "models/package/tablereader.h"

#include <QBuffer>
#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

namespace
{

const TableSchema &schemaOf(const QJsonObject &resource)
{
    const QString name = resource.value(QStringLiteral("name")).toString();
    if (name == QStringLiteral("notes"))
        return TableSchemas::notes();
    return name == QStringLiteral("themes") ? TableSchemas::themes() : TableSchemas::funding();
}

// A row has every column that its schema asks for, and of an amount either a number or a fault.
void take(TableReader &reader, const TableSchema &schema, const TableRow &row)
{
    for (int column = 0; column < schema.columns.size(); ++column) {
        const qsizetype faults = reader.faults().size();
        if (schema.columns.at(column).type != TableColumn::Type::Integer)
            reader.requireText(row, column);
        else if (reader.amount(row, column).has_value() == (reader.faults().size() > faults))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    const QJsonObject descriptor = QJsonDocument::fromJson(end < 0 ? bytes : bytes.left(end)).object();
    TableResource resource;
    if (descriptor.value(QStringLiteral("data")).isArray())
        resource.data = descriptor.value(QStringLiteral("data")).toArray();
    bool supported = true;
    resource.readFormat(descriptor, descriptor.value(QStringLiteral("schema")).toObject(),
                        descriptor.value(QStringLiteral("dialect")).toObject(),
                        [&](const QString &) { supported = false; });
    if (!supported)
        return 0;
    const TableSchema &schema = schemaOf(descriptor);
    TableReader reader(schema, QStringLiteral("table.csv"), resource);
    const auto handler = [&](const TableRow &row) { take(reader, schema, row); };
    if (end >= 0) {
        resource.data.reset();
        QByteArray table = bytes.mid(end + 1);
        QBuffer device(&table);
        device.open(QIODevice::ReadOnly);
        reader.read(device, handler);
    } else if (resource.data) {
        reader.read(*resource.data, handler);
    }
    return 0;
}
