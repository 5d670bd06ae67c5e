// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/preparedindex.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace
{

// The connection behind Qt's. Null where Qt's plugin has an SQLite of its own within it: what the one opened, the other
// must not touch.
sqlite3 *connectionOf(const QSqlDatabase &database)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    if (!query.next() || query.value(0).toByteArray() != sqlite3_sourceid())
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// Goes where the pointer goes: an edition itself knows nothing of searching.
struct IndexedEditionDeleter {
    QByteArrayView index;
    void operator()(const Edition *edition) const { delete edition; }
};

} // namespace

EditionPtr PreparedIndex::edition(EditionData data, QByteArrayView index)
{
    return {new Edition(std::move(data)), IndexedEditionDeleter{index}};
}

QByteArrayView PreparedIndex::of(const EditionPtr &edition)
{
    const auto *deleter = std::get_deleter<IndexedEditionDeleter>(edition);
    return deleter ? deleter->index : QByteArrayView();
}

QByteArray PreparedIndex::written(const QSqlDatabase &database)
{
    sqlite3 *connection = connectionOf(database);
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void *)> bytes(
        connection ? sqlite3_serialize(connection, "main", &size, 0) : nullptr, sqlite3_free);
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes.get()), size) : QByteArray();
}

bool PreparedIndex::use(const QSqlDatabase &database, QByteArrayView bytes)
{
    sqlite3 *connection = connectionOf(database);
    if (!connection)
        return false;
    // Told that it may only read them, SQLite does.
    auto *content = const_cast<unsigned char *>(reinterpret_cast<const unsigned char *>(bytes.data()));
    return sqlite3_deserialize(connection, "main", content, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY) ==
           SQLITE_OK;
}
