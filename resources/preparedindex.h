// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// The search index of the edition that the program ships, for PreparedIndex::edition(). Made from the data package's
/// files while building (tools/searchindex.cpp).
QByteArrayView preparedSearchIndex();
