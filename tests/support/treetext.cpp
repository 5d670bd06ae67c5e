// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/treetext.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{

void print(const QAbstractItemModel &model, int columns, const QModelIndex &parent, int level, QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList fields;
        for (int column = 0; column < columns; ++column)
            fields.append(model.index(row, column, parent).data().toString());
        text += QString(level * 2, u' ') + fields.join(u" | "_s) + u'\n';
        print(model, columns, model.index(row, 0, parent), level + 1, text);
    }
}

} // namespace

QString treeText(const QAbstractItemModel &model, int columns, const QModelIndex &parent)
{
    QString text;
    print(model, columns < 0 ? model.columnCount(parent) : columns, parent, 0, text);
    return text;
}
