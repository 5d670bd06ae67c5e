// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/foreigntextdelegate.h"

#include "models/text/textdirection.h"

void ForeignTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = TextDirection::within(option->text, option->direction);
}
