// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edition/edition.h"

#include <QByteArray>
#include <QByteArrayView>

class QSqlDatabase;

/// A search index that was built before the program runs: the bytes of its database, which SQLite reads where they
/// stand.
namespace PreparedIndex
{
/// An edition that brings an index along, with the names as its package has them. `index` has to outlive it.
EditionPtr edition(EditionData data, QByteArrayView index);
/// What edition() was given, or nothing.
QByteArrayView of(const EditionPtr &edition);

/// The database as bytes; empty where they cannot be had.
QByteArray written(const QSqlDatabase &database);
/// Puts what was written in place of the open database's content; `bytes` has to outlive the database. False where that
/// is not possible; the database is as before.
bool use(const QSqlDatabase &database, QByteArrayView bytes);
} // namespace PreparedIndex
