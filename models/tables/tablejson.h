// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class TableLayout;

/// A table of figures as JSON: what it is of, the themes with ids and titles, the rows, the total, and notes.
namespace TableJson
{
QJsonObject of(const TableLayout &layout);
} // namespace TableJson
