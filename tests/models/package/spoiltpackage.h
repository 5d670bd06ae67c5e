// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testpackage.h"

#include <functional>

/// What is done to a package before it is read.
using Spoil = std::function<void(const TestPackage &)>;
Q_DECLARE_METATYPE(Spoil)

/// Packages with one fault each: the reader must name file, line and column, tell what is wrong, and say nothing else.
namespace SpoiltPackage
{
constexpr int anyColumn = -1; // where Qt's JSON parser counts, before or after the character

inline QString descriptor()
{
    return QStringLiteral("datapackage.json");
}

Spoil written(const QString &file, const QByteArray &bytes);
Spoil appended(const QString &file, const QByteArray &bytes);
Spoil replaced(const QString &file, const QByteArray &before, const QByteArray &after);
QByteArray utf16(const QByteArray &utf8);

/// The columns of a test's data, and a row of them.
void addColumns();
void row(const char *name, const Spoil &spoil, const QString &file, int line, int column, const QString &message);
/// The test of a row.
void isToldOnce();
} // namespace SpoiltPackage
