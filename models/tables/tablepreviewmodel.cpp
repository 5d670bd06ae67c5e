// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tablepreviewmodel.h"

#include "models/tables/tableexport.h"
#include "models/text/textdirection.h"
#include "models/text/tooltiptext.h"
#include "models/words/numberforms.h"

#include <QLocale>

using namespace Qt::StringLiterals;

TablePreviewModel::TablePreviewModel(const FigureTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_layout(table, {}, TableLayout::Form::Data)
{
}

void TablePreviewModel::setStyle(Style style, const TableOptions &options)
{
    beginResetModel();
    m_style = style;
    m_layout = TableLayout(m_layout.table(), options,
                           style == Style::Spreadsheet ? TableLayout::Form::People : TableLayout::Form::Data);
    endResetModel();
}

int TablePreviewModel::shownRows() const
{
    return static_cast<int>(qMin<qsizetype>(m_layout.table().rows().size(), mostRows));
}

int TablePreviewModel::hiddenRows() const
{
    return static_cast<int>(m_layout.table().rows().size()) - shownRows();
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : (hasHashtags() ? 1 : 0) + shownRows() + (m_layout.hasTotalRow() ? 1 : 0);
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.columns().size());
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const TableLayout::Column column = m_layout.columns().at(index.column());
    const int row = index.row() - (hasHashtags() ? 1 : 0);
    if (role == Qt::TextAlignmentRole && row >= 0 && column.isNumber())
        return QVariant::fromValue(TextDirection::numbers);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = row < 0             ? m_layout.hashtag(column)
                          : row < shownRows() ? text(m_layout.cell(column, m_layout.table().rows().at(row)))
                                              : text(m_layout.totalCell(column));
    return role == Qt::ToolTipRole ? toolTipText(shown) : shown;
}

QString TablePreviewModel::text(const QVariant &value) const
{
    const bool isText = value.typeId() == QMetaType::QString;
    switch (m_style) {
    case Style::Csv:
        return TableExport::fieldOf(value, m_layout.options().separator);
    case Style::Json:
        return !value.isValid() ? u"null"_s
               : isText         ? value.toString()
                                : TableExport::fieldOf(value, TableOptions::Separator::Comma);
    case Style::Spreadsheet:
        break;
    }
    if (value.typeId() == QMetaType::Double)
        return NumberForms::percent(QLocale().toString(value.toDouble(), 'f', 1));
    return value.isValid() && !isText ? QLocale().toString(value.toLongLong()) : value.toString();
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString heading = m_layout.heading(m_layout.columns().at(section));
    return role == Qt::ToolTipRole ? toolTipText(heading) : heading;
}
