// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QAbstractItemModel;

/// What a view of the model would show, as text to compare: a line for each row, columns joined by " | ", two
/// blanks of indentation for each level. Without `columns`, all of them.
QString treeText(const QAbstractItemModel &model, int columns = -1, const QModelIndex &parent = {});
